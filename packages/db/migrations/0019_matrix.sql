CREATE TABLE "comment_group" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation" text NOT NULL,
	"name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" uuid NOT NULL,
	"made" timestamptz(3) DEFAULT clock_timestamp() NOT NULL,
	"dissolved" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "comment_grouping" (
	"comment" uuid PRIMARY KEY NOT NULL,
	"belongs_to" uuid
);
--> statement-breakpoint
ALTER TABLE "comment_group" ADD CONSTRAINT "comment_group_consultation_consultation_slug_fk" FOREIGN KEY ("consultation") REFERENCES "public"."consultation"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_group" ADD CONSTRAINT "comment_group_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_grouping" ADD CONSTRAINT "comment_grouping_comment_comment_id_fk" FOREIGN KEY ("comment") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_grouping" ADD CONSTRAINT "comment_grouping_belongs_to_comment_group_id_fk" FOREIGN KEY ("belongs_to") REFERENCES "public"."comment_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_of_consultation" ON "comment_group" USING btree ("consultation");--> statement-breakpoint
CREATE INDEX "grouping_of_group" ON "comment_grouping" USING btree ("belongs_to");--> statement-breakpoint
CREATE INDEX "comment_of_matrix" ON "comment" USING btree ("consultation","paragraph") WHERE "comment"."state" = 'submitted' and "comment"."removed" is null;