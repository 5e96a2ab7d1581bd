import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commands } from "../commands.ts";
import { rabat } from "../rabat-for-tests.ts";
import { candidates } from "./candidates.ts";
import { shells } from "./shells.ts";

const offered = async (...words: string[]) => (await candidates(words)).split("\n").filter(Boolean);

describe("what a shell is offered", () => {
  it("every command, then its second word, its options and their values", async () => {
    const first = new Set(commands.map(({ name }) => name.split(" ")[0]));
    expect(await offered("")).toEqual([...first, "--help"]);
    expect(await offered("cap", "")).toEqual(["parse", "format"]);
    expect(await offered("coverage", "--")).toEqual(["--chairmanship", "--from", "--json", "--help"]);
    expect(await offered("coverage", "--chairmanship", "mo")).toEqual(["morocco"]);
    expect(await offered("meetings", "--language", "fr", "gen")).toEqual(["geneva-2023"]);
    expect(await offered("export", "")).toContain("meetings");
    expect(await offered("plan", "action-1")).toContain("action-17");
  });

  it("nothing where only the shell knows: files, words and what does not exist", async () => {
    for (const words of [
      ["validate", ""],
      ["search", ""],
      ["fly", ""],
      ["coverage", "--from", ""],
    ])
      expect(await offered(...words)).toEqual([]);
  });
});

describe("completion", () => {
  it("bash completes with what it prints", async () => {
    const { stdout: script } = await rabat("completion", "bash");
    const program = fileURLToPath(new URL("../rabat.ts", import.meta.url));
    const asked = `${script}
rabat() { "${process.execPath}" "${program}" "$@"; }
COMP_WORDS=(rabat meetings gen); COMP_CWORD=2; _rabat; echo "\${COMPREPLY[*]}"
COMP_WORDS=(rabat cap ""); COMP_CWORD=2; _rabat; echo "\${COMPREPLY[*]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", asked], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "geneva-2023\nparse format\n", stderr: "" });
  });

  it.each(shells)("%s is told to ask the program itself", async (shell) => {
    const { status, stdout } = await rabat("completion", shell);
    expect(status).toBe(0);
    expect(stdout).toContain("__complete");
  });

  it("another shell is refused", async () => {
    expect(await rabat("completion", "tcsh")).toMatchObject({ status: 2, stdout: "" });
  });
});
