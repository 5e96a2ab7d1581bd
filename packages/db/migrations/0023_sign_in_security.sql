-- Signing in, kept apart as well. Whoever is not signed in sees the row that they can name (a session's or a half
-- sign-in's id, an address, a passkey's credential, the hash of a link) and no other; from the moment they have shown
-- who they are, the transaction is that person's. Both are settings of the transaction, as the actor is.
CREATE FUNCTION named() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('rabat.named', true), '');
--> statement-breakpoint
-- A visitor no longer reads people: only the one whose address they name, and only what signing in then asks.
DROP POLICY doors ON person;
--> statement-breakpoint
DROP POLICY colleagues ON person;
--> statement-breakpoint
CREATE POLICY secretariat ON person USING (acting_secretariat());
--> statement-breakpoint
CREATE POLICY named ON person FOR SELECT USING (email = named());
--> statement-breakpoint
CREATE POLICY accepted ON person FOR INSERT WITH CHECK (acting_kind() = 'visitor' AND email = named());
--> statement-breakpoint
CREATE POLICY colleagues ON person FOR SELECT USING (
  delegation = acting_delegation() OR id = acting_person() OR (delegation IS NULL AND acting_kind() = 'delegate'));
--> statement-breakpoint
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE session FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON session USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY named ON session FOR SELECT USING (id::text = named());
--> statement-breakpoint
CREATE POLICY named_ends ON session FOR UPDATE USING (id::text = named());
--> statement-breakpoint
ALTER TABLE pending_sign_in ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pending_sign_in FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON pending_sign_in USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY named ON pending_sign_in FOR SELECT USING (id::text = named());
--> statement-breakpoint
CREATE POLICY named_ends ON pending_sign_in FOR UPDATE USING (id::text = named());
--> statement-breakpoint
ALTER TABLE authenticator ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE authenticator FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON authenticator USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE recovery_code FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON recovery_code USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
ALTER TABLE recovery_sheet ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE recovery_sheet FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON recovery_sheet USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
ALTER TABLE passkey ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE passkey FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON passkey USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY named ON passkey FOR SELECT USING (credential = named());
--> statement-breakpoint
CREATE POLICY named_used ON passkey FOR UPDATE USING (credential = named());
--> statement-breakpoint
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE invitation_link ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE invitation_link FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON invitation USING (acting_secretariat());
--> statement-breakpoint
CREATE POLICY own ON invitation USING (delegation = acting_delegation());
--> statement-breakpoint
CREATE POLICY named ON invitation FOR SELECT TO rabat_app USING (token_hash = named()
  OR EXISTS (SELECT FROM invitation_link AS link WHERE link.invitation = invitation.id AND link.token_hash = named()));
--> statement-breakpoint
CREATE POLICY named_consumed ON invitation FOR UPDATE TO rabat_app USING (token_hash = named()
  OR EXISTS (SELECT FROM invitation_link AS link WHERE link.invitation = invitation.id AND link.token_hash = named()));
--> statement-breakpoint
CREATE POLICY delivery ON invitation_link USING (acting_for_all());
--> statement-breakpoint
CREATE POLICY named ON invitation_link FOR SELECT USING (token_hash = named());
--> statement-breakpoint
-- What only counts tries is of keyed hashes: whoever can compute one may count under it.
ALTER TABLE sign_in_allowance ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sign_in_allowance FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY named ON sign_in_allowance USING (key = ANY (string_to_array(named(), ',')) OR acting_for_all());
--> statement-breakpoint
ALTER TABLE known_place ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE known_place FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY named ON known_place USING (account = named() OR acting_for_all());
--> statement-breakpoint
ALTER TABLE spent_challenge ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE spent_challenge FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY named ON spent_challenge USING (challenge = named() OR acting_for_all());
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON calendar_address TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (token_hash, made) ON calendar_address TO rabat_app;
--> statement-breakpoint
ALTER TABLE calendar_address ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE calendar_address FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON calendar_address USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY named ON calendar_address FOR SELECT USING (token_hash = named());
--> statement-breakpoint
-- What may be known or done without opening rows. Each acts for the system, whatever the caller is.
CREATE FUNCTION has_real_people() RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT EXISTS (SELECT FROM person WHERE NOT demonstration) $$;
--> statement-breakpoint
CREATE FUNCTION end_demonstration() RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ UPDATE person SET disabled = clock_timestamp() WHERE demonstration AND disabled IS NULL AND has_real_people() $$;
--> statement-breakpoint
-- Every bucket of tries is full again long before a day. One that somebody holds is left for the next time, so that
-- forgetting waits for nobody.
CREATE FUNCTION forget_sign_ins() RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$
    DELETE FROM sign_in_allowance WHERE key IN (
      SELECT key FROM sign_in_allowance WHERE at < clock_timestamp() - interval '1 day' FOR UPDATE SKIP LOCKED);
    DELETE FROM known_place WHERE (account, place) IN (
      SELECT account, place FROM known_place WHERE seen < clock_timestamp() - interval '90 days' FOR UPDATE SKIP LOCKED);
    DELETE FROM pending_sign_in WHERE id IN (
      SELECT id FROM pending_sign_in WHERE created < clock_timestamp() - interval '1 day' FOR UPDATE SKIP LOCKED);
    DELETE FROM recovery_sheet WHERE person IN (
      SELECT person FROM recovery_sheet WHERE made < clock_timestamp() - interval '1 hour' FOR UPDATE SKIP LOCKED);
    DELETE FROM spent_challenge WHERE challenge IN (
      SELECT challenge FROM spent_challenge WHERE at < clock_timestamp() - interval '1 day' FOR UPDATE SKIP LOCKED);
  $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION has_real_people, end_demonstration, forget_sign_ins FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION has_real_people, end_demonstration, forget_sign_ins TO rabat_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION has_real_people TO rabat_worker;
