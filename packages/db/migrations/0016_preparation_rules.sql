-- What has not been announced exists for the Secretariat alone, whatever a query asks.
ALTER TABLE consultation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE consultation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY announced ON consultation FOR SELECT USING (acting_secretariat() OR announced <= clock_timestamp());
--> statement-breakpoint
CREATE POLICY prepared ON consultation FOR INSERT WITH CHECK (acting_secretariat());
--> statement-breakpoint
CREATE POLICY kept ON consultation FOR UPDATE USING (acting_secretariat());
--> statement-breakpoint
-- asks under the caller's own policies: the row is there for whoever may know of it
CREATE FUNCTION knows_consultation(sought text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM consultation WHERE slug = sought);
--> statement-breakpoint
CREATE FUNCTION is_announced(sought text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM consultation WHERE slug = sought AND announced IS NOT NULL);
--> statement-breakpoint
ALTER TABLE consultation_paragraph ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE consultation_paragraph FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY announced ON consultation_paragraph FOR SELECT USING (acting_secretariat() OR knows_consultation(consultation));
--> statement-breakpoint
CREATE POLICY frozen_once ON consultation_paragraph FOR INSERT WITH CHECK (
  acting_secretariat() AND EXISTS (
    SELECT FROM consultation_preparation AS held WHERE held.consultation = consultation_paragraph.consultation AND held.frozen IS NULL));
--> statement-breakpoint
-- Whom a consultation invites is settled with its announcement.
ALTER TABLE consultation_invited ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE consultation_invited FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY announced ON consultation_invited FOR SELECT USING (acting_secretariat() OR knows_consultation(consultation));
--> statement-breakpoint
CREATE POLICY prepared ON consultation_invited FOR INSERT WITH CHECK (acting_secretariat() AND NOT is_announced(consultation));
--> statement-breakpoint
CREATE POLICY put_back ON consultation_invited FOR DELETE USING (acting_secretariat() AND NOT is_announced(consultation));
--> statement-breakpoint
ALTER TABLE consultation_preparation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE consultation_preparation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON consultation_preparation USING (acting_secretariat());
--> statement-breakpoint
GRANT INSERT ON consultation, consultation_paragraph, consultation_invited TO rabat_app;
--> statement-breakpoint
GRANT DELETE ON consultation_invited TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (kind, title, mandate, announced, opens, closes, zone, grace_minutes, visibility, publication, attribution, archived, demonstration) ON consultation TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON consultation_preparation TO rabat_app;
--> statement-breakpoint
-- Frozen text refuses even its owner, short of dropping these triggers.
CREATE FUNCTION refuse_change_of_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen text never changes';
END $$;
--> statement-breakpoint
CREATE TRIGGER frozen_text_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON consultation_paragraph
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE FUNCTION refuse_joining_frozen() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system' AS $$
BEGIN
  IF EXISTS (SELECT FROM consultation_preparation AS held WHERE held.consultation = NEW.consultation AND held.frozen IS NOT NULL) THEN
    RAISE EXCEPTION 'a frozen list takes no more text';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER frozen_list_takes_no_more BEFORE INSERT ON consultation_paragraph
  FOR EACH ROW EXECUTE FUNCTION refuse_joining_frozen();
--> statement-breakpoint
CREATE FUNCTION refuse_thawing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.frozen IS NOT NULL AND (NEW.frozen, NEW.hash, NEW.texts) IS DISTINCT FROM (OLD.frozen, OLD.hash, OLD.texts) THEN
    RAISE EXCEPTION 'a frozen list never changes';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER frozen_list_never_changes BEFORE UPDATE ON consultation_preparation
  FOR EACH ROW EXECUTE FUNCTION refuse_thawing();
--> statement-breakpoint
-- A change for all that leads earlier closes the consultation before its time: what was extended before it no longer counts.
CREATE FUNCTION closed_early(sought text) RETURNS timestamptz LANGUAGE sql STABLE
  RETURN (SELECT max(changed) FROM consultation_extension
    WHERE consultation = sought AND delegation IS NULL AND closes < previous);
--> statement-breakpoint
CREATE FUNCTION closing_for_all(sought text, first timestamptz) RETURNS timestamptz LANGUAGE sql STABLE
  RETURN greatest(
    CASE WHEN closed_early(sought) IS NULL THEN first END,
    (SELECT max(held.closes) FROM consultation_extension AS held
      WHERE held.consultation = sought AND held.delegation IS NULL
        AND held.changed >= coalesce(closed_early(sought), '-infinity')));
--> statement-breakpoint
CREATE OR REPLACE FUNCTION last_closing(sought text) RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT greatest(
      CASE WHEN closed_early(sought) IS NULL THEN closes END,
      (SELECT max(held.closes) FROM consultation_extension AS held
        WHERE held.consultation = sought AND held.changed >= coalesce(closed_early(sought), '-infinity')))
    FROM consultation WHERE slug = sought $$;
