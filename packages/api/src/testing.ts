import { randomUUID } from "node:crypto";
import { type Actor, actorOf, visitor } from "@rabat/core/partner";
import { asActor, demonstrationAccounts, people } from "@rabat/db";
import { openTestDatabase } from "@rabat/db/testing";
import { createApi } from "./index.ts";

/** The demonstration's people as actors, by the part of their address before the @. */
const findActors = async (db: Parameters<typeof createApi>[0]): Promise<Record<string, Actor>> => {
  const found: Record<string, Actor> = { visitor };
  for (const { email } of demonstrationAccounts) {
    const person = await asActor(db, visitor, (tx) => people.findPersonByEmail(tx, email));
    if (person === null) throw new Error(`${email} is not seeded`);
    const { id, role, delegation } = person;
    found[email.replace(/@.*/, "")] = actorOf({ person: id, role, delegation });
  }
  return found;
};

/** A database of its own with the procedures over it; `as("focal-point.a")` acts as that person. */
export const openTestApi = async () => {
  const database = await openTestDatabase();
  const actors = await findActors(database.db);
  const api = createApi(database.db);
  return { ...database, as: (name: string) => api(actors[name] as Actor), actors };
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
