import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rabat, rabatWith } from "../rabat-for-tests.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-validate-"));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

it("names each bad line with its reason and ends with 2", async () => {
  const file = await written("lines.txt", "# mine\r\nArea 3\r\nAction 30\n\nDomaine 1 | Objectif 3\n");
  const { status, stdout } = await rabat("validate", file);
  expect(status).toBe(2);
  expect(stdout.split("\n")).toEqual([
    `${file}:3: There is no Action 30: the Cadiz Action Plan has actions 1 to 29.`,
    expect.stringMatching(/:5: .*Objective 3.*Area 2/),
    "3 CAP lines, 2 not right.",
    "",
  ]);
});

it("ends with 0 where every line is right, also from stdin", async () => {
  expect(await rabatWith({ input: "Area 3\n" }, "validate", "-")).toEqual({
    status: 0,
    stdout: "1 CAP lines, 0 not right.\n",
    stderr: "",
  });
});

it("takes what export writes, and finds what was spoilt in it", async () => {
  const { stdout } = await rabat("export", "meetings");
  expect((await rabat("validate", await written("meetings.json", stdout))).status).toBe(0);
  const { items } = JSON.parse(stdout);
  const spoilt = [
    { ...items[0], ends: "1999-01-01" },
    { ...items[1], coChairs: ["xx"], capPrinted: "Action 30" },
    { ...items[2], starts: "soon" },
    items[1],
  ];
  const file = await written("spoilt.json", JSON.stringify(spoilt));
  const { status, stdout: report } = await rabat("validate", file, "--json");
  const { faults, checked } = JSON.parse(report);
  expect({ status, checked }).toEqual({ status: 2, checked: 4 });
  expect(faults.map(({ item, reason }: { item: string; reason: string }) => `${item} ${reason}`)).toEqual([
    `${items[0].slug} it ends before it starts.`,
    expect.stringContaining("There is no Action 30"),
    `${items[1].slug} “xx” is no partner’s code.`,
    expect.stringMatching(/starts: /),
    `${items[1].slug} “${items[1].slug}” stands there twice.`,
  ]);
});

it("refuses a file that is not there, not text or not JSON with one sentence", async () => {
  for (const file of [
    join(folder, "nowhere"),
    await written("bytes", new Uint8Array([0xff, 0xfe, 0x41])),
    await written("half.json", "[{"),
    await written("other.json", '{"a":1}'),
  ]) {
    const { status, stdout, stderr } = await rabat("validate", file);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
  }
});
