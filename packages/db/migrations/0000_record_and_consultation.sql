CREATE TABLE "audit_event" (
	"chain" text NOT NULL,
	"sequence" bigint NOT NULL,
	"previous" text NOT NULL,
	"event" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_event_chain_sequence_pk" PRIMARY KEY("chain","sequence")
);
--> statement-breakpoint
CREATE TABLE "chairmanship" (
	"slug" text PRIMARY KEY NOT NULL,
	"partner" text NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"priorities" jsonb NOT NULL,
	"slogan" jsonb,
	"place_in_plan" jsonb,
	"source" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation" text NOT NULL,
	"delegation" text NOT NULL,
	"paragraph" text,
	"type" text NOT NULL,
	"position" text NOT NULL,
	"comment" text NOT NULL,
	"proposed_text" text NOT NULL,
	"language" text NOT NULL,
	"confidential" boolean NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"author" uuid NOT NULL,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"saved" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"removed" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "consultation" (
	"slug" text PRIMARY KEY NOT NULL,
	"title" jsonb NOT NULL,
	"mandate" jsonb NOT NULL,
	"announced" timestamptz(3),
	"opens" timestamptz(3) NOT NULL,
	"closes" timestamptz(3) NOT NULL,
	"zone" text NOT NULL,
	"grace_minutes" integer DEFAULT 10 NOT NULL,
	"responded" timestamptz(3),
	"archived" timestamptz(3),
	"demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contribution" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"consultation" text NOT NULL,
	"delegation" text NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted" timestamptz(3) NOT NULL,
	"comments" integer NOT NULL,
	"canonical" text NOT NULL,
	"hash" text NOT NULL,
	"audit_head" text NOT NULL,
	"withdrawn" timestamptz(3),
	CONSTRAINT "contribution_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "delegation" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"standing" text NOT NULL,
	"name" jsonb NOT NULL,
	"clearance" text DEFAULT 'one-step' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disposition" (
	"comment" uuid PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"drafter" uuid NOT NULL,
	"version" integer NOT NULL,
	"saved" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_effect" (
	"person" uuid NOT NULL,
	"key" uuid NOT NULL,
	"outcome" jsonb NOT NULL,
	"at" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "form_effect_person_key_pk" PRIMARY KEY("person","key")
);
--> statement-breakpoint
CREATE TABLE "held_form" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person" uuid,
	"path" text NOT NULL,
	"values" jsonb NOT NULL,
	"refusals" jsonb NOT NULL,
	"held" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"email" text,
	"name" text,
	"role" text NOT NULL,
	"delegation" text,
	"invited_by" uuid,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"expires" timestamptz(3) NOT NULL,
	"consumed" timestamptz(3),
	CONSTRAINT "invitation_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "consultation_invited" (
	"consultation" text NOT NULL,
	"delegation" text NOT NULL,
	CONSTRAINT "consultation_invited_consultation_delegation_pk" PRIMARY KEY("consultation","delegation")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"slug" text PRIMARY KEY NOT NULL,
	"chairmanship" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"month" text NOT NULL,
	"address" text
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"slug" text PRIMARY KEY NOT NULL,
	"chairmanship" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"starts" date NOT NULL,
	"ends" date NOT NULL,
	"city" jsonb NOT NULL,
	"country" text NOT NULL,
	"co_chairs" text[] NOT NULL,
	"cap_printed" text,
	"agenda" jsonb NOT NULL,
	"highlights" jsonb NOT NULL,
	"follow_up_to" jsonb NOT NULL,
	"stated" jsonb NOT NULL,
	"source" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"reference" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"text" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_paragraph" (
	"consultation" text NOT NULL,
	"reference" text NOT NULL,
	"label" text NOT NULL,
	"position" integer NOT NULL,
	"text" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "consultation_paragraph_consultation_reference_pk" PRIMARY KEY("consultation","reference")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" text NOT NULL,
	"delegation" text,
	"locale" text NOT NULL,
	"zone" text DEFAULT 'Europe/Brussels' NOT NULL,
	"demonstration" boolean DEFAULT false NOT NULL,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"disabled" timestamptz(3),
	CONSTRAINT "person_email_unique" UNIQUE("email"),
	CONSTRAINT "person_belongs" CHECK (("person"."role" in ('officer', 'head')) = ("person"."delegation" is null))
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person" uuid NOT NULL,
	"agent" text NOT NULL,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"seen" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"ended" timestamptz(3)
);
--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_person_id_fk" FOREIGN KEY ("author") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_consultation_paragraph_consultation_paragraph_consultation_reference_fk" FOREIGN KEY ("consultation","paragraph") REFERENCES "public"."consultation_paragraph"("consultation","reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_submitted_by_person_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposition" ADD CONSTRAINT "disposition_comment_comment_id_fk" FOREIGN KEY ("comment") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disposition" ADD CONSTRAINT "disposition_drafter_person_id_fk" FOREIGN KEY ("drafter") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_effect" ADD CONSTRAINT "form_effect_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_form" ADD CONSTRAINT "held_form_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_invited" ADD CONSTRAINT "consultation_invited_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_invited" ADD CONSTRAINT "consultation_invited_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_chairmanship_chairmanship_slug_fk" FOREIGN KEY ("chairmanship") REFERENCES "public"."chairmanship"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_chairmanship_chairmanship_slug_fk" FOREIGN KEY ("chairmanship") REFERENCES "public"."chairmanship"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_meeting_meeting_slug_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meeting"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_paragraph" ADD CONSTRAINT "consultation_paragraph_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_of_delegation" ON "comment" USING btree ("consultation","delegation");--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_in_force" ON "contribution" USING btree ("consultation","delegation") WHERE "contribution"."withdrawn" is null;