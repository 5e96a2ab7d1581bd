CREATE TABLE "held_file_part" (
	"hash" text NOT NULL,
	"number" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "held_file_part_hash_number_pk" PRIMARY KEY("hash","number")
);
--> statement-breakpoint
ALTER TABLE "held_file_part" ADD CONSTRAINT "held_file_part_hash_held_file_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."held_file"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What is held already goes over in pieces of the same size; for that the owner sets its own row security aside.
ALTER TABLE "held_file" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "held_file_part" SELECT "hash", "number", substring("content" FROM "number" * 524288 + 1 FOR 524288)
  FROM "held_file", generate_series(0, greatest(octet_length("content") - 1, 0) / 524288) AS "number";--> statement-breakpoint
ALTER TABLE "held_file" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "held_file" DROP COLUMN "content";
