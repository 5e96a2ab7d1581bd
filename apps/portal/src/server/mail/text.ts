import type { Words } from "../open-data/words.ts";
import type { Block, Description } from "./description.ts";

const asLines = (block: Block, words: Words): string => {
  if (block.kind === "facts") return block.facts.map((fact) => words("mail.fact", fact)).join("\n");
  if (block.kind === "action") return words("mail.fact", { term: block.label, value: `\n${block.url}` });
  return block.kind === "heading" ? `— ${block.text} —` : block.text;
};

/** For readers of plain text, and for whoever's mail program shows no HTML. */
export const asText = ({ blocks }: Description, words: Words): string =>
  `${blocks.map((block) => asLines(block, words)).join("\n\n")}\n`;
