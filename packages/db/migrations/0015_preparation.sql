CREATE TABLE "consultation_preparation" (
	"consultation" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"texts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"frozen" timestamptz(3),
	"hash" text,
	"reason" text
);
--> statement-breakpoint
ALTER TABLE "consultation_preparation" ADD CONSTRAINT "consultation_preparation_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;