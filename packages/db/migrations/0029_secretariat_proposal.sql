CREATE TABLE "secretariat_proposal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"change" jsonb NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"expires" timestamptz(3) DEFAULT clock_timestamp() + interval '14 days' NOT NULL,
	"decision" text,
	"decided_by" uuid,
	"decided" timestamptz(3),
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "proposal_decided_by_a_person" CHECK (("secretariat_proposal"."decision" is null) = ("secretariat_proposal"."decided_by" is null) and ("secretariat_proposal"."decision" is null) = ("secretariat_proposal"."decided" is null)),
	CONSTRAINT "proposal_confirmed_by_another" CHECK ("secretariat_proposal"."decision" is distinct from 'confirmed' or "secretariat_proposal"."decided_by" <> "secretariat_proposal"."proposed_by")
);
--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "taken_back" timestamptz(3);--> statement-breakpoint
ALTER TABLE "secretariat_proposal" ADD CONSTRAINT "secretariat_proposal_proposed_by_person_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secretariat_proposal" ADD CONSTRAINT "secretariat_proposal_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;