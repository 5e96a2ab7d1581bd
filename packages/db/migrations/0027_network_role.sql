-- The directory is for whoever is signed in; each delegation writes its own entries, and nobody another's.
GRANT SELECT, INSERT, UPDATE, DELETE ON network_entry TO rabat_app;
--> statement-breakpoint
GRANT SELECT (delegation, confirmed) ON network_entry TO rabat_worker;
--> statement-breakpoint
ALTER TABLE network_entry ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE network_entry FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY read ON network_entry FOR SELECT USING (acting_secretariat() OR acting_delegation() IS NOT NULL);
--> statement-breakpoint
CREATE POLICY own ON network_entry USING (delegation = acting_delegation());
