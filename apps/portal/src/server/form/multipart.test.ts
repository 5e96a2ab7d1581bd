import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryOf, NotMultipart, readMultipart } from "./multipart.ts";

/** The same bytes in pieces of these sizes, over and over. */
const inPieces = async function* (bytes: Uint8Array, sizes: readonly number[]) {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
};

const readAll = async (body: AsyncIterable<Uint8Array>, boundary: string) => {
  const parts: { name: string; file: string | null; content: Buffer[] }[] = [];
  for await (const piece of readMultipart(body, boundary))
    if (piece.kind === "part") parts.push({ name: piece.name, file: piece.file, content: [] });
    else parts.at(-1)?.content.push(Buffer.from(piece.bytes));
  return parts.map(({ content, ...part }) => ({ ...part, content: Buffer.concat(content).toString("hex") }));
};

/** As the platform itself writes a form. */
const written = async (form: FormData) => {
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const boundary = boundaryOf(request.headers.get("content-type") ?? "") ?? "";
  return { boundary, bytes: new Uint8Array(await request.arrayBuffer()) };
};

const hex = (text: string) => Buffer.from(text).toString("hex");

// what makes a delimiter, and so what a reader may take for one
const awkward = fc
  .array(fc.constantFrom("\r", "\n", "\r\n", "-", "--", "\r\n--", "a"), { maxLength: 40 })
  .map((marks) => Buffer.from(marks.join("")));
const content = fc.oneof(
  awkward,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);
const name = fc.string({
  unit: fc.constantFrom("a", '"', "é", ";", "=", " ", "م", "%"),
  minLength: 1,
  maxLength: 8,
});
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe("a form with files", () => {
  it("is read as it was written, in whatever pieces it arrives", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, content, fc.boolean()), { maxLength: 4 }),
        sizes,
        async (given, cut) => {
          const form = new FormData();
          for (const [key, bytes, isFile] of given)
            if (isFile) form.append(key, new File([bytes], `${key}.pdf`));
            else form.append(key, bytes.toString("hex"));
          const { boundary, bytes } = await written(form);
          expect(await readAll(inPieces(bytes, cut), boundary)).toEqual(
            given.map(([key, sent, isFile]) => ({
              name: key,
              file: isFile ? `${key}.pdf` : null,
              content: isFile ? sent.toString("hex") : hex(sent.toString("hex")),
            })),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is refused wherever it is cut", async () => {
    const form = new FormData();
    form.append("title", "A title");
    form.append("file", new File(["content"], "a.pdf"));
    const { boundary, bytes } = await written(form);
    const end = Buffer.from(bytes).lastIndexOf(boundary) + boundary.length;
    for (let length = 0; length <= end; length++)
      await expect(readAll(inPieces(bytes.subarray(0, length), [7]), boundary)).rejects.toThrow(NotMultipart);
    expect(await readAll(inPieces(bytes.subarray(0, end + 2), [7]), boundary)).toHaveLength(2);
  });

  it("is refused where a part has no name, or a head without end", async () => {
    const sent = (text: string) => readAll(inPieces(Buffer.from(text), [1_000]), "b");
    await expect(sent("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--")).rejects.toThrow(NotMultipart);
    await expect(sent(`--b\r\n${"X: y\r\n".repeat(5_000)}`)).rejects.toThrow(NotMultipart);
    await expect(sent("no form at all")).rejects.toThrow(NotMultipart);
  });

  it.each([
    ["multipart/form-data; boundary=----WebKit12", "----WebKit12"],
    ['multipart/form-data; charset=utf-8; boundary="a b"', "a b"],
    ["multipart/form-data", null],
    ["text/plain; boundary=b", null],
  ])("%s names its boundary, or none", (type, boundary) => {
    expect(boundaryOf(type)).toBe(boundary);
  });
});
