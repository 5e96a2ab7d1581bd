import { describe, expect, it } from "vitest";
import { takePlace } from "./places.ts";
import { readFieldsAndFile } from "./sent-file.ts";

const megabyte = 1024 * 1024;

const sent = (bytes: number, texts: Record<string, string> = { before: "A text" }) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(texts)) form.append(name, value);
  form.append("file", new File([Buffer.alloc(bytes, "x")], "Report.pdf"));
  form.append("after", "Another");
  return new Request("http://localhost/", { method: "POST", body: form });
};

const codeOf = ({ refused }: Awaited<ReturnType<typeof readFieldsAndFile>>) =>
  refused?.refusals[0].code ?? null;

describe("a file sent with a form", () => {
  it("arrives whole with the texts around it, and is no larger in memory than it is", async () => {
    const { fields, file, refused, done } = await readFieldsAndFile(sent(20 * megabyte), true);
    expect({ fields, refused }).toEqual({ fields: { before: "A text", after: "Another" }, refused: null });
    expect([file?.name, file?.content.length]).toEqual(["Report.pdf", 20 * megabyte]);
    done();
  });

  it("is refused when too large, the texts kept", async () => {
    const read = await readFieldsAndFile(sent(20 * megabyte + 1), true);
    expect([codeOf(read), read.file, read.fields]).toEqual([
      "file.too-large",
      null,
      { before: "A text", after: "Another" },
    ]);
    read.done();
  });

  it("is read past where whoever sends it may bring none, the texts kept", async () => {
    const read = await readFieldsAndFile(sent(1_000), false);
    expect([codeOf(read), read.file, read.fields.after]).toEqual([null, null, "Another"]);
  });

  it("is no file where none was chosen", async () => {
    const form = new FormData();
    form.append("file", new File([], ""));
    const read = await readFieldsAndFile(
      new Request("http://localhost/", { method: "POST", body: form }),
      true,
    );
    expect([codeOf(read), read.file]).toEqual([null, null]);
  });

  it("is refused with too much text beside it", async () => {
    expect(codeOf(await readFieldsAndFile(sent(10, { text: "x".repeat(8 * megabyte + 1) }), true))).toBe(
      "form.too-large",
    );
  });

  it("is refused with more fields beside it than any form has, and keeps no more of them", async () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`field-${index}`, ""]));
    const read = await readFieldsAndFile(sent(10, many), false);
    expect([codeOf(read), Object.keys(read.fields).length]).toEqual(["form.too-large", 2_000]);
  });

  it("leaves nothing behind wherever it is cut: places are free again", async () => {
    const written = sent(300_000);
    const type = written.headers.get("content-type") ?? "";
    const whole = new Uint8Array(await written.arrayBuffer());
    const end = Buffer.from(whole).lastIndexOf(type.slice(-20));
    const cuts = [0, 1, 50, 150, 300, 400, 1_000, 200_000, 300_200, end - 1];
    for (const length of cuts) {
      const request = new Request("http://localhost/", {
        method: "POST",
        headers: { "content-type": type },
        body: whole.subarray(0, length),
      });
      expect(codeOf(await readFieldsAndFile(request, true)), `cut at ${length}`).toBe("form.not-readable");
    }
  });

  it("is refused where the line breaks, and where it is no such form", async () => {
    const { headers, body } = sent(3 * megabyte);
    const reader = body?.getReader();
    let pieces = 0;
    const breaking = new ReadableStream({
      pull: async (controller) => {
        if (++pieces > 3) controller.error(new Error("The line broke"));
        else controller.enqueue((await reader?.read())?.value);
      },
    });
    const broken = { body: breaking, duplex: "half" };
    const type = headers.get("content-type") ?? "";
    for (const [contentType, given] of [
      [type, broken],
      ["multipart/form-data", { body: "--b--" }],
      ["multipart/form-data; boundary=b", { body: "no form at all" }],
      ["multipart/form-data; boundary=b", { body: "--b\r\nContent-Type: text/plain" }],
    ] as const) {
      const request = new Request("http://localhost/", {
        ...{ method: "POST", headers: { "content-type": contentType } },
        ...given,
      } as RequestInit);
      expect(codeOf(await readFieldsAndFile(request, true))).toBe("form.not-readable");
    }
  });
});

it("four files are held at once; a fifth waits for a place, and not for ever", async () => {
  const held = await Promise.all([1, 2, 3, 4].map(() => takePlace()));
  expect(await takePlace(1)).toBeNull();
  const fifth = takePlace(10_000);
  held.pop()?.();
  const leave = await fifth;
  expect(leave).not.toBeNull();
  for (const one of [...held, leave]) one?.();
  for (const one of await Promise.all([1, 2, 3, 4].map(() => takePlace(1)))) {
    expect(one).not.toBeNull();
    one?.();
  }
});
