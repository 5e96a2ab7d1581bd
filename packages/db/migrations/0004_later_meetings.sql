ALTER TABLE "meeting" ALTER COLUMN "kind" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting" ALTER COLUMN "title" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "cap_stated" text;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "follows" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "stated_elsewhere" jsonb DEFAULT '[]'::jsonb NOT NULL;