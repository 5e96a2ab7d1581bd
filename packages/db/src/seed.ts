import {
  brochureMedia,
  brochureMeetings,
  brochureOutcomes,
  moroccanChairmanship,
} from "@rabat/core/brochure";
import { otherChairmanships } from "@rabat/core/chairmanship";
import { paragraphCanonical, stageAt } from "@rabat/core/consultation";
import { laterMeetings } from "@rabat/core/meeting";
import { outcomeLabel } from "@rabat/core/outcome";
import { type Delegation, demonstrationDelegations, partners, system } from "@rabat/core/partner";
import { desc, eq, sql } from "drizzle-orm";
import { asActor } from "./as-actor.ts";
import { appendAudit, sha256 } from "./audit/queries.ts";
import type { Database, Transaction } from "./client.ts";
import { readClock } from "./clock.ts";
import { meetingRow } from "./meeting/queries.ts";
import {
  chairmanship,
  consultation,
  delegation,
  invited,
  media,
  meeting,
  outcome,
  paragraph,
  person,
} from "./schema.ts";

/** The record that the product ships with: what a database does not hold yet comes in, the rest stays as it is. */
export const seedRecord = (owner: Database): Promise<void> =>
  asActor(owner, system, async (tx) => {
    const places = await tx
      .insert(chairmanship)
      .values([moroccanChairmanship, ...otherChairmanships])
      .onConflictDoNothing()
      .returning();
    const held = await tx
      .insert(meeting)
      .values([...brochureMeetings, ...laterMeetings].map(meetingRow))
      .onConflictDoNothing()
      .returning();
    if (places.length + held.length === 0) return;
    await tx
      .insert(outcome)
      .values([...brochureOutcomes])
      .onConflictDoNothing();
    await tx
      .insert(media)
      .values([...brochureMedia])
      .onConflictDoNothing();
    await tx
      .insert(delegation)
      .values(
        partners.map(
          ({ code, kind, standing, name }) => ({ id: code, kind, standing, name }) satisfies Delegation,
        ),
      )
      .onConflictDoNothing();
    const subject = held.map(({ slug }) => slug).join(", ");
    await appendAudit(tx, { chain: "record", actor: system, deed: "seed", subject });
  });

export type DemonstrationAccount = {
  email: string;
  name: string;
  role: (typeof person.$inferInsert)["role"];
  delegation: string | null;
};

export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ["focal-point.a", "Focal point of Delegation A", "focal-point", "demonstration-a"],
  ["deputy.a", "Deputy of Delegation A", "deputy", "demonstration-a"],
  ["contributor.a", "Contributor of Delegation A", "contributor", "demonstration-a"],
  ["focal-point.b", "Focal point of Delegation B", "focal-point", "demonstration-b"],
  ["focal-point.c", "Focal point of Organisation C", "focal-point", "demonstration-c"],
  ["officer", "Officer of the demonstration Secretariat", "officer", null],
  ["head", "Head of the demonstration Secretariat", "head", null],
].map(([account, name, role, delegationId]) => ({
  email: `${account}@demonstration.invalid`,
  name: name as string,
  role: role as DemonstrationAccount["role"],
  delegation: delegationId as string | null,
}));

const closesInThirtyDays = sql`(date_trunc('day', clock_timestamp() at time zone 'Europe/Brussels')
  + interval '30 days 18 hours') at time zone 'Europe/Brussels'`;

const seedConsultation = async (tx: Transaction, number: number) => {
  const slug = number === 1 ? "results-2023-2024" : `results-2023-2024-${number}`;
  await tx.insert(consultation).values({
    slug,
    title: {
      en: "Results of the thematic meetings 2023–2024",
      fr: "Résultats des réunions thématiques 2023-2024",
    },
    mandate: {
      en: "A demonstration with fictitious delegations: comments on the nineteen items that the brochure words are answered one by one and compiled into one table.",
      fr: "Une démonstration avec des délégations fictives : les commentaires sur les dix-neuf éléments formulés dans la brochure reçoivent chacun une réponse et sont réunis dans un tableau.",
    },
    announced: sql`clock_timestamp()`,
    opens: sql`clock_timestamp()`,
    closes: closesInThirtyDays,
    zone: "Europe/Brussels",
    demonstration: true,
  });
  // conclusions first, then themes, each in the order of its meeting
  const kinds = ["conclusion", "recommendation", "theme"] as const;
  const listed = kinds.flatMap((kind) => brochureOutcomes.filter((item) => item.kind === kind));
  const frozen = listed.map((item, index) => ({
    reference: item.reference,
    label: outcomeLabel(item),
    position: index + 1,
    text: item.text,
    version: 1,
  }));
  await tx
    .insert(paragraph)
    .values(frozen.map((held) => ({ consultation: slug, ...held, hash: sha256(paragraphCanonical(held)) })));
  await tx
    .insert(invited)
    .values(["demonstration-a", "demonstration-b"].map((id) => ({ consultation: slug, delegation: id })));
  await appendAudit(tx, { chain: `consultation:${slug}`, actor: system, deed: "open", subject: slug });
};

/**
 * The demonstration, on the embedded database only: fictitious delegations, one account per role, and a
 * consultation that is open; one that has closed is followed by the next.
 */
export const seedDemonstration = (owner: Database, passwordHash: string): Promise<void> =>
  asActor(owner, system, async (tx) => {
    await tx
      .insert(delegation)
      .values([...demonstrationDelegations])
      .onConflictDoNothing();
    for (const account of demonstrationAccounts)
      await tx
        .insert(person)
        .values({ ...account, passwordHash, locale: "en", demonstration: true })
        .onConflictDoUpdate({ target: [person.email, person.delegation], set: { passwordHash } });
    const held = await tx
      .select()
      .from(consultation)
      .where(eq(consultation.demonstration, true))
      .orderBy(desc(consultation.opens));
    const now = await readClock(tx);
    const [last] = held;
    if (last === undefined || !["announced", "open", "grace"].includes(stageAt(last, now)))
      await seedConsultation(tx, held.length + 1);
  });
