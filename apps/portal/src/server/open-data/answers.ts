import type { Api } from "@rabat/api";
import { CommentType, Decision, Position, type PublishedAnswer } from "@rabat/core/comment";
import { formatCsv } from "@rabat/core/consultation";
import { type Locale, readingIn, workingLanguages } from "@rabat/core/language";
import { accept, type Result, refuse } from "@rabat/core/refusal";
import { addressesIn } from "../../ui/addresses.ts";
import { type Column, column, oneOf, tableOf } from "./columns.ts";
import { deliver } from "./deliver.ts";
import { readParameters } from "./parameter.ts";
import { orRefused, refusedJson } from "./refused.ts";

type Read = Extract<Awaited<ReturnType<Api["answer"]["published"]>>, { ok: true }>["value"];
type Item = PublishedAnswer & { consultation: string; demonstration: boolean };

const allOf = async (api: Api, slug: string, locale: Locale): Promise<Result<[Read, Item[]]>> => {
  const first = await api.answer.published({ consultation: slug, page: 1, locale });
  if (!first.ok) return first;
  const { consultation, pages } = first.value;
  const all = [...first.value.answers];
  for (let page = 2; page <= pages; page++) {
    const next = await api.answer.published({ consultation: slug, page, locale });
    if (!next.ok) return next;
    all.push(...next.value.answers);
  }
  const { demonstration } = consultation;
  return accept([first.value, all.map((each) => ({ consultation: slug, demonstration, ...each }))]);
};

const columnsIn = (locale: Locale): Column<Item>[] => [
  column("id", ({ id }) => id),
  column("consultation", ({ consultation }) => consultation),
  column("demonstration", ({ demonstration }) => String(demonstration)),
  column("paragraph", ({ paragraph }) => paragraph),
  column("delegation", ({ delegation }) => delegation && readingIn(delegation.name, locale).text),
  column("type", ({ type }) => type, oneOf(CommentType.options)),
  column("position", ({ position }) => position, oneOf(Position.options)),
  column("comment", ({ comment }) => comment),
  column("proposed_text", ({ proposedText }) => proposedText),
  column("language", ({ language }) => language, oneOf(workingLanguages)),
  column("late", ({ late }) => String(late)),
  column("on_behalf", ({ onBehalf }) => String(onBehalf)),
  column("decision", ({ decision }) => decision, oneOf(Decision.options)),
  column("reason", ({ reason }) => reason),
];

/** Published comments with their answers, as JSON or as a table; where they are not public there is no such thing. */
export const answerAnswers = (
  request: Request,
  { slug, file }: { slug: string; file: string },
  { api, origin }: { api: Api; origin: string },
): Promise<Response> =>
  orRefused(request, async () => {
    if (file !== "answers" && file !== "answers.csv")
      return refusedJson(refuse({ code: "record.not-found", part: file }), request);
    const read = readParameters(new URL(request.url).searchParams, ["language"]);
    if (!read.ok) return refusedJson(read, request);
    const locale = read.value.language ?? "en";
    const found = await allOf(api, slug, locale);
    if (!found.ok) return refusedJson(found, request);
    const [{ consultation, stage, versions }, items] = found.value;
    if (file === "answers.csv")
      return deliver({
        type: "text/csv; charset=utf-8; header=present",
        body: formatCsv(tableOf(columnsIn(locale), items)),
        file: `rabat-process-${slug}-answers.csv`,
      });
    const { title, responded, attribution, demonstration } = consultation;
    const address = origin + addressesIn(locale).consultation(slug);
    const about = { slug, title, stage, responded, attribution, demonstration, address };
    const body = JSON.stringify({ consultation: about, versions, items });
    return deliver({ type: "application/json", body });
  });
