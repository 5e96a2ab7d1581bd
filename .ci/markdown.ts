export type Block = { language: string; code: string; line: number };

/** The fenced blocks of a Markdown text, with the line on which each begins. */
export function blocksIn(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; block: Block } | undefined;
  markdown.split("\n").forEach((text, index) => {
    const [, fence = "", language = ""] = text.match(/^\s*(`{3,})(\S*)/) ?? [];
    if (!open && fence) open = { fence, block: { language, code: "", line: index + 1 } };
    else if (open && fence.length >= open.fence.length && !language) {
      blocks.push(open.block);
      open = undefined;
    } else if (open) open.block.code += `${text}\n`;
  });
  return blocks;
}
