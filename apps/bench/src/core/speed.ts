import { formatCapReference, parseCapReference } from "@rabat/core/cap";

export type Speed = { linesPerSecond: number; median: number };

const rounds = 7;
const milliseconds = 500;

const round = (lines: readonly string[], clock: () => number): number => {
  const begun = clock();
  let [read, characters] = [0, 0];
  for (; clock() - begun < milliseconds; read += lines.length)
    for (const line of lines) {
      const answer = parseCapReference(line);
      if (!answer.ok) throw new Error(`${line} is not read: ${answer.refusals[0].code}`);
      characters += formatCapReference(answer.value).length;
    }
  const speed = read / ((clock() - begun) / 1000);
  return characters > 0 ? speed : 0;
};

/** Lines read and written again per second: the best round and the median of seven. `clock` counts milliseconds. */
export const speedOf = (lines: readonly string[], clock: () => number): Speed => {
  const speeds = Array.from({ length: rounds }, () => round(lines, clock)).sort((a, b) => a - b);
  return { linesPerSecond: speeds.at(-1) ?? 0, median: speeds[(rounds - 1) / 2] ?? 0 };
};
