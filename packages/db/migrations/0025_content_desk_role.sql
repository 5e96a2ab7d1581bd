-- The record is written by the Secretariat alone, when it publishes; nobody takes a row out of it. One that is withdrawn
-- stays, and is left to the Secretariat (and to the start, which must not bring it back).
GRANT INSERT, UPDATE ON chairmanship, meeting, outcome, media TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON plan_fact TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON record_revision, record_event, held_file TO rabat_app;
--> statement-breakpoint
ALTER TABLE chairmanship ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON chairmanship FOR SELECT USING (withdrawn IS NULL);
--> statement-breakpoint
CREATE POLICY secretariat ON chairmanship USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON meeting FOR SELECT USING (withdrawn IS NULL);
--> statement-breakpoint
CREATE POLICY secretariat ON meeting USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE outcome ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON outcome FOR SELECT USING (withdrawn IS NULL);
--> statement-breakpoint
CREATE POLICY secretariat ON outcome USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE media ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON media FOR SELECT USING (withdrawn IS NULL);
--> statement-breakpoint
CREATE POLICY secretariat ON media USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE plan_fact ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON plan_fact FOR SELECT USING (withdrawn IS NULL);
--> statement-breakpoint
CREATE POLICY secretariat ON plan_fact USING (acting_secretariat());
--> statement-breakpoint
-- Drafts are the Secretariat's; that, when and why something was withdrawn is for whoever asks for its address.
ALTER TABLE record_revision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON record_revision USING (acting_secretariat());
--> statement-breakpoint
ALTER TABLE record_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON record_event USING (acting_secretariat());
--> statement-breakpoint
CREATE POLICY withdrawn ON record_event FOR SELECT USING (acting_kind() <> '' AND deed = 'withdraw');
--> statement-breakpoint
-- A file is public while a document that is published names it.
ALTER TABLE held_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON held_file USING (acting_secretariat());
--> statement-breakpoint
CREATE POLICY published ON held_file FOR SELECT USING (
  EXISTS (SELECT FROM media WHERE media.file ->> 'hash' = held_file.hash AND media.withdrawn IS NULL));
--> statement-breakpoint
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'versions of the record only grow';
END $$;
--> statement-breakpoint
CREATE TRIGGER record_revision_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON record_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER record_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON record_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
