import { brochureMeetings } from "@rabat/core/brochure";
import { expect, test } from "vitest";
import { eventOf } from "./event.ts";

const made = { origin: "https://portal.example.org", locale: "fr" } as const;

test("a meeting is an event, and no title ends its block", () => {
  const geneva = brochureMeetings.find(({ slug }) => slug === "geneva-2023");
  if (geneva === undefined) throw new Error("no meeting");
  expect(JSON.parse(eventOf(geneva, made))).toMatchObject({
    "@type": "Event",
    startDate: "2023-09-20",
    endDate: "2023-09-21",
    location: { name: "Genève", address: { addressCountry: "CH" } },
    url: "https://portal.example.org/fr/meetings/geneva-2023",
  });
  const title = { published: ["en"], en: "</script><b>" } as const;
  const block = eventOf({ ...geneva, title }, made);
  expect(block).not.toContain("<");
  expect(JSON.parse(block).name).toBe("</script><b>");
});
