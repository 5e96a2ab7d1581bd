import { randomUUID } from "node:crypto";
import type { Role } from "@rabat/core/partner";
import { eq, sql } from "drizzle-orm";
import { arrangeMatrix, type MatrixSize } from "./arrange-matrix.ts";
import { type Database, openDatabase } from "./client.ts";
import { holdConsultation } from "./consultation/queries.ts";
import { runningEmbedded } from "./embedded.ts";
import { comment, consultation, delegation, invited, paragraph, person } from "./schema.ts";

export { fullMatrix } from "./arrange-matrix.ts";

/** Arranges what a browser test begins with, behind the portal's back, as the database's owner. */
export const openArrangement = (dataFolder: string) => {
  const running = runningEmbedded(dataFolder);
  if (running === null) throw new Error(`No database runs on ${dataFolder}`);
  return arrangementOf(openDatabase(running.ownerUrl, { connections: 2 }));
};

const shipped = "results-2023-2024";

export const arrangementOf = (owner: Database) => {
  /** A fictitious delegation of the test's own. */
  const addDelegation = async (name: string): Promise<string> => {
    const id = `demonstration-${randomUUID()}`;
    await owner.insert(delegation).values({
      id,
      kind: "demonstration",
      standing: "partner",
      name: { en: `${name} (fictitious)`, fr: `${name} (fictive)` },
    });
    return id;
  };

  /** A person with the demonstration's passphrase; gives the e-mail address. A real one needs a second factor. */
  const addPerson = async (role: Role, of: string | null, isReal = false): Promise<string> => {
    const email = `${role}.${randomUUID()}@demonstration.invalid`;
    const [known] = await owner.select().from(person).where(eq(person.demonstration, true)).limit(1);
    const passwordHash = known?.passwordHash ?? "none";
    const name = `Test ${role}`;
    await owner
      .insert(person)
      .values({ email, name, role, delegation: of, passwordHash, locale: "en", demonstration: !isReal });
    return email;
  };

  /** A consultation on the nineteen items, open for a day (silence: four), for the delegations named. */
  const addConsultation = async (
    delegations: readonly string[],
    changes: Partial<
      Pick<typeof consultation.$inferInsert, "kind" | "visibility" | "publication" | "attribution">
    > = {},
  ): Promise<string> => {
    const slug = `test-${randomUUID()}`;
    const [model] = await owner.select().from(consultation).where(eq(consultation.slug, shipped));
    if (model === undefined) throw new Error("The demonstration is not seeded");
    const now = sql`clock_timestamp()`;
    // a silence procedure lasts 72 hours at least
    const days = changes.kind === "silence" ? 4 : 1;
    const closes = sql`clock_timestamp() + ${days} * interval '1 day'`;
    await owner
      .insert(consultation)
      .values({ ...model, ...changes, slug, announced: now, opens: now, closes });
    const frozen = await owner.select().from(paragraph).where(eq(paragraph.consultation, shipped));
    await owner.insert(paragraph).values(frozen.map((held) => ({ ...held, consultation: slug })));
    await owner.insert(invited).values(delegations.map((id) => ({ consultation: slug, delegation: id })));
    return slug;
  };

  /** Moves the clock, as it were: the closing, alone, so that nobody has read the one and arrives after the other. */
  const moveClosing = (slug: string, milliseconds: number): Promise<void> =>
    owner.transaction(async (tx) => {
      await holdConsultation(tx, slug);
      const interval = `${milliseconds} milliseconds`;
      const closes = sql`clock_timestamp() + ${interval}::interval`;
      await tx.update(consultation).set({ closes }).where(eq(consultation.slug, slug));
    });

  /** Moves the closing instant so that the grace, too, is over, and publishes the answers: nothing is taken any more. */
  const close = async (slug: string): Promise<void> => {
    const closes = sql`clock_timestamp() - interval '1 hour'`;
    const responded = sql`clock_timestamp() - interval '1 minute'`;
    await owner.update(consultation).set({ closes, responded }).where(eq(consultation.slug, slug));
  };

  /** A comment that a member of the delegation has submitted; gives its id. */
  const addSubmitted = async (
    slug: string,
    of: string,
    words: Partial<
      Pick<typeof comment.$inferInsert, "comment" | "proposedText" | "paragraph" | "confidential">
    >,
  ): Promise<string> => {
    const [author] = await owner.select().from(person).where(eq(person.delegation, of)).limit(1);
    if (author === undefined) throw new Error(`Nobody belongs to ${of}`);
    const form = { type: "substantive", position: "support-with-amendment", language: "en" } as const;
    const said = { paragraph: null, comment: "Said.", proposedText: "", confidential: false, ...words };
    const standing = {
      consultation: slug,
      delegation: of,
      author: author.id,
      state: "submitted",
      version: 1,
    } as const;
    const [added] = await owner
      .insert(comment)
      .values({ ...form, ...said, ...standing })
      .returning();
    return (added as { id: string }).id;
  };

  const countComments = async (slug: string): Promise<number> =>
    (await owner.select({ id: comment.id }).from(comment).where(eq(comment.consultation, slug))).length;

  /** What the comments in a consultation say, oldest first. */
  const textsOf = async (slug: string): Promise<string[]> => {
    const found = await owner
      .select({ text: comment.comment })
      .from(comment)
      .where(eq(comment.consultation, slug))
      .orderBy(comment.created);
    return found.map(({ text }) => text);
  };

  /** As a focal point removes a member: the account is disabled. */
  const removePerson = (email: string) =>
    owner.update(person).set({ disabled: sql`clock_timestamp()` }).where(eq(person.email, email));

  const endSessionsOf = (email: string) =>
    owner.execute(
      sql`update session set ended = clock_timestamp() where person = (select id from person where email = ${email})`,
    );

  const personOf = (email: string) => sql`(select id from person where email = ${email})`;

  /** As if the session had last been proved long ago. */
  const ageProofOf = (email: string) =>
    owner.execute(
      sql`update session set proved = clock_timestamp() - interval '1 hour' where person = ${personOf(email)}`,
    );

  /** As if the half minute of the last code were over, so that a test need not wait for it. */
  const passHalfMinuteOf = (email: string) =>
    owner.execute(sql`update authenticator set last_step = 0 where person = ${personOf(email)}`);

  /** What a person has left behind: events of history, sessions, held forms, effects of forms. */
  const tracesOf = async (email: string): Promise<Record<string, number>> => {
    const { rows } = await owner.execute<Record<string, number>>(sql`
      with who as (select id from person where email = ${email})
      select (select count(*)::int from audit_event, who where event::text like '%' || who.id || '%') as events,
        (select count(*)::int from session, who where person = who.id and ended is null) as sessions,
        (select count(*)::int from held_form, who where person = who.id) as held,
        (select count(*)::int from form_effect, who where person = who.id) as effects`);
    return rows[0] ?? {};
  };

  /** A passkey that no device has. */
  const addPasskey = (email: string, name: string) =>
    owner.execute(sql`insert into passkey (person, name, credential, public_key, counter, transports, backed_up)
      values (${personOf(email)}, ${name}, ${randomUUID()}, '', 0, '{}', false)`);

  /** A closed consultation with a submitted comment of every delegation on every paragraph; gives its slug. */
  const addMatrix = (size: MatrixSize): Promise<string> => arrangeMatrix(owner, size);

  return {
    addMatrix,
    tracesOf,
    addPasskey,
    ageProofOf,
    passHalfMinuteOf,
    addDelegation,
    addPerson,
    addConsultation,
    addSubmitted,
    close,
    moveClosing,
    countComments,
    textsOf,
    endSessionsOf,
    removePerson,
    end: () => owner.$client.end(),
  };
};

export type Arrangement = ReturnType<typeof arrangementOf>;
