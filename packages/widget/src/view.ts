import type { Coverage } from "@rabat/core/cap";
import { directionOf } from "@rabat/core/language";
import type { Asked } from "./asked.ts";
import { html } from "./build-node.ts";
import { drawRose } from "./draw-rose.ts";
import { rowsOf } from "./groups.ts";
import { held } from "./held.ts";
import type { Obtained } from "./obtain.ts";
import { drawTable } from "./table.ts";
import { type Words, wordsIn } from "./words/index.ts";

type Shown = {
  asked: Asked;
  obtained: Obtained | null;
  /** The portal's origin, for the way back; null where it is not known. */
  home: string | null;
  /** Whether the reader had the table open. */
  open: boolean;
};

const states = ["addressed", "not-yet", "unknown-parent"] as const;

const keyOf = (words: Words): HTMLElement =>
  html(
    "ul",
    { "aria-label": words.key },
    states.map((state) =>
      html("li", { "data-state": state }, [
        html("span", { class: "cell", "aria-hidden": "true" }),
        words.states[state],
      ]),
    ),
  );

const headingOf = ({ chairmanship, locale }: Asked, words: Words): string => {
  if (!chairmanship) return words.everyChairmanship;
  const name = Object.hasOwn(held, chairmanship) ? held[chairmanship]?.name?.[locale] : undefined;
  return words.chairmanship(name ?? chairmanship);
};

const figures = ({ asked, open }: Shown, covered: Coverage, words: Words): HTMLElement[] => {
  const { addressed, total } = covered.actions;
  const count = words.addressed(addressed.length, total);
  const heading = headingOf(asked, words);
  const rows = rowsOf(covered);
  const name = `${words.plan}. ${heading}. ${count}`;
  return [
    html("div", { class: "over" }, [
      drawRose(rows, { name, figure: String(addressed.length), caption: words.caption(total) }),
      html("div", {}, [
        html("h2", {}, [words.plan]),
        html("p", { class: "lead" }, [heading]),
        html("p", { class: "count" }, [count]),
        keyOf(words),
      ]),
    ]),
    html("details", open ? { open: "" } : {}, [
      html("summary", {}, [words.table]),
      drawTable(rows, { words, locale: asked.locale }),
      html("p", { class: "note" }, [words.unknownParents]),
    ]),
  ];
};

const noticeOf = ({ asked, obtained }: Shown, words: Words): string | null => {
  if (obtained?.kind === "absent") return words.noChairmanship(asked.chairmanship);
  if (obtained?.kind === "unreachable") return words.nothingHeld(asked.chairmanship);
  return obtained?.kind === "coverage" && obtained.from === "fallback" ? words.notReached : null;
};

const footOf = ({ asked, obtained, home }: Shown, words: Words): HTMLElement => {
  const { chairmanship, locale } = asked;
  const known = obtained?.kind === "coverage" && chairmanship;
  const page = known ? `chairmanships/${encodeURIComponent(chairmanship)}` : "cap";
  const link = home && html("a", { href: `${home}/${locale}/${page}` }, [words.portal]);
  return html("p", { class: "foot" }, [`${words.source} `, link]);
};

/** All that stands in the shadow root. */
export const view = (shown: Shown): HTMLElement => {
  const { asked, obtained } = shown;
  const words = wordsIn(asked.locale);
  const notice = noticeOf(shown, words);
  return html("div", { class: "all", part: "all", lang: asked.locale, dir: directionOf(asked.locale) }, [
    ...(obtained?.kind === "coverage" ? figures(shown, obtained.coverage, words) : []),
    notice && html("p", { class: "notice", role: "status" }, [notice]),
    footOf(shown, words),
  ]);
};
