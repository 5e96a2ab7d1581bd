import { randomUUID } from "node:crypto";
import { system } from "@rabat/core/partner";
import { eq, sql } from "drizzle-orm";
import { appendAudit, contributionChain, sha256 } from "./audit/queries.ts";
import type { Database, Transaction } from "./client.ts";
import { readClock } from "./clock.ts";
import { consultation, contribution, person } from "./schema.ts";

/** Said in every text that is made here, so that nobody takes one for a delegation's. */
const label = "Synthetic text, from no delegation.";

export type MatrixSize = { delegations: number; paragraphs: number };

/** The size of the Dialogue: every partner on every item. */
export const fullMatrix: MatrixSize = { delegations: 57, paragraphs: 119 };

const two = (count: string) => sql.raw(`lpad(${count}::text, 2, '0')`);

type Submission = { slug: string; officer: string; size: MatrixSize };

/** One contribution of each delegation with its event in history, so that what is made here verifies as well. */
const submitAll = async (tx: Transaction, { slug, officer, size }: Submission): Promise<void> => {
  const canonical = JSON.stringify({ comments: [] });
  for (let place = 1; place <= size.delegations; place++) {
    const delegation = `${slug}-${String(place).padStart(2, "0")}`;
    const reference = `RP-${sha256(delegation).slice(0, 12).toUpperCase()}`;
    const chain = contributionChain(slug, delegation);
    const auditHead = await appendAudit(tx, { chain, actor: system, deed: "seed", subject: reference });
    const lateStanding = place === 2 ? "accepted" : place === 3 ? "undecided" : null;
    await tx.insert(contribution).values({
      ...{ reference, consultation: slug, delegation, submittedBy: officer, comments: size.paragraphs },
      ...{ submitted: await readClock(tx), canonical, hash: sha256(canonical), auditHead, lateStanding },
    });
  }
};

/**
 * A closed consultation with one submitted comment of every fictitious delegation on every paragraph, with proposed
 * wording: some confidential, two delegations late, a third with a draft answer. The last five are observers.
 */
export const arrangeMatrix = (owner: Database, { delegations, paragraphs }: MatrixSize): Promise<string> =>
  owner.transaction(async (tx) => {
    const [model] = await tx.select().from(consultation).where(eq(consultation.demonstration, true)).limit(1);
    const [officer] = await tx.select().from(person).where(eq(person.role, "officer")).limit(1);
    if (model === undefined || officer === undefined) throw new Error("The demonstration is not seeded");
    const slug = `synthetic-${randomUUID().slice(0, 8)}`;
    const title = {
      en: `Synthetic consultation ${slug.slice(-8)}`,
      fr: `Consultation synthétique ${slug.slice(-8)}`,
    };
    const opened = sql`clock_timestamp() - interval '9 days'`;
    const closed = sql`clock_timestamp() - interval '1 day'`;
    await tx
      .insert(consultation)
      .values({ ...model, slug, title, announced: opened, opens: opened, closes: closed });
    const id = sql`${slug} || '-' || ${two("d")}`;
    await tx.execute(sql`insert into delegation (id, kind, standing, name)
      select ${id}, 'demonstration', case when d > ${delegations} - 5 and d > 1 then 'observer' else 'partner' end,
        jsonb_build_object('en', 'Delegation ' || ${two("d")} || ' (fictitious)',
          'fr', 'Délégation ' || ${two("d")} || ' (fictive)')
      from generate_series(1, ${delegations}::int) as d`);
    await tx.execute(sql`insert into consultation_invited (consultation, delegation)
      select ${slug}, ${id} from generate_series(1, ${delegations}::int) as d`);
    await tx.execute(sql`insert into consultation_paragraph (consultation, reference, label, position, text, hash)
      select ${slug}, coalesce(o.reference, 'synthetic-2026-R' || p), coalesce(upper(substring(o.reference from '[CRT]\\d+$')), 'R' || p), p,
        coalesce(o.text, jsonb_build_object('published', array['en', 'fr'],
          'en', ${label} || ' Recommendation ' || p || ': strengthen what the partners do together, share what was learnt, and report on it every year.',
          'fr', 'Texte synthétique, d’aucune délégation. Recommandation ' || p || ' : renforcer ce que les partenaires font ensemble, partager ce qui a été appris et en rendre compte chaque année.')),
        'synthetic'
      from generate_series(1, ${paragraphs}::int) as p
      left join (select *, row_number() over (order by reference) as place from outcome) as o on o.place = p`);
    await submitAll(tx, { slug, officer: officer.id, size: { delegations, paragraphs } });
    await tx.execute(sql`insert into comment (consultation, delegation, paragraph, type, position, comment, proposed_text, language, confidential, state, version, author, late_reference, late_standing)
      select ${slug}, ${id}, p.reference,
        (array['general', 'substantive', 'editorial', 'translation'])[1 + (d + p.position) % 4],
        (array['support', 'support-with-amendment', 'reservation', 'cannot-support', 'none'])[1 + (d * 7 + p.position) % 5],
        ${label} || repeat(' The paragraph should say who does what, with which means and by when; comment ' || d || '.', 1 + (d * p.position) % 9),
        ${label} || ' Wording ' || (d % 12) || ': strengthen what the partners do together, every year, and publish what came of it.',
        case d % 2 when 0 then 'en' else 'fr' end, (d + p.position) % 29 = 0, 'submitted', 2, ${officer.id},
        c.reference, c.late_standing
      from generate_series(1, ${delegations}::int) as d
      cross join (select * from consultation_paragraph where consultation = ${slug}) as p
      left join contribution as c on c.consultation = ${slug} and c.delegation = ${id} and c.late_standing is not null`);
    await tx.execute(sql`insert into disposition (comment, decision, reason, drafter, version)
      select c.id, (array['accepted', 'accepted-in-principle', 'not-accepted', 'noted'])[1 + p.position % 4],
        ${label} || ' Taken up in the next version.', ${officer.id}, 1
      from comment as c join consultation_paragraph as p on p.consultation = c.consultation and p.reference = c.paragraph
      where c.consultation = ${slug} and p.position % 3 = 0`);
    await tx.execute(sql`analyze comment, disposition, consultation_paragraph`);
    return slug;
  });
