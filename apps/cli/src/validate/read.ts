import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Locale } from "@rabat/core/language";
import type { Run } from "../command.ts";
import { CommandRefused, exitCode } from "../exit.ts";
import { languageOf } from "../record/record.ts";
import { capLineFaults } from "./cap-lines.ts";
import { meetingFaults } from "./meetings.ts";

export type Fault = { line: number | null; item: string; reason: string };
export type Checked = { kind: "cap-lines" | "meetings"; checked: number; faults: Fault[] };

const contentOf = async (file: string): Promise<string> => {
  try {
    const bytes = file === "-" ? Buffer.from(await readAll(process.stdin)) : await readFile(file);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT") throw new CommandRefused(`There is no file ${file}.`);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new CommandRefused(`${file} is not UTF-8.`);
    throw new CommandRefused(`${file} cannot be read (${code ?? String(error)}).`, exitCode.failed);
  }
};

const check = (content: string, locale: Locale): Checked =>
  /^\s*[[{]/.test(content) ? meetingFaults(content) : capLineFaults(content, locale);

/** `rabat validate <file>`: a list of CAP lines, or meetings as JSON; names each one that is not right. */
export const validate: Run = async ({ words: [file = "-"], options }) => {
  const result = check(await contentOf(file), languageOf(options));
  const { checked, faults } = result;
  const what = result.kind === "meetings" ? "meetings" : "CAP lines";
  const place = ({ line, item, reason }: Fault) =>
    `${file === "-" ? "stdin" : file}${line === null ? ` ${item}` : `:${line}`}: ${reason}`;
  return {
    json: result,
    text: () => [...faults.map(place), `${checked} ${what}, ${faults.length} not right.`].join("\n"),
    code: faults.length > 0 ? exitCode.refused : exitCode.done,
  };
};
