-- Of a file that no reader finds any more, the document that was withdrawn with it: whose address then says why.
CREATE FUNCTION withdrawn_with(sought text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET rabat.actor = 'system'
  AS $$ SELECT slug FROM media WHERE file ->> 'hash' = sought AND withdrawn IS NOT NULL ORDER BY withdrawn DESC LIMIT 1 $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION withdrawn_with FROM public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION withdrawn_with TO rabat_app;
