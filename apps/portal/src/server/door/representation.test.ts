import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { preferredEncoding } from "./preferred-encoding.ts";
import { isCurrent, representationsOf } from "./representation.ts";

test("every form holds the same bytes under a tag of its own", async () => {
  const body = Buffer.from("é ﷺ ".repeat(500));
  const { identity, br, gzip } = await representationsOf(body, "once");
  expect([identity.body, brotliDecompressSync(br.body), gunzipSync(gzip.body)]).toEqual([body, body, body]);
  expect(new Set([identity.etag, br.etag, gzip.etag]).size).toBe(3);
  expect(br.etag).toMatch(/^"[\w-]{22}-br"$/);
});

test("a reader who has the tag, also in a list or marked weak, has the page", () => {
  expect(['"a"', 'W/"a"', '"b", W/"a"', "*"].map((header) => isCurrent(header, '"a"'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([undefined, '"b"', "a", ""].map((header) => isCurrent(header, '"a"'))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("the smallest form that the reader accepts", () => {
  expect(preferredEncoding("gzip, deflate, br, zstd")).toBe("br");
  expect(preferredEncoding("gzip;q=1, br;q=0")).toBe("gzip");
  expect([undefined, "", "zstd", "identity", ";;q=,"].map(preferredEncoding)).toEqual(
    Array(5).fill("identity"),
  );
});
