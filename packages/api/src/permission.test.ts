import { readFileSync } from "node:fs";
import { permit } from "@rabat/core/partner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiRouter } from "./index.ts";
import { openTestApi, type TestApi } from "./testing.ts";
import type { Meta } from "./trpc.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
});
afterAll(() => test.drop());

const people = [
  "visitor",
  "contributor.a",
  "deputy.a",
  "focal-point.a",
  "focal-point.b",
  "focal-point.c",
  "officer",
  "head",
];

type Procedure = { _def: { meta?: Meta; type: string } };
const procedures = Object.entries(apiRouter._def.procedures as unknown as Record<string, Procedure>);

/** The committed matrix: a line per procedure, a column per person, "yes" or "–". */
const committed = readFileSync(new URL("permission-matrix.txt", import.meta.url), "utf8");

const line = (cells: readonly string[]) =>
  cells
    .map((cell, index) => cell.padEnd(index === 0 ? 24 : 14))
    .join("")
    .trimEnd();

describe("who may call what", () => {
  it("is the committed matrix, for every procedure there is", async () => {
    const rows = procedures.map(
      ([
        path,
        {
          _def: { meta },
        },
      ]) => {
        const allowed = (name: string) => {
          const actor = test.actors[name];
          if (actor === undefined || meta === undefined) return "–";
          return meta.deed === "anyone" || permit(actor, meta.deed).ok ? "yes" : "–";
        };
        return line([path, ...people.map(allowed)]);
      },
    );
    expect([line(["", ...people]), ...rows.toSorted(), ""].join("\n")).toBe(committed);
  });

  it("is what the guard enforces: whoever has no yes is stopped before the procedure begins", async () => {
    for (const row of committed.trimEnd().split("\n").slice(1)) {
      const [path = "", ...cells] = row.split(/\s+/);
      for (const [index, name] of people.entries()) {
        const [noun = "", verb = ""] = path.split(".");
        const api = test.as(name) as unknown as Record<
          string,
          Record<string, (input: unknown) => Promise<unknown>>
        >;
        // input that no procedure takes: the guard answers before the input is read
        const error = await api[noun]?.[verb]?.(Symbol.iterator).then(
          () => null,
          (thrown: { code: string }) => thrown.code,
        );
        const stopped = error === "UNAUTHORIZED" || error === "FORBIDDEN";
        expect({ path, name, stopped }).toEqual({ path, name, stopped: cells[index] !== "yes" });
      }
    }
  });
});
