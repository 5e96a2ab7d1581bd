/** What can be taken away as a file. */
export const nouns = [
  "plan",
  "coverage",
  "chairmanships",
  "meetings",
  "outcomes",
  "media",
  "partners",
] as const;
export type Noun = (typeof nouns)[number];

export const formats = ["json", "csv"] as const;
