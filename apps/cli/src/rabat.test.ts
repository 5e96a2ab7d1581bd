import { describe, expect, it } from "vitest";
import { commands } from "./commands.ts";
import { rabat, rabatOnTerminal } from "./rabat-for-tests.ts";

// the contract that others script against: nothing else on stdout
describe("rabat", () => {
  it.each([
    [
      "Area 1 | Objectives 1-2 | Actions 1-3, 5",
      '{"areas":["1"],"objectives":["1","2"],"actions":[1,2,3,5]}\n',
    ],
    ["Area 3 | Objective 5 | Actions 16-17", '{"areas":["3"],"objectives":["5b"],"actions":[16,17]}\n'],
  ])("cap parse %j", async (line, stdout) => {
    expect(await rabat("cap", "parse", line, "--json")).toEqual({ status: 0, stdout, stderr: "" });
  });

  it("refuses a line that is not Cadiz with one sentence that names the part and why", async () => {
    expect(await rabat("cap", "parse", "Area 3 | Action 30", "--json")).toEqual({
      status: 2,
      stdout: "",
      stderr: "There is no Action 30: the Cadiz Action Plan has actions 1 to 29.\n",
    });
    const { stderr } = await rabat("cap", "parse", "Action 30", "--language", "fr");
    expect(stderr).toContain("Plan d’action de Cadix");
  });

  it("coverage of the Moroccan Chairmanship", async () => {
    const { stdout } = await rabat("coverage", "--chairmanship", "morocco", "--json");
    expect(stdout).toBe(
      '{"areas":{"addressed":["1","2","3","4","5"],"total":5},"objectives":{"addressed":["1","2","3","5","7","10"],"total":10},"actions":{"addressed":[1,2,3,5,9,16,17,20,21,22,29],"total":29}}\n',
    );
    expect(await rabat("coverage", "--chairmanship", "atlantis")).toMatchObject({ status: 2, stdout: "" });
  });

  it("writes a line in a language and in code, from a line and from what cap parse printed", async () => {
    const parsed = (await rabat("cap", "parse", "O5b | Act16-17", "--json")).stdout.trim();
    for (const given of ["O5b | Act16-17", parsed]) {
      const french = await rabat("cap", "format", given, "--language", "fr");
      expect(french.stdout).toBe("Objectif 5b | Actions 16-17\n");
      expect((await rabat("cap", "format", given, "--code", "--json")).stdout).toBe(
        '{"line":"O5b | Act16-17"}\n',
      );
    }
    expect(await rabat("cap", "format", '{"areas":["9"]}')).toMatchObject({ status: 2, stdout: "" });
    expect(await rabat("cap", "format", "{")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("the help", () => {
  it("lists every command, and each explains itself with an example that it takes", async () => {
    const { stdout } = await rabat("--help");
    for (const command of commands) {
      expect(stdout).toContain(`rabat ${command.name}`);
      const own = await rabat(...command.name.split(" "), "--help");
      expect(own).toMatchObject({ status: 0, stderr: "" });
      expect(own.stdout).toContain(command.summary);
      for (const [line] of command.examples) expect(own.stdout).toContain(`pnpm rabat ${line}`);
    }
  });

  it("stands under a word that begins several commands", async () => {
    const { status, stdout } = await rabat("cap", "--help");
    expect({ status, names: stdout.match(/rabat cap \w+/g) }).toEqual({
      status: 0,
      names: ["rabat cap parse", "rabat cap format"],
    });
    expect(await rabat("cap")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("what is not understood", () => {
  it.each([
    ["fly"],
    ["coverage", "--colour"],
    ["--colour"],
    ["coverage", "morocco"],
    ["coverage", "--role", "head"],
    ["cap", "parse"],
    ["plan", "--language", "xx"],
    ["plan", "Area 1-2"],
    ["meetings", "atlantis-1900"],
    ["outcomes", "--kind", "joke"],
    ["outcomes", "--meeting", "atlantis-1900"],
    ["export", "secrets"],
    ["export", "plan", "--format", "xml"],
    ["coverage", "--from", "portal"],
    ["invite", "--role", "king"],
  ])("%s %s %s is refused with one sentence", async (...words) => {
    const { status, stdout, stderr } = await rabat(...words.filter(Boolean));
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
  });
});

it("colours nothing but a terminal, and no terminal that asks for none", async () => {
  expect((await rabat("plan")).stdout).not.toContain("\u001b");
  const onTerminal = async (environment: string) =>
    (await rabatOnTerminal(environment, "plan", "area-3")).stdout;
  expect(await onTerminal("A=1")).toContain("\u001b[1m");
  expect(await onTerminal("NO_COLOR=1")).not.toContain("\u001b[1m");
});
