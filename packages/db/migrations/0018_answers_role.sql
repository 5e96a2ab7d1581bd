-- What the application role may do with answers, and what it may know of them without opening rows.
GRANT SELECT, INSERT ON disposition_step, paragraph_next_version TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (answered, reviewer) ON disposition TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (withheld_reason, withheld_by, withheld_at) ON comment TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (responded) ON consultation TO rabat_app;
--> statement-breakpoint
ALTER TABLE disposition_step ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE disposition_step FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON disposition_step USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE paragraph_next_version ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE paragraph_next_version FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON paragraph_next_version USING (acting_secretariat());
--> statement-breakpoint
-- An officer records what a delegation said elsewhere: it stands submitted, and supersedes the contribution in force.
CREATE POLICY recorded_on_behalf ON comment FOR INSERT
  WITH CHECK (acting_secretariat() AND state = 'submitted' AND recorded_by = acting_person());
--> statement-breakpoint
CREATE POLICY recorded_on_behalf ON contribution FOR INSERT WITH CHECK (acting_secretariat());
--> statement-breakpoint
CREATE POLICY superseded_on_behalf ON contribution FOR UPDATE
  USING (acting_secretariat() AND withdrawn IS NULL) WITH CHECK (acting_secretariat() AND withdrawn IS NOT NULL);
--> statement-breakpoint
-- A delegation writes on in its own comments, but does not let out what the Secretariat withholds.
CREATE FUNCTION refuse_delegates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF acting_delegation() IS NOT NULL THEN
    RAISE EXCEPTION 'only the Secretariat withholds';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER comment_withheld_by_secretariat BEFORE UPDATE OF withheld_reason, withheld_by, withheld_at ON comment
  FOR EACH ROW EXECUTE FUNCTION refuse_delegates();
--> statement-breakpoint
-- Other delegations read what the functions below give, and no row: a row would name its delegation.
DROP POLICY shared_with_invited ON comment;
--> statement-breakpoint
CREATE FUNCTION asked_for_invited(slug text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM consultation_invited
    WHERE consultation = slug AND delegation = nullif(current_setting('rabat.delegation', true), ''));
--> statement-breakpoint
-- Before publication: what counts and is neither confidential nor withheld, for the other invited delegations where
-- the consultation says so, as core's maySee() says; without a name or a mark that tells it under the Chatham House rule.
CREATE FUNCTION shared_comments(sought text) RETURNS TABLE (id uuid, delegation text, paragraph text, type text,
    "position" text, comment text, proposed_text text, language text, late boolean, on_behalf boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT given.public_id, CASE WHEN held.attribution = 'by-delegation' THEN given.delegation END,
      given.paragraph, given.type, given.position, given.comment, given.proposed_text, given.language,
      held.attribution = 'by-delegation' AND given.late_standing IS NOT NULL,
      held.attribution = 'by-delegation' AND given.recorded_by IS NOT NULL
    FROM comment AS given JOIN consultation AS held ON held.slug = given.consultation
    WHERE held.slug = sought AND held.visibility = 'invited-delegations' AND asked_for_invited(sought)
      AND given.delegation <> current_setting('rabat.delegation', true)
      AND given.state = 'submitted' AND NOT given.confidential AND given.removed IS NULL AND given.withheld_at IS NULL
      AND (given.late_standing IS NULL OR given.late_standing = 'accepted')
    ORDER BY given.public_id $$;
--> statement-breakpoint
-- After publication: the same comments with their answers, for everybody or for the invited delegations, as core's
-- mayReadAnswers() and isPublishable() say.
CREATE FUNCTION published_answers(sought text) RETURNS TABLE (id uuid, delegation text, paragraph text, type text,
    "position" text, comment text, proposed_text text, language text, late boolean, on_behalf boolean,
    decision text, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT given.public_id, CASE WHEN held.attribution = 'by-delegation' THEN given.delegation END,
      given.paragraph, given.type, given.position, given.comment, given.proposed_text, given.language,
      held.attribution = 'by-delegation' AND given.late_standing IS NOT NULL,
      held.attribution = 'by-delegation' AND given.recorded_by IS NOT NULL,
      answer.decision, answer.reason
    FROM comment AS given JOIN consultation AS held ON held.slug = given.consultation
      JOIN disposition AS answer ON answer.comment = given.id
    WHERE held.slug = sought AND held.responded <= clock_timestamp()
      AND (held.publication = 'public' OR asked_for_invited(sought))
      AND given.state = 'submitted' AND NOT given.confidential AND given.removed IS NULL AND given.withheld_at IS NULL
      AND (given.late_standing IS NULL OR given.late_standing = 'accepted')
    ORDER BY given.public_id $$;
--> statement-breakpoint
CREATE FUNCTION answers_to_own(sought text) RETURNS TABLE (comment uuid, decision text, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT given.id, answer.decision, answer.reason
    FROM comment AS given JOIN consultation AS held ON held.slug = given.consultation
      JOIN disposition AS answer ON answer.comment = given.id
    WHERE held.slug = sought AND held.responded <= clock_timestamp()
      AND given.delegation = nullif(current_setting('rabat.delegation', true), '')
      AND given.state = 'submitted' AND (given.late_standing IS NULL OR given.late_standing = 'accepted') $$;
--> statement-breakpoint
CREATE FUNCTION published_versions(sought text) RETURNS TABLE (reference text, version integer, text jsonb, hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT last.reference, last.version, last.text, last.hash
    FROM (SELECT DISTINCT ON (reference) * FROM paragraph_next_version
      WHERE consultation = sought ORDER BY reference, revision DESC) AS last
      JOIN consultation AS held ON held.slug = sought AND held.responded <= clock_timestamp()
    WHERE last.text IS NOT NULL $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION shared_comments, published_answers, answers_to_own, published_versions FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION shared_comments, published_answers, answers_to_own, published_versions TO rabat_app;
