import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("rabat.ts", import.meta.url));
const rabat = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: "utf8" });
  return { status, stdout, stderr };
};

// the contract that others script against: nothing else on stdout
describe("rabat", () => {
  it.each([
    [
      "Area 1 | Objectives 1-2 | Actions 1-3, 5",
      '{"areas":["1"],"objectives":["1","2"],"actions":[1,2,3,5]}\n',
    ],
    ["Area 3 | Objective 5 | Actions 16-17", '{"areas":["3"],"objectives":["5b"],"actions":[16,17]}\n'],
  ])("cap parse %j", (line, stdout) => {
    expect(rabat("cap", "parse", line, "--json")).toEqual({ status: 0, stdout, stderr: "" });
  });

  it("refuses a line that is not Cadiz with one sentence that names the part and why", () => {
    const { status, stdout, stderr } = rabat("cap", "parse", "Area 3 | Action 30", "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("There is no Action 30: the Cadiz Action Plan has actions 1 to 29.\n");
  });

  it("coverage of the Moroccan Chairmanship", () => {
    const { stdout } = rabat("coverage", "--chairmanship", "morocco", "--json");
    expect(stdout).toBe(
      '{"areas":{"addressed":["1","2","3","4","5"],"total":5},"objectives":{"addressed":["1","2","3","5","7","10"],"total":10},"actions":{"addressed":[1,2,3,5,9,16,17,20,21,22,29],"total":29}}\n',
    );
    expect(rabat("coverage", "--chairmanship", "atlantis")).toMatchObject({ status: 2, stdout: "" });
  });

  it("teaches with --help and refuses what it does not know", () => {
    expect(rabat("--help")).toMatchObject({ status: 0, stderr: "" });
    expect(rabat("fly").status).toBe(2);
    expect(rabat("coverage", "--colour").status).toBe(2);
  });
});
