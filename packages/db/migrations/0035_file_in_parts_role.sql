GRANT SELECT, INSERT ON held_file_part TO rabat_app;
--> statement-breakpoint
ALTER TABLE held_file_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Whoever may read of a file may read what is in it.
CREATE POLICY of_its_file ON held_file_part FOR SELECT USING (
  EXISTS (SELECT FROM held_file WHERE held_file.hash = held_file_part.hash));
--> statement-breakpoint
CREATE POLICY secretariat ON held_file_part FOR INSERT WITH CHECK (acting_secretariat());
