-- An invitation is taken back by a mark of its own, so that it reads apart from one that has lapsed.
GRANT UPDATE (taken_back) ON invitation TO rabat_app;
--> statement-breakpoint
GRANT SELECT (taken_back) ON invitation TO rabat_worker;
--> statement-breakpoint
-- A proposal is written once and settled once, inside the Secretariat; nobody changes what was proposed.
GRANT SELECT, INSERT ON secretariat_proposal TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (decision, decided_by, decided, reason) ON secretariat_proposal TO rabat_app;
--> statement-breakpoint
ALTER TABLE secretariat_proposal ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE secretariat_proposal FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON secretariat_proposal USING ((SELECT acting_secretariat()));
--> statement-breakpoint
CREATE POLICY undecided ON secretariat_proposal AS RESTRICTIVE FOR UPDATE USING (decision IS NULL) WITH CHECK (true);
