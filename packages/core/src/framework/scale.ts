/**
 * One level of a framework as a row of codes, in the order of the plan. A code is a whole number, which may carry a
 * letter ("5a", "5b"); then the bare number may be written too and means all its halves.
 */
export type Scale<Code extends string | number> = {
  codes: readonly Code[];
  /** All that may be written, in order: the codes and, before its halves, the number that halves share. */
  written: readonly string[];
  places: ReadonlyMap<string, number>;
  /** By place: the code that stands there; null for a number that only its halves bear. */
  codeAt: readonly (Code | null)[];
  /** By place: the place of the shared number, for it and for its halves; otherwise null. */
  sharedAt: readonly (number | null)[];
};

const numberOf = (code: string) => code.replace(/[a-z]$/, "");

/** Lays out a row of codes; takes them ascending and each once, as `defineFramework` checks. */
export const scaleOf = <Code extends string | number>(codes: readonly Code[]): Scale<Code> => {
  const written: string[] = [];
  const codeAt: (Code | null)[] = [];
  const sharedAt: (number | null)[] = [];
  for (const code of codes) {
    const number = numberOf(`${code}`);
    const halved = number !== `${code}`;
    if (halved && !written.includes(number)) {
      sharedAt.push(written.length);
      written.push(number);
      codeAt.push(null);
    }
    sharedAt.push(halved ? written.indexOf(number) : null);
    written.push(`${code}`);
    codeAt.push(code);
  }
  return { codes, written, places: new Map(written.map((code, place) => [code, place])), codeAt, sharedAt };
};

/** The code under which a code is counted: halves count as the number they share, once. */
export const countedCode = (code: string | number): string => numberOf(`${code}`);

/**
 * The places from one to another. A range that runs over a halved number means that number, one that ends on a half
 * of it means its halves.
 */
export const placesBetween = ({ sharedAt }: Scale<string | number>, from: number, to: number): number[] => {
  const lastShared = sharedAt[to] === to ? null : (sharedAt[to] ?? null);
  const places: number[] = [];
  for (let place = from; place <= to; place++) {
    const shared = sharedAt[place] ?? null;
    const wanted =
      shared === null ||
      (shared === place) !== (shared === lastShared) ||
      (shared !== place && shared < from);
    if (wanted) places.push(place);
  }
  return places;
};

/**
 * The codes at some places, in the order of the plan and each once. A halved number stands for those of its halves
 * that `narrows` picks, for all of them where it picks none.
 */
export const codesAt = <Code extends string | number>(
  { codeAt, sharedAt }: Scale<Code>,
  places: readonly number[],
  narrows: (half: Code) => boolean,
): Code[] => {
  const named = new Set<number>();
  for (const place of places) {
    if (codeAt[place] !== null) named.add(place);
    else for (const half of halvesAt(place, { codeAt, sharedAt }, narrows)) named.add(half);
  }
  const inOrder = [...named].sort((left, right) => left - right);
  return inOrder.map((place) => codeAt[place] as Code);
};

const halvesAt = <Code extends string | number>(
  shared: number,
  { codeAt, sharedAt }: Pick<Scale<Code>, "codeAt" | "sharedAt">,
  narrows: (half: Code) => boolean,
): number[] => {
  const halves = [...sharedAt.keys()].filter((place) => place !== shared && sharedAt[place] === shared);
  const narrowed = halves.filter((place) => narrows(codeAt[place] as Code));
  return narrowed.length > 0 ? narrowed : halves;
};
