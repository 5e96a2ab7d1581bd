CREATE TABLE "network_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delegation" text NOT NULL,
	"area" integer,
	"name" text NOT NULL,
	"function" text NOT NULL,
	"email" text NOT NULL,
	"telephone" text NOT NULL,
	"languages" text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"confirmed" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"saved_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "network_entry" ADD CONSTRAINT "network_entry_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "public"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_entry" ADD CONSTRAINT "network_entry_saved_by_person_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "network_of_delegation" ON "network_entry" USING btree ("delegation");