-- What is said of a partner is written by the Secretariat alone, when it publishes; what it withdraws stays with it.
GRANT SELECT, INSERT, UPDATE ON partner_fact TO rabat_app;
--> statement-breakpoint
ALTER TABLE partner_fact ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON partner_fact FOR SELECT USING (withdrawn IS NULL);
--> statement-breakpoint
CREATE POLICY secretariat ON partner_fact USING ((SELECT acting_secretariat()));
