-- Kept apart a second time, behind the queries: who acts is what asActor() set for the transaction, and each policy
-- reads it. Forced, so that the tables' owner is asked too. Whoever sets nothing is nobody and reads nothing.
CREATE FUNCTION acting_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('rabat.actor', true), '');
--> statement-breakpoint
CREATE FUNCTION acting_delegation() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN CASE WHEN current_setting('rabat.actor', true) = 'delegate' THEN nullif(current_setting('rabat.delegation', true), '') END;
--> statement-breakpoint
CREATE FUNCTION acting_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('rabat.person', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION acting_for_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('rabat.actor', true), '') = 'system';
--> statement-breakpoint
CREATE FUNCTION acting_secretariat() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('rabat.actor', true), '') IN ('secretariat', 'system');
--> statement-breakpoint
CREATE FUNCTION acting_invited(slug text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM consultation_invited WHERE consultation = slug AND delegation = acting_delegation());
--> statement-breakpoint
GRANT SELECT, INSERT ON consultation_extension, silence_break TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON internal_deadline TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (at, zone, set_by) ON internal_deadline TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (returned_reason, returned_by, returned_at, late_reference, late_standing) ON comment TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (late_standing, late_reason, late_decided, late_decided_by) ON contribution TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (clearance) ON delegation TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (role, locale, zone) ON person TO rabat_app;
--> statement-breakpoint
-- A comment: its delegation's; the Secretariat's once submitted; other invited delegations' where the consultation
-- says so, as core's maySee() says.
ALTER TABLE comment ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE comment FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON comment USING (delegation = acting_delegation() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY submitted_for_secretariat ON comment FOR SELECT USING (acting_secretariat() AND state = 'submitted');
--> statement-breakpoint
CREATE POLICY late_decided_by_secretariat ON comment FOR UPDATE
  USING (acting_secretariat() AND state = 'submitted') WITH CHECK (acting_secretariat() AND state = 'submitted');
--> statement-breakpoint
CREATE POLICY shared_with_invited ON comment FOR SELECT USING (
  state = 'submitted' AND NOT confidential AND removed IS NULL
  AND (late_standing IS NULL OR late_standing = 'accepted')
  AND acting_invited(consultation)
  AND EXISTS (SELECT FROM consultation AS held WHERE held.slug = comment.consultation AND held.visibility = 'invited-delegations'));
--> statement-breakpoint
ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE contribution FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON contribution USING (delegation = acting_delegation() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY read_by_secretariat ON contribution FOR SELECT USING (acting_secretariat());
--> statement-breakpoint
CREATE POLICY late_decided_by_secretariat ON contribution FOR UPDATE USING (acting_secretariat() AND late_standing IS NOT NULL);
--> statement-breakpoint
ALTER TABLE disposition ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE disposition FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON disposition USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE internal_deadline ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE internal_deadline FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON internal_deadline USING (delegation = acting_delegation() OR acting_for_all());
--> statement-breakpoint
ALTER TABLE silence_break ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE silence_break FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON silence_break USING (delegation = acting_delegation() OR acting_for_all());
--> statement-breakpoint
CREATE POLICY read_by_secretariat ON silence_break FOR SELECT USING (acting_secretariat());
--> statement-breakpoint
-- A change of date for all is public; one delegation's is known to those who take part.
ALTER TABLE consultation_extension ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE consultation_extension FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON consultation_extension USING (acting_secretariat());
--> statement-breakpoint
CREATE POLICY read ON consultation_extension FOR SELECT USING (delegation IS NULL OR acting_invited(consultation));
--> statement-breakpoint
ALTER TABLE form_effect ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE form_effect FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON form_effect USING (person = acting_person() OR acting_for_all());
--> statement-breakpoint
-- A held form comes back to its person; one that nobody signed, to whoever names its unguessable id.
ALTER TABLE held_form ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE held_form FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY kept_for_anyone ON held_form FOR INSERT WITH CHECK (acting_kind() <> '');
--> statement-breakpoint
CREATE POLICY own ON held_form FOR SELECT USING (
  person = acting_person() OR acting_for_all()
  OR (person IS NULL AND id::text = current_setting('rabat.form', true)));
--> statement-breakpoint
CREATE POLICY forgotten ON held_form FOR DELETE USING (acting_for_all() OR person = acting_person());
--> statement-breakpoint
-- History is read by those whose it is; its chains are continued through audit_tail().
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE FUNCTION chain_is_delegations(chain text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN chain LIKE 'delegation:%' OR chain LIKE 'consultation:%:delegation:%';
--> statement-breakpoint
CREATE FUNCTION chain_is_ours(chain text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN chain_is_delegations(chain) AND split_part(reverse(chain), ':', 1) = reverse(acting_delegation());
--> statement-breakpoint
CREATE POLICY own ON audit_event FOR SELECT USING (
  acting_secretariat() OR chain_is_ours(chain) OR chain = 'person:' || acting_person());
--> statement-breakpoint
CREATE POLICY append ON audit_event FOR INSERT WITH CHECK (
  acting_secretariat() OR chain_is_ours(chain) OR (acting_kind() <> '' AND NOT chain_is_delegations(chain)));
--> statement-breakpoint
-- People: colleagues know one another and the Secretariat; signing in and accepting an invitation look up as visitor.
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE person FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY doors ON person USING (acting_secretariat() OR acting_kind() = 'visitor');
--> statement-breakpoint
CREATE POLICY colleagues ON person FOR SELECT USING (
  delegation = acting_delegation() OR id = acting_person() OR (delegation IS NULL AND acting_kind() <> ''));
--> statement-breakpoint
CREATE POLICY kept_by_colleagues ON person FOR UPDATE USING (delegation = acting_delegation() OR id = acting_person());
--> statement-breakpoint
-- Delegations are the public record; how one clears its comments is its own to choose.
ALTER TABLE delegation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON delegation FOR SELECT USING (true);
--> statement-breakpoint
CREATE POLICY own ON delegation FOR UPDATE USING (id = acting_delegation());
--> statement-breakpoint
-- What may be known without opening rows. Each acts for the system, whatever the caller is.
CREATE FUNCTION receipt_matches(sought text, given text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT EXISTS (SELECT FROM contribution WHERE reference = sought AND hash = given) $$;
--> statement-breakpoint
CREATE FUNCTION silence_is_broken(slug text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT EXISTS (SELECT FROM silence_break WHERE consultation = slug) $$;
--> statement-breakpoint
CREATE FUNCTION last_closing(sought text) RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT greatest(closes, (SELECT max(changed.closes) FROM consultation_extension AS changed WHERE changed.consultation = slug))
    FROM consultation WHERE slug = sought $$;
--> statement-breakpoint
CREATE FUNCTION forget_held_forms() RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ DELETE FROM held_form WHERE held < clock_timestamp() - interval '1 day' $$;
--> statement-breakpoint
CREATE FUNCTION audit_tail(sought text) RETURNS TABLE (sequence bigint, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT sequence, hash FROM audit_event WHERE chain = sought ORDER BY sequence DESC LIMIT 1 $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION receipt_matches, silence_is_broken, last_closing, forget_held_forms, audit_tail FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION receipt_matches, silence_is_broken, last_closing, forget_held_forms, audit_tail TO rabat_app;
