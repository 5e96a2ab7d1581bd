import { describe, expect, it } from "vitest";
import { checkPassword } from "./index.ts";

describe("a password", () => {
  it.each([
    ["fourteen chars", "password.too-short"],
    ["aaaaaaaaaaaaaaaaaaa", "password.too-common"],
    ["abcabcabcabcabcabc", "password.too-common"],
    ["my password is long", "password.too-common"],
    ["amina@example.org and more", "password.too-common"],
  ])("%j is refused", (password, code) => {
    expect(checkPassword(password, ["amina@example.org"])).toMatchObject({
      refusals: [{ code, field: "password" }],
    });
  });

  it("is taken when long and its own", () => {
    expect(checkPassword("seven slow camels at dawn", ["amina@example.org"])).toMatchObject({ ok: true });
  });
});
