/** One mail as its parts in order; plain text and HTML are both made from this and say the same. */
export type Block =
  | { kind: "paragraph"; text: string }
  | { kind: "heading"; text: string; language: string }
  | { kind: "facts"; facts: readonly { term: string; value: string }[] }
  | { kind: "action"; label: string; url: string }
  | { kind: "note"; text: string };

export type Description = { subject: string; blocks: readonly Block[] };
