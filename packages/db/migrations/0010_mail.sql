CREATE TABLE "invitation_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"invitation" uuid NOT NULL,
	"drawn" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"person" uuid,
	"invitation" uuid,
	"locale" text,
	"subjects" jsonb NOT NULL,
	"queued" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"attempted" timestamptz(3),
	"handed" integer DEFAULT 0 NOT NULL,
	"message_id" text,
	"sent" timestamptz(3),
	"dropped" timestamptz(3),
	"failed" timestamptz(3),
	"last_error" text,
	CONSTRAINT "mail_reader" CHECK (("mail"."person" is null) = ("mail"."invitation" is not null))
);
--> statement-breakpoint
CREATE TABLE "mail_copy" (
	"mail" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"calendar" text,
	"kept" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_notice" (
	"consultation" text NOT NULL,
	"delegation" text NOT NULL,
	"notice" text NOT NULL,
	"deadline" timestamptz(3) NOT NULL,
	"at" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "mail_notice_consultation_delegation_notice_deadline_pk" PRIMARY KEY("consultation","delegation","notice","deadline")
);
--> statement-breakpoint
ALTER TABLE "invitation_link" ADD CONSTRAINT "invitation_link_invitation_invitation_id_fk" FOREIGN KEY ("invitation") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_invitation_invitation_id_fk" FOREIGN KEY ("invitation") REFERENCES "public"."invitation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_copy" ADD CONSTRAINT "mail_copy_mail_mail_id_fk" FOREIGN KEY ("mail") REFERENCES "public"."mail"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_notice" ADD CONSTRAINT "mail_notice_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_notice" ADD CONSTRAINT "mail_notice_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_waiting" ON "mail" USING btree ("person","kind") WHERE "mail"."attempted" is null;