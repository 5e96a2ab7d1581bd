import { expect, it } from "vitest";
import { clientProgram } from "./client-programs.ts";

it("a server newer than every pg_dump here is refused with what to install", () => {
  expect(() => clientProgram("pg_dump", 990_004)).toThrow(
    "No pg_dump that is at least as new as the server (PostgreSQL 99) is installed here: install postgresql-client-99 or newer.",
  );
});
