DROP INDEX "search_entry_document";--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "pairs" smallint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "search_entry_document" ON "search_entry" USING gin ("document","pairs") WITH (fastupdate=false);