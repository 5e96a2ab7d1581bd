-- What the application role may do with accounts, factors and sign-ins.
GRANT UPDATE (name, locale, zone, password_hash, role) ON person TO rabat_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON authenticator, passkey, recovery_code, recovery_sheet, spent_challenge, pending_sign_in, sign_in_allowance, known_place TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (secret, last_step, created) ON authenticator TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (name, counter, used) ON passkey TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (used) ON recovery_code TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (codes, made) ON recovery_sheet TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (ended) ON pending_sign_in TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (tries, at) ON sign_in_allowance TO rabat_app;
--> statement-breakpoint
GRANT UPDATE (seen) ON known_place TO rabat_app;
