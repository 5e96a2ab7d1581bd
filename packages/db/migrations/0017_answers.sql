CREATE TABLE "disposition_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"comment" uuid NOT NULL,
	"step" text NOT NULL,
	"version" integer NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paragraph_next_version" (
	"consultation" text NOT NULL,
	"reference" text NOT NULL,
	"version" integer NOT NULL,
	"revision" integer NOT NULL,
	"text" jsonb,
	"hash" text NOT NULL,
	"drafter" uuid NOT NULL,
	"saved" timestamptz(3) NOT NULL,
	CONSTRAINT "paragraph_next_version_consultation_reference_version_revision_pk" PRIMARY KEY("consultation","reference","version","revision")
);
--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "public_id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "withheld_reason" text;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "withheld_by" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "withheld_at" timestamptz(3);--> statement-breakpoint
ALTER TABLE "disposition" ADD COLUMN "answered" jsonb;--> statement-breakpoint
ALTER TABLE "disposition" ADD COLUMN "reviewer" uuid;--> statement-breakpoint
ALTER TABLE "disposition_step" ADD CONSTRAINT "disposition_step_comment_comment_id_fk" FOREIGN KEY ("comment") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposition_step" ADD CONSTRAINT "disposition_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_next_version" ADD CONSTRAINT "paragraph_next_version_drafter_person_id_fk" FOREIGN KEY ("drafter") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_next_version" ADD CONSTRAINT "paragraph_next_version_consultation_reference_consultation_paragraph_consultation_reference_fk" FOREIGN KEY ("consultation","reference") REFERENCES "public"."consultation_paragraph"("consultation","reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "step_of_disposition" ON "disposition_step" USING btree ("comment");--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_withheld_by_person_id_fk" FOREIGN KEY ("withheld_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposition" ADD CONSTRAINT "disposition_reviewer_person_id_fk" FOREIGN KEY ("reviewer") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_publicId_unique" UNIQUE("public_id");