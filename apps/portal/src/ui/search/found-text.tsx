import type { ExcerptPart } from "@rabat/core/search";

/** A text with the words found in it marked. */
export const FoundText = ({ parts }: { parts: readonly ExcerptPart[] }) =>
  parts.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text));
