/** What a form with files consists of, as it arrives: where a part begins, and then its bytes. */
export type Piece = { kind: "part"; name: string; file: string | null } | { kind: "bytes"; bytes: Buffer };

/** The body was cut, or is no form. */
export class NotMultipart extends Error {}

const longestHead = 8 * 1024;
const blank = Buffer.from("\r\n\r\n");

/** The boundary that a content type names; null where it names none. */
export const boundaryOf = (type: string): string | null => {
  const named = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  return named?.[1] ?? named?.[2] ?? null;
};

/** As browsers write a name: only these three are escaped. */
const unescaped = (name: string): string =>
  name.replace(/%(22|0d|0a)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const partOf = (head: string): Piece => {
  const disposition = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(head)?.[1] ?? "";
  const said = (what: string) => new RegExp(`;\\s*${what}="([^"]*)"`, "i").exec(disposition)?.[1];
  const [name, file] = [said("name"), said("filename")];
  if (name === undefined) throw new NotMultipart();
  return { kind: "part", name: unescaped(name), file: file === undefined ? null : unescaped(file) };
};

/**
 * Reads a form with files piece by piece, whatever pieces it arrives in, and holds no more of it than one of them.
 * Throws NotMultipart where the body ends before it says so.
 */
export const readMultipart = async function* (
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Piece> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // the first delimiter has no line before it
  let rest: Buffer = Buffer.from("\r\n");
  let within: "nothing" | "head" | "content" | "end" = "nothing";
  for await (const chunk of body) {
    if (within === "end") continue;
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (within === "head") {
        if (rest.subarray(0, 2).toString() === "--") within = "end";
        const end = within === "end" ? -1 : rest.indexOf(blank);
        if (end < 0 && rest.length > longestHead) throw new NotMultipart();
        if (end < 0) break;
        yield partOf(rest.subarray(0, end).toString());
        rest = rest.subarray(end + blank.length);
        // an empty part has its delimiter where its content would begin
        within = "content";
      }
      const at = rest.indexOf(delimiter);
      const bytes = rest.subarray(0, at < 0 ? Math.max(0, rest.length - delimiter.length) : at);
      if (within === "content" && bytes.length > 0) yield { kind: "bytes", bytes };
      rest = rest.subarray(bytes.length + (at < 0 ? 0 : delimiter.length));
      if (at < 0) break;
      within = "head";
    }
  }
  if (within !== "end") throw new NotMultipart();
};
