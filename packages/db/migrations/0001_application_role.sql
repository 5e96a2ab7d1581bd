-- The application role: it neither owns nor bypasses anything, and history and submitted text only grow.
-- The role itself is made by whoever opens the database; a role belongs to the cluster, not to this database.
GRANT USAGE ON SCHEMA public TO rabat_app;
--> statement-breakpoint
GRANT USAGE ON SCHEMA drizzle TO rabat_app;
--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO rabat_app;
--> statement-breakpoint
GRANT SELECT ON chairmanship, meeting, outcome, media, delegation, consultation, consultation_paragraph, consultation_invited TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON person TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (disabled) ON person TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON session TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (seen, ended) ON session TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON invitation TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (consumed) ON invitation TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON comment TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (type, position, comment, proposed_text, language, confidential, state, version, saved, removed) ON comment TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON contribution TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (withdrawn) ON contribution TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON disposition TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (decision, reason, drafter, version, saved) ON disposition TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON audit_event TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON form_effect TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON held_form TO rabat_app;
--> statement-breakpoint
-- History refuses even its owner, short of dropping this trigger.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit history only grows';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
