ALTER TABLE "audit_event" ADD COLUMN "at" text GENERATED ALWAYS AS ((event::jsonb #>> '{at}')) STORED;--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "deed" text GENERATED ALWAYS AS ((event::jsonb #>> '{deed}')) STORED;--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "subject" text GENERATED ALWAYS AS ((event::jsonb #>> '{subject}')) STORED;--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "actor_person" text GENERATED ALWAYS AS ((event::jsonb #>> '{actor,person}')) STORED;--> statement-breakpoint
CREATE INDEX "audit_event_at" ON "audit_event" USING btree ("at","chain","sequence");--> statement-breakpoint
CREATE INDEX "audit_event_by_person" ON "audit_event" USING btree ("actor_person","at");--> statement-breakpoint
CREATE INDEX "mail_newest" ON "mail" USING btree ("queued","id");