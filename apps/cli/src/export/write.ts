import { writeFile } from "node:fs/promises";
import { formatCsv } from "@rabat/core/consultation";
import type { Run } from "../command.ts";
import { CommandRefused, exitCode } from "../exit.ts";
import type { Values } from "../options.ts";
import { formats, type Noun, nouns } from "./nouns.ts";
import { takers } from "./read.ts";
import { cellsOf } from "./tables.ts";

const isNoun = (word: string): word is Noun => nouns.some((noun) => noun === word);

const formatOf = ({ format = "json", json }: Values) => {
  const known = formats.find((each) => each === format);
  if (known === undefined) throw new CommandRefused(`--format must be one of: ${formats.join(", ")}.`);
  return json ? "json" : known;
};

/** `rabat export <noun>`: the whole of it on stdout, or in a file; a cell that would be a formula is made inert. */
export const exportNoun: Run = async ({ words: [noun = ""], options }) => {
  if (!isNoun(noun)) throw new CommandRefused(`“${noun}” cannot be exported; what can: ${nouns.join(", ")}.`);
  const format = formatOf(options);
  const { json, rows } = await takers[noun](options);
  const content = format === "csv" ? formatCsv(cellsOf(rows)) : `${JSON.stringify(json, null, 2)}\n`;
  const { output } = options;
  // the end of the last line is the program's
  if (output === undefined) return { json, text: () => content.replace(/\r?\n$/, "") };
  try {
    await writeFile(output, content, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "EEXIST") throw new CommandRefused(`${output} is there already; nothing is written over.`);
    throw new CommandRefused(`${output} cannot be written (${code ?? String(error)}).`, exitCode.failed);
  }
  const written = { file: output, format, rows: rows.length, bytes: Buffer.byteLength(content) };
  return { json: written, text: () => `${output}: ${written.rows} rows, ${written.bytes} bytes.` };
};
