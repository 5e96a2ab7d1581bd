CREATE TABLE "consultation_extension" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation" text NOT NULL,
	"delegation" text,
	"previous" timestamptz(3) NOT NULL,
	"closes" timestamptz(3) NOT NULL,
	"changed" timestamptz(3) NOT NULL,
	"changed_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "internal_deadline" (
	"consultation" text NOT NULL,
	"delegation" text NOT NULL,
	"at" timestamptz(3),
	"zone" text NOT NULL,
	"set_by" uuid NOT NULL,
	CONSTRAINT "internal_deadline_consultation_delegation_pk" PRIMARY KEY("consultation","delegation")
);
--> statement-breakpoint
CREATE TABLE "silence_break" (
	"consultation" text NOT NULL,
	"delegation" text NOT NULL,
	"reason" text NOT NULL,
	"broken_by" uuid NOT NULL,
	"broken" timestamptz(3) NOT NULL,
	CONSTRAINT "silence_break_consultation_delegation_pk" PRIMARY KEY("consultation","delegation")
);
--> statement-breakpoint
DROP INDEX "contribution_in_force";--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "returned_reason" text;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "returned_by" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "returned_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "late_reference" text;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "late_standing" text;--> statement-breakpoint
ALTER TABLE "consultation" ADD COLUMN "kind" text DEFAULT 'comments' NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation" ADD COLUMN "visibility" text DEFAULT 'own-delegation' NOT NULL;--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "late_standing" text;--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "late_reason" text;--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "late_decided" timestamptz(3);--> statement-breakpoint
ALTER TABLE "contribution" ADD COLUMN "late_decided_by" uuid;--> statement-breakpoint
ALTER TABLE "consultation_extension" ADD CONSTRAINT "consultation_extension_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_extension" ADD CONSTRAINT "consultation_extension_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_extension" ADD CONSTRAINT "consultation_extension_changed_by_person_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_deadline" ADD CONSTRAINT "internal_deadline_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_deadline" ADD CONSTRAINT "internal_deadline_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internal_deadline" ADD CONSTRAINT "internal_deadline_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_break" ADD CONSTRAINT "silence_break_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_break" ADD CONSTRAINT "silence_break_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_break" ADD CONSTRAINT "silence_break_broken_by_person_id_fk" FOREIGN KEY ("broken_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "extension_of_consultation" ON "consultation_extension" USING btree ("consultation");--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_returned_by_person_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_late_reference_contribution_reference_fk" FOREIGN KEY ("late_reference") REFERENCES "public"."contribution"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_late_decided_by_person_id_fk" FOREIGN KEY ("late_decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_in_force" ON "contribution" USING btree ("consultation","delegation") WHERE "contribution"."withdrawn" is null and "contribution"."late_standing" is null;--> statement-breakpoint
ALTER TABLE "consultation" ADD CONSTRAINT "silence_lasts" CHECK ("consultation"."kind" <> 'silence' or "consultation"."closes" >= "consultation"."opens" + interval '72 hours');