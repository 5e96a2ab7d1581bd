CREATE TABLE "partner_fact" (
	"code" text PRIMARY KEY NOT NULL,
	"standing" text,
	"reference_for" jsonb NOT NULL,
	"note" jsonb,
	"source" jsonb NOT NULL,
	"withdrawn" timestamptz(3)
);
