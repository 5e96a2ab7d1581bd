import type { Actor } from "@rabat/core/partner";
import { arrangementOf } from "@rabat/db/arrange";
import type { createApi } from "../index.ts";
import type { TestApi } from "../testing.ts";
import type { Model, ModelPerson } from "./model.ts";

/** The real thing: procedures over PostgreSQL, and its owner to move the clock and to look behind them. */
export type World = {
  slug: string;
  paragraph: string;
  api: ReturnType<typeof createApi>;
  arranged: ReturnType<typeof arrangementOf>;
  query(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
};

const roles = {
  "contributor.a": "contributor",
  "deputy.a": "deputy",
  "focal-point.a": "focal-point",
  "contributor.b": "contributor",
  "focal-point.b": "focal-point",
  "focal-point.o": "focal-point",
  officer: "officer",
  head: "head",
} as const;

export type Name = keyof typeof roles;
export const names = Object.keys(roles) as Name[];

/** Two delegations, an observer and the Secretariat of one history's own, beside its model. */
export const begin = async (test: TestApi): Promise<{ model: Model; real: World }> => {
  const query = async (statement: string, values: unknown[] = []) =>
    (await test.owner.$client.query(statement, values)).rows;
  const arranged = arrangementOf(test.owner);
  const ids: Record<string, string> = {};
  for (const letter of ["a", "b", "o"]) ids[letter] = await arranged.addDelegation(`Delegation ${letter}`);
  await query("update delegation set standing = 'observer' where id = $1", [ids.o]);
  const invited = Object.values(ids);
  const slug = await arranged.addConsultation(invited);
  await query("update consultation set zone = 'UTC' where slug = $1", [slug]);
  const people: Record<string, ModelPerson> = {};
  for (const name of names) {
    const delegation = ids[name.split(".")[1] ?? ""] ?? null;
    const email = await arranged.addPerson(roles[name], delegation);
    const [row] = await query("select id from person where email = $1", [email]);
    people[name] = { person: String(row?.id), role: roles[name], delegation, removed: false };
  }
  const api = test.api;
  const head: Actor = { kind: "secretariat", person: people.head?.person ?? "", role: "head" };
  const read = await api(head).consultation.read({ slug });
  if (read === null) throw new Error("the consultation cannot be read");
  const model: Model = {
    consultation: read.consultation,
    changes: [],
    invited,
    clearance: Object.fromEntries(invited.map((id) => [id, "one-step" as const])),
    people,
    comments: [],
    contributions: [],
  };
  return { model, real: { slug, paragraph: "geneva-2023-C1", api, arranged, query } };
};
