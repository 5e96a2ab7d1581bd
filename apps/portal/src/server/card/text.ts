/** A text on one line: line ends and tabs are spaces, other control characters are nothing. */
export const onOneLine = (text: string): string =>
  text.replace(/[\t\n\r ]+/g, " ").replace(/[\p{Cc}\p{Cs}]/gu, "");

/** The longest beginning of a text that fits, cut between words and marked; the whole where it fits. */
export const cutToFit = async (text: string, fits: (text: string) => Promise<boolean>): Promise<string> => {
  if (await fits(text)) return text;
  const letters = Array.from(text);
  let [kept, tooMany] = [0, letters.length];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (await fits(cutAt(letters, middle))) kept = middle;
    else tooMany = middle;
  }
  return cutAt(letters, kept);
};

const cutAt = (letters: readonly string[], length: number): string => {
  const beginning = letters.slice(0, length).join("");
  const inWord = /\S/.test(letters[length] ?? "") ? beginning.replace(/\s\S*$/, "") : beginning;
  return `${inWord.replace(/[\s\p{P}]+$/u, "")}…`;
};
