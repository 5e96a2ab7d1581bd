import { randomUUID } from "node:crypto";
import { type Actor, actorOf, personOf, visitor } from "@rabat/core/partner";
import { asActor, type Database, demonstrationAccounts, people, sessions, type Transaction } from "@rabat/db";
import { openTestDatabase } from "@rabat/db/testing";
import { type From, nowhere } from "./context.ts";
import { createApi } from "./index.ts";

/** The demonstration's people as actors, by the part of their address before the @. */
const findActors = async (db: Database): Promise<Record<string, Actor>> => {
  const found: Record<string, Actor> = { visitor };
  for (const { email } of demonstrationAccounts) {
    const person = await asActor(db, visitor, (tx) => people.findPersonByEmail(tx, email));
    if (person === null) throw new Error(`${email} is not seeded`);
    const { id, role, delegation } = person;
    found[email.replace(/@.*/, "")] = actorOf({ person: id, role, delegation });
  }
  return found;
};

/**
 * A database of its own with the procedures over it; `as("focal-point.a")` acts as that person, without a session;
 * `signedIn("head")` acts in a session just proved, as delicate deeds ask for.
 */
export const openTestApi = async () => {
  const database = await openTestDatabase();
  const actors = await findActors(database.db);
  const api = createApi(database.db, "the secret of these tests, of no use elsewhere");
  const as = (name: string, from: Partial<From> = {}) => api(actors[name] as Actor, { ...nowhere, ...from });
  const signedIn = async (name: string, from: Partial<From> = {}) => {
    const person = personOf(actors[name] as Actor) ?? "";
    const opened = (tx: Transaction) => sessions.insertSession(tx, { person, agent: "a test" });
    return as(name, { ...from, session: await asActor(database.db, actors[name] ?? visitor, opened) });
  };
  return { ...database, api, as, signedIn, actors };
};

export type TestApi = Awaited<ReturnType<typeof openTestApi>>;

export const consultation = "results-2023-2024";

/** A comment as the form sends it. */
export const commentForm = (changes: object = {}) => ({
  consultation,
  paragraph: "geneva-2023-C1" as string | null,
  type: "substantive" as const,
  position: "support-with-amendment" as const,
  comment: "The network needs a calendar.",
  proposedText: "Set up a standing network of focal points in Rabat Process partner countries.",
  language: "en" as const,
  confidential: false,
  edits: null as { id: string; version: number } | null,
  form: randomUUID(),
  ...changes,
});
