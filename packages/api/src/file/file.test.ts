import { createHash, randomBytes, randomUUID } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing.ts";
import { sha256InSteps, unpackedSize } from "./in-steps.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const values = {
  "source.title.en": "A letter",
  "source.title.fr": "Une lettre",
  "title.en": "A document",
  chairmanship: "morocco",
  kind: "document",
  month: "2024-01",
};

const save = (key: string, content: Uint8Array<ArrayBuffer>) =>
  test.as("officer").revision.save({
    ...{ kind: "document", key, read: null, values },
    ...{ upload: { name: "A report.pdf", content }, form: randomUUID() },
  });

const readBy = async (person: "officer" | "visitor", hash: string) => {
  const api = test.as(person);
  const file = await api.file.read({ hash });
  const parts: Uint8Array[] = [];
  for (let number = 0; ; number++) {
    const part = await api.file.part({ hash, number });
    if (part === null)
      return { file, content: Buffer.concat(parts), longest: Math.max(0, ...parts.map((one) => one.length)) };
    parts.push(part);
  }
};

describe("a file of the record", () => {
  it("is kept in pieces, is read as it was sent, and by nobody else before it is published", async () => {
    const content = new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(1_300_000)]));
    const hash = createHash("sha256").update(content).digest("hex");
    for (const key of ["a-report", "the-same-report"]) expect((await save(key, content)).ok).toBe(true);
    const read = await readBy("officer", hash);
    expect(read.file).toEqual({ type: "application/pdf", size: content.length });
    expect(read.content.equals(content)).toBe(true);
    expect(read.longest).toBeLessThanOrEqual(512 * 1024);
    expect(await readBy("visitor", hash)).toMatchObject({ file: null, longest: 0 });
  });

  it("is named by its content", async () => {
    for (const size of [0, 1, 524_288, 1_200_000]) {
      const content = randomBytes(size);
      expect(await sha256InSteps(content)).toBe(createHash("sha256").update(content).digest("hex"));
    }
  });

  it("unpacks to what it says, or to nothing", async () => {
    const packed = deflateRawSync(Buffer.alloc(300_000));
    expect(await unpackedSize(packed, 300_000)).toBe(300_000);
    expect(await unpackedSize(packed, 299_999)).toBeNull();
    expect(await unpackedSize(packed.subarray(0, 20), 300_000)).toBeNull();
    expect(await unpackedSize(Buffer.from("not packed at all"), 300_000)).toBeNull();
  });
});
