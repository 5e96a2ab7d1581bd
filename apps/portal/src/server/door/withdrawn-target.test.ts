import { describe, expect, it } from "vitest";
import { withdrawnTarget } from "./withdrawn-target.ts";

describe("an address under which nothing is found", () => {
  it.each([
    ["/en/meetings/geneva-2023", "/en/problem/withdrawn/meeting/geneva-2023"],
    ["/ar/outcomes/GENEVA-2023-C1", "/ar/problem/withdrawn/outcome/geneva-2023-c1"],
    ["/fr/chairmanships/morocco", "/fr/problem/withdrawn/chairmanship/morocco"],
  ])("%s is asked again as %s", (target, withdrawn) => expect(withdrawnTarget(target)).toBe(withdrawn));

  it.each([
    "/en",
    "/en/meetings",
    "/en/meetings/a/b",
    "/en/cap/action-30",
    "/en/toString/x",
    "/en/search?q=x",
  ])("%s can name nothing that was withdrawn", (target) => expect(withdrawnTarget(target)).toBeNull());
});
