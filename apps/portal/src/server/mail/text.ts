import type { Block, Description } from "./description.ts";

const asLines = (block: Block): string => {
  if (block.kind === "facts") return block.facts.map(({ term, value }) => `${term}: ${value}`).join("\n");
  if (block.kind === "action") return `${block.label}:\n${block.url}`;
  return block.kind === "heading" ? `— ${block.text} —` : block.text;
};

/** For readers of plain text, and for whoever's mail program shows no HTML. */
export const asText = ({ blocks }: Description): string => `${blocks.map(asLines).join("\n\n")}\n`;
