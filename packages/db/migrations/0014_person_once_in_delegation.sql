ALTER TABLE "person" DROP CONSTRAINT "person_email_unique";--> statement-breakpoint
CREATE UNIQUE INDEX "person_acts_for_one" ON "person" USING btree ("email") WHERE "person"."disabled" is null;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_once_in_delegation" UNIQUE NULLS NOT DISTINCT("email","delegation");