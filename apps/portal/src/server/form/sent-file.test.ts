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

  it("leaves nothing behind when it is cut: places are free again", async () => {
    const whole = new Uint8Array(await sent(1_000).arrayBuffer());
    const type = sent(1_000).headers.get("content-type") ?? "";
    for (let time = 0; time < 9; time++) {
      const body = whole.subarray(0, whole.length / 2);
      const request = new Request("http://localhost/", {
        method: "POST",
        headers: { "content-type": type },
        body,
      });
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
