CREATE TABLE "authenticator" (
	"person" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"last_step" bigint NOT NULL,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "known_place" (
	"account" text NOT NULL,
	"place" text NOT NULL,
	"seen" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "known_place_account_place_pk" PRIMARY KEY("account","place")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person" uuid NOT NULL,
	"name" text NOT NULL,
	"credential" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"backed_up" boolean NOT NULL,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"used" timestamptz(3),
	CONSTRAINT "passkey_credential_unique" UNIQUE("credential")
);
--> statement-breakpoint
CREATE TABLE "pending_sign_in" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person" uuid NOT NULL,
	"created" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"ended" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"person" uuid NOT NULL,
	"hash" text NOT NULL,
	"used" timestamptz(3),
	CONSTRAINT "recovery_code_person_hash_pk" PRIMARY KEY("person","hash")
);
--> statement-breakpoint
CREATE TABLE "recovery_sheet" (
	"person" uuid PRIMARY KEY NOT NULL,
	"codes" text NOT NULL,
	"made" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_allowance" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" double precision NOT NULL,
	"at" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spent_challenge" (
	"challenge" text PRIMARY KEY NOT NULL,
	"at" timestamptz(3) DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "proved" timestamptz(3) DEFAULT clock_timestamp() NOT NULL;--> statement-breakpoint
ALTER TABLE "authenticator" ADD CONSTRAINT "authenticator_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending_sign_in" ADD CONSTRAINT "pending_sign_in_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_sheet" ADD CONSTRAINT "recovery_sheet_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passkey_person" ON "passkey" USING btree ("person");--> statement-breakpoint
CREATE INDEX "sign_in_allowance_at" ON "sign_in_allowance" USING btree ("at");