CREATE TABLE "search_entry" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"language" text NOT NULL,
	"unofficial" boolean NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"facets" text[] NOT NULL,
	"keys" text[] NOT NULL,
	"document" "tsvector" GENERATED ALWAYS AS (search_document(language, title, body, facets || keys)) STORED NOT NULL,
	CONSTRAINT "search_entry_kind_subject_language_pk" PRIMARY KEY("kind","subject","language")
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"word" text PRIMARY KEY NOT NULL,
	"entries" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_entry_document" ON "search_entry" USING gin ("document");--> statement-breakpoint
CREATE INDEX "search_word_similar" ON "search_word" USING gin (search_fold(word) gin_trgm_ops);--> statement-breakpoint
GRANT SELECT ON search_entry, search_word TO rabat_app;
