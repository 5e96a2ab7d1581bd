import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rabat } from "../rabat-for-tests.ts";
import { nouns } from "./nouns.ts";
import { cellsOf, meetingRows } from "./tables.ts";

it.each(nouns)("exports %s as JSON and as a table with one row for each item", async (noun) => {
  const held = JSON.parse((await rabat("export", noun)).stdout);
  const { stdout } = await rabat("export", noun, "--format", "csv");
  expect(stdout.startsWith("\uFEFF")).toBe(true);
  const rows = noun === "coverage" ? 5 + 10 + 29 : held.items.length;
  // no cell of the packaged record holds the end of a line
  expect(stdout.trimEnd().split("\r\n")).toHaveLength(rows + 1);
});

it("makes a cell inert that a spreadsheet would take for a formula", async () => {
  const { formatCsv } = await import("@rabat/core/consultation");
  const [meeting] = (await import("../record/packaged.ts")).packagedRecord.meetings;
  if (meeting === undefined) throw new Error("no meeting is packaged");
  const csv = formatCsv(cellsOf(meetingRows([{ ...meeting, capPrinted: "=HYPERLINK(1)" }])));
  expect(csv).toContain(",'=HYPERLINK(1),");
});

it("writes a file once and never over another", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rabat-export-"));
  const file = join(folder, "plan.csv");
  const words = ["export", "plan", "--format", "csv", "--output", file];
  expect((await rabat(...words)).stdout).toMatch(/: 45 rows, \d+ bytes\.\n$/);
  const before = await readFile(file, "utf8");
  expect(await rabat(...words)).toMatchObject({ status: 2, stdout: "" });
  expect(await readFile(file, "utf8")).toBe(before);
  await rm(folder, { recursive: true });
});
