-- How texts are read for searching: without accents, and with the word endings of their language.
-- Both extensions are trusted since PostgreSQL 13: the database's owner may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION rabat_plain (COPY = simple);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION rabat_plain ALTER MAPPING FOR hword, hword_part, word, asciiword, numword WITH unaccent, simple;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION rabat_en (COPY = english);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION rabat_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION rabat_fr (COPY = french);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION rabat_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
--> statement-breakpoint
-- Signs become spaces, one for one: the parser would make file names and compounds of them, or one word of "l’été".
CREATE FUNCTION search_plain(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(given, '-/\_.:@,;''"()[]{}<>&+*#~|!?%=$^`’‘ʼ“”«»–—‑…•·' || U&'\00A0\202F', repeat(' ', 60));
--> statement-breakpoint
-- unaccent() is only STABLE because its dictionary can be changed; this one is ours and does not change.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent('unaccent'::regdictionary, given));
--> statement-breakpoint
-- The entry's words as written and by stem, heading before text, and its exact marks (`key:c1`, `area:3`).
CREATE FUNCTION search_document(language text, title text, body text, marks text[]) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN setweight(to_tsvector('rabat_plain'::regconfig, search_plain(title)), 'A')
    || setweight(to_tsvector(CASE language WHEN 'fr' THEN 'rabat_fr'::regconfig ELSE 'rabat_en'::regconfig END, search_plain(title)), 'A')
    || setweight(to_tsvector('rabat_plain'::regconfig, search_plain(body)), 'C')
    || setweight(to_tsvector(CASE language WHEN 'fr' THEN 'rabat_fr'::regconfig ELSE 'rabat_en'::regconfig END, search_plain(body)), 'C')
    || array_to_tsvector(marks);
