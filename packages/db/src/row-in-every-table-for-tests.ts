import { randomUUID } from "node:crypto";
import type { QueryResult } from "pg";

export const slug = "results-2023-2024";
export const a = "demonstration-a";

type Filling = {
  /** Asks as the owner of the tables. */
  owned: (statement: string, values?: unknown[]) => Promise<QueryResult>;
  personWith: (email: string) => Promise<string>;
  personOfA: string;
};

/** A row of Delegation A in every table that can hold one. */
export const fillTables = async ({ owned, personWith, personOfA }: Filling): Promise<void> => {
  const comment = randomUUID();
  const reference = "RP-0000-0000-0000";
  await owned(
    `insert into contribution (reference, consultation, delegation, submitted_by, submitted, comments, canonical, hash, audit_head)
      values ($1, $2, $3, $4, clock_timestamp(), 1, '{}', 'h', 'h')`,
    [reference, slug, a, personOfA],
  );
  for (const [id, state] of [
    [comment, "submitted"],
    [randomUUID(), "draft"],
  ])
    await owned(
      `insert into comment (id, consultation, delegation, type, position, comment, proposed_text, language, confidential, state, version, author)
        values ($1, $2, $3, 'general', 'none', 'secret', '', 'en', false, $4, 1, $5)`,
      [id, slug, a, state, personOfA],
    );
  await owned(
    "insert into disposition (comment, decision, reason, drafter, version) values ($1, 'noted', 'secret', $2, 1)",
    [comment, await personWith("officer")],
  );
  await owned(
    "insert into disposition_step (comment, step, version, decision, reason, by) values ($1, 'drafted', 1, 'noted', 'secret', $2)",
    [comment, await personWith("officer")],
  );
  await owned(
    `insert into paragraph_next_version (consultation, reference, version, revision, text, hash, drafter, saved)
      values ($1, 'geneva-2023-C1', 2, 1, '{"published": ["en"], "en": "secret"}', 'h', $2, clock_timestamp())`,
    [slug, await personWith("officer")],
  );
  const { rows: groups } = await owned(
    "insert into comment_group (consultation, name, made_by) values ($1, 'secret', $2) returning id",
    [slug, await personWith("officer")],
  );
  await owned("insert into comment_grouping (comment, belongs_to) values ($1, $2)", [comment, groups[0].id]);
  await owned("insert into form_effect (person, key, outcome) values ($1, gen_random_uuid(), '{}')", [
    personOfA,
  ]);
  for (const person of [personOfA, null])
    await owned(
      `insert into held_form (person, path, "values", refusals) values ($1, '/', '{"comment": "secret"}', '[]')`,
      [person],
    );
  await owned(
    "insert into internal_deadline (consultation, delegation, at, zone, set_by) values ($1, $2, clock_timestamp(), 'UTC', $3)",
    [slug, a, personOfA],
  );
  await owned(
    "insert into silence_break (consultation, delegation, reason, broken_by, broken) values ($1, $2, 'secret', $3, clock_timestamp())",
    [slug, a, personOfA],
  );
  await owned(
    `insert into consultation_extension (consultation, delegation, previous, closes, changed, changed_by)
      values ($1, $2, clock_timestamp(), clock_timestamp(), clock_timestamp(), $3)`,
    [slug, a, await personWith("head")],
  );
  await owned("insert into consultation_preparation (consultation, reason) values ($1, 'secret')", [slug]);
  const [one, hash] = [personOfA, "secret"];
  for (const statement of [
    `insert into session (person, agent) values ('${one}', '${hash}')`,
    `insert into pending_sign_in (person) values ('${one}')`,
    `insert into authenticator (person, secret, last_step) values ('${one}', '${hash}', 0)`,
    `insert into recovery_code (person, hash) values ('${one}', '${hash}')`,
    `insert into recovery_sheet (person, codes) values ('${one}', '${hash}')`,
    `insert into passkey (person, name, credential, public_key, counter, transports, backed_up)
      values ('${one}', 'x', '${hash}', '', 0, '{}', false)`,
    `insert into calendar_address (person, token_hash) values ('${one}', '${hash}')`,
    `insert into sign_in_allowance (key, tries) values ('${hash}', 1)`,
    `insert into known_place (account, place) values ('${hash}', 'x')`,
    `insert into spent_challenge (challenge) values ('${hash}')`,
    `insert into invitation (token_hash, role, delegation, expires) values ('${hash}', 'deputy', '${a}', clock_timestamp())`,
    `insert into invitation_link (token_hash, invitation) select 'a link', id from invitation`,
  ])
    await owned(statement);
  await owned(
    "insert into record_revision (kind, key, number, drafter, body) values ('meeting', 'geneva-2023', 1, $1, '{}')",
    [await personWith("officer")],
  );
  await owned(
    "insert into record_event (kind, key, deed, number, by) values ('meeting', 'geneva-2023', 'publish', 1, $1)",
    [await personWith("head")],
  );
  await owned(
    "insert into held_file (hash, type, size, kept_by) values ('of no document', 'application/pdf', 1, $1)",
    [await personWith("officer")],
  );
  await owned("insert into held_file_part (hash, number, content) values ('of no document', 0, 'x')");
  await owned(
    `insert into network_entry (delegation, name, function, email, telephone, languages, saved_by)
      values ($1, 'secret', 'secret', 'secret', '', '{}', $2)`,
    [a, personOfA],
  );
  await owned(
    `insert into secretariat_proposal (change, proposed_by) values ('{"kind": "end", "person": "secret"}', $1)`,
    [await personWith("head")],
  );
  for (const chain of [`consultation:${slug}:delegation:${a}`, `delegation:${a}`, `person:${personOfA}`])
    await owned(
      "insert into audit_event (chain, sequence, previous, event, hash) values ($1, 1, '', '{}', 'h')",
      [chain],
    );
};
