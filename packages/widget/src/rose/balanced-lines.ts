/** Two lines as equal as the words allow: the middle of the rose is round. */
export const balancedLines = (text: string): [string, string] => {
  const words = text.split(" ");
  const splits = words.map((_, index) => [
    words.slice(0, index + 1).join(" "),
    words.slice(index + 1).join(" "),
  ]);
  const widest = ([a = "", b = ""]: string[]) => Math.max(a.length, b.length);
  const [upper = text, lower = ""] = splits.toSorted((a, b) => widest(a) - widest(b))[0] ?? [];
  return [upper, lower];
};
