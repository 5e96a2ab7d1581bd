ALTER TABLE "search_entry" ALTER COLUMN "pairs" SET DATA TYPE integer[];--> statement-breakpoint
ALTER TABLE "search_entry" ALTER COLUMN "pairs" SET DEFAULT '{}';