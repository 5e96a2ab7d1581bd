import { areaCodes } from "../cap/catalogue.ts";
import { parseCapReference } from "../cap/reference.ts";
import { type Locale, locales, workingLanguages } from "../language/locale.ts";
import { boundedText, refusalsOf } from "../language/text.ts";
import type { Refusal } from "../refusal.ts";
import { type Field, type Fields, type Leaf, publishedChoices, rowsIn } from "./field.ts";

export type Values = Readonly<Record<string, string>>;

/** What the names in a form may stand for. */
export type Known = {
  partner: readonly string[];
  meeting: readonly string[];
  chairmanship: readonly string[];
};

type Read = { value: unknown; refusals: Refusal[] };
type Asked = { values: Values; known: Known };

const found = (value: unknown): Read => ({ value, refusals: [] });
/** Every refusal of a form names its control, those of the plan's line too. */
const refused = (field: string, ...refusals: Refusal[]): Read => ({
  value: null,
  refusals: refusals.map((refusal) => ({ ...refusal, field })),
});

const textAt = (values: Values, field: string, { limit, required = false }: Bound): Read => {
  const read = boundedText({ field, limit, required }).safeParse(values[field] ?? "");
  return read.success ? found(read.data) : refused(field, ...refusalsOf(read.error));
};
type Bound = { limit: number; required?: boolean };

const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1990) return false;
  const last = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    Number(month) - 1
  ];
  return last !== undefined && Number(day) >= 1 && Number(day) <= last;
};
const isMonth = (text: string): boolean => isDay(text.length === 7 ? `${text}-01` : text);

const listed = (text: string): string[] =>
  text
    .split(/[\s,;،]+/)
    .map((code) => code.toLowerCase())
    .filter((code) => code !== "");

const leafFrom = (
  field: Exclude<Leaf, { as: "text" }>,
  path: string,
  given: { text: string; known: Known },
): Read => {
  const { text, known } = given;
  const unknown = (name: string) => refused(path, { code: "revision.unknown-name", field: path, name });
  if (field.as === "codes") {
    const codes = listed(text);
    const names: readonly string[] = field.of === "area" ? areaCodes : known[field.of];
    const stranger = codes.find((code) => !names.includes(code));
    return stranger === undefined ? found([...new Set(codes)]) : unknown(stranger);
  }
  if (text === "")
    return "required" in field && field.required
      ? refused(path, { code: "text.required", field: path })
      : found(null);
  const invalid = refused(path, { code: "input.invalid", field: path });
  switch (field.as) {
    case "count":
      return /^\d{1,4}$/.test(text) ? found(Number(text)) : invalid;
    case "day":
      return isDay(text) ? found(text) : invalid;
    case "month":
      return isMonth(text) ? found(text) : invalid;
    case "choice":
      return field.of.includes(text) ? found(text) : invalid;
    case "name":
      return known[field.of].includes(text.toLowerCase()) ? found(text.toLowerCase()) : unknown(text);
    case "address":
      return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?(\/[^\s<>"'`{}\\^]*)?$/i.test(text)
        ? found(text)
        : refused(path, { code: "revision.address-not-secure", field: path });
    case "cap": {
      const line = parseCapReference(text);
      return line.ok ? found(text) : refused(path, ...line.refusals);
    }
  }
};

const officialFrom = (field: Extract<Field, { as: "official" }>, path: string, { values }: Asked): Read => {
  const [en, fr] = workingLanguages.map((language) => textAt(values, `${path}.${language}`, field)) as [
    Read,
    Read,
  ];
  const refusals = [...en.refusals, ...fr.refusals].filter(({ code }) => code !== "text.required");
  if (refusals.length > 0) return { value: null, refusals };
  const texts = { en: String(en.value ?? ""), fr: String(fr.value ?? "") };
  if (texts.en === "" && texts.fr === "")
    return field.required
      ? refused(`${path}.en`, { code: "text.required", field: `${path}.en` })
      : found(null);
  const choice = values[`${path}.published`] ?? "en";
  if (!publishedChoices.some((one) => one === choice))
    return refused(`${path}.published`, { code: "input.invalid", field: `${path}.published` });
  const published = choice.split(" ") as Locale[];
  const missing = published.find((language) => texts[language as "en" | "fr"] === "");
  if (missing !== undefined)
    return refused(`${path}.${missing}`, { code: "text.required", field: `${path}.${missing}` });
  return found({
    published,
    ...(texts.en === "" ? {} : { en: texts.en }),
    ...(texts.fr === "" ? {} : { fr: texts.fr }),
  });
};

const bilingualFrom = (field: Extract<Field, { as: "bilingual" }>, path: string, { values }: Asked): Read => {
  const asked = field.alone ? workingLanguages : locales;
  const reads = asked.map((language) => {
    const required = language === "en" || language === "fr";
    return [language, textAt(values, `${path}.${language}`, { limit: field.limit, required })] as const;
  });
  const refusals = reads.flatMap(([, read]) => read.refusals);
  if (refusals.length > 0) return { value: null, refusals };
  return found(
    Object.fromEntries(reads.flatMap(([language, { value }]) => (value === "" ? [] : [[language, value]]))),
  );
};

const isBlank = (values: Values, path: string): boolean =>
  Object.entries(values).every(
    ([name, value]) => !name.startsWith(`${path}.`) || name.endsWith(".published") || value.trim() === "",
  );

const rowsFrom = (field: Field, path: string, asked: Asked): Read => {
  const reads = Array.from({ length: rowsIn(asked.values, path) }, (_, index) => `${path}.${index}`)
    .filter((row) => !isBlank(asked.values, row))
    .map((row) => fieldFrom(field, row, asked));
  const refusals = reads.flatMap((read) => read.refusals);
  return { value: reads.flatMap(({ value }) => (value === null ? [] : [value])), refusals };
};

const fieldFrom = (field: Field, path: string, asked: Asked): Read => {
  if (field.as === "group") return groupFrom(field.of, `${path}.`, asked);
  if (field.as === "rows") return rowsFrom(field.of, path, asked);
  if (field.as === "official") return officialFrom(field, path, asked);
  if (field.as === "bilingual") return bilingualFrom(field, path, asked);
  if (field.as === "text") return textAt(asked.values, path, field);
  const text = textAt(asked.values, path, { limit: 500 });
  return text.refusals.length > 0
    ? text
    : leafFrom(field, path, { text: String(text.value), known: asked.known });
};

/** Reads what a form says of each field, with every refusal there is. */
export const groupFrom = (fields: Fields, prefix: string, asked: Asked): Read => {
  const reads = Object.entries(fields).map(
    ([name, field]) => [name, fieldFrom(field, prefix + name, asked)] as const,
  );
  return {
    value: Object.fromEntries(reads.map(([name, { value }]) => [name, value])),
    refusals: reads.flatMap(([, { refusals }]) => refusals),
  };
};
