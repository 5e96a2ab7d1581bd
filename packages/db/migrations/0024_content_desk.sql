CREATE TABLE "held_file" (
	"hash" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"kept" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"kept_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_fact" (
	"node" text PRIMARY KEY NOT NULL,
	"text" jsonb,
	"objective" text,
	"source" jsonb NOT NULL,
	"withdrawn" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "record_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"deed" text NOT NULL,
	"number" integer NOT NULL,
	"reason" text,
	"by" uuid NOT NULL,
	"at" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_revision" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"number" integer NOT NULL,
	"drafter" uuid,
	"saved" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "record_revision_kind_key_number_pk" PRIMARY KEY("kind","key","number")
);
--> statement-breakpoint
ALTER TABLE "chairmanship" ADD COLUMN "withdrawn" timestamptz(3);--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "meeting" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "file" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "source" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "withdrawn" timestamptz(3);--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "withdrawn" timestamptz(3);--> statement-breakpoint
ALTER TABLE "outcome" ADD COLUMN "source" jsonb;--> statement-breakpoint
ALTER TABLE "outcome" ADD COLUMN "withdrawn" timestamptz(3);--> statement-breakpoint
ALTER TABLE "held_file" ADD CONSTRAINT "held_file_kept_by_person_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_event" ADD CONSTRAINT "record_event_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_revision" ADD CONSTRAINT "record_revision_drafter_person_id_fk" FOREIGN KEY ("drafter") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_of_entry" ON "record_event" USING btree ("kind","key","at");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_meeting_meeting_slug_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meeting"("slug") ON DELETE no action ON UPDATE no action;