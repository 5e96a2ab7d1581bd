-- Groups are the Secretariat's own work, as the draft answers are: no delegation knows of them.
GRANT SELECT, INSERT ON comment_group, comment_grouping TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (name, version, dissolved) ON comment_group TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (belongs_to) ON comment_grouping TO rabat_app;
--> statement-breakpoint
ALTER TABLE comment_group ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE comment_group FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON comment_group USING ((SELECT acting_secretariat()));
--> statement-breakpoint
ALTER TABLE comment_grouping ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE comment_grouping FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY secretariat ON comment_grouping USING ((SELECT acting_secretariat()));
--> statement-breakpoint
-- The same rules, asked once a statement instead of once a row: the planner takes a call for rare, and joined seven
-- thousand comments with their answers by nested loops.
ALTER POLICY secretariat ON disposition USING ((SELECT acting_secretariat()));
--> statement-breakpoint
ALTER POLICY submitted_for_secretariat ON comment USING ((SELECT acting_secretariat()) AND state = 'submitted');
--> statement-breakpoint
ALTER POLICY read_by_secretariat ON contribution USING ((SELECT acting_secretariat()));
