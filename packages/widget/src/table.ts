import { areas } from "@rabat/core/cap";
import { directionOf, type Locale, readingOf } from "@rabat/core/language";
import { html } from "./build-node.ts";
import { type Group, groupsOf, type Row } from "./groups.ts";
import type { Words } from "./words/index.ts";

type Told = { words: Words; locale: Locale };

const bodyOf = ({ area, rows }: Group, { words, locale }: Told): HTMLElement => {
  const title = areas.find(({ code }) => code === area)?.title;
  const reading = title && readingOf(title, locale);
  const { language = locale, text = "", standing } = reading ?? {};
  return html("tbody", { "data-area": area }, [
    html("tr", {}, [
      html("th", { scope: "rowgroup", colspan: 3 }, [
        html("span", {}, [area === null ? words.unknownGroup : `${words.area} ${area}`]),
        text === ""
          ? null
          : html("span", { class: "title" }, [
              html("bdi", { lang: language, dir: directionOf(language) }, [text]),
              standing === "unofficial-translation" ? html("small", {}, [` (${words.unofficial})`]) : null,
            ]),
      ]),
    ]),
    ...rows.map(({ number, objective, state }) =>
      html("tr", { "data-state": state }, [
        html("th", { scope: "row" }, [`${words.action} ${number}`]),
        html("td", {}, [objective ?? words.unknown]),
        html("td", {}, [
          html("span", { class: "said" }, [
            html("span", { class: "cell", "aria-hidden": "true" }),
            words.states[state],
          ]),
        ]),
      ]),
    ),
  ]);
};

/** One row per action, in groups by area. */
export const drawTable = (rows: readonly Row[], told: Told): HTMLElement => {
  const { words } = told;
  return html("table", { part: "table" }, [
    html("thead", {}, [
      html(
        "tr",
        {},
        [words.action, words.objective, words.state].map((name) => html("th", { scope: "col" }, [name])),
      ),
    ]),
    ...groupsOf(rows).map((group) => bodyOf(group, told)),
  ]);
};
