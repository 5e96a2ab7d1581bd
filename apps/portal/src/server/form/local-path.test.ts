import { describe, expect, it } from "vitest";
import { localPath } from "./local-path.ts";

describe("where to go on after signing in", () => {
  it.each([
    ["/en/delegation?held=1", "/en/delegation?held=1"],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["https://evil.example", null],
    ["/\t/evil.example", null],
    ["javascript:alert(1)", null],
    [undefined, null],
  ])("%j leads to %j", (next, path) => {
    expect(localPath(next)).toBe(path);
  });
});
