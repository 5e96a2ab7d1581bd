CREATE TABLE "calendar_address" (
	"person" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"made" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "calendar_address_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "mail_copy" ADD COLUMN "locale" text;--> statement-breakpoint
UPDATE "mail_copy" SET "locale" = coalesce((SELECT coalesce("mail"."locale", "person"."locale") FROM "mail" LEFT JOIN "person" ON "person"."id" = "mail"."person" WHERE "mail"."id" = "mail_copy"."mail"), 'en');--> statement-breakpoint
ALTER TABLE "mail_copy" ALTER COLUMN "locale" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_address" ADD CONSTRAINT "calendar_address_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
