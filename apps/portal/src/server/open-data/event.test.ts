import { brochureMeetings } from "@rabat/core/brochure";
import { expect, test } from "vitest";
import { breadcrumbOf } from "./breadcrumb.ts";
import { dataCatalogOf } from "./data-catalog.ts";
import { datasetNames } from "./datasets.ts";
import { eventOf } from "./event.ts";

const made = { origin: "https://portal.example.org", locale: "fr" } as const;

test("a meeting is an event, and no title ends its block", () => {
  const geneva = brochureMeetings.find(({ slug }) => slug === "geneva-2023");
  if (geneva === undefined) throw new Error("no meeting");
  expect(JSON.parse(eventOf(geneva, made))).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Event",
    name: "Séparation des familles et personnes disparues dans le contexte de la migration",
    inLanguage: "fr",
    eventStatus: "https://schema.org/EventScheduled",
    organizer: [
      { "@type": "Organization", name: "Processus de Rabat" },
      { "@type": "Country", name: "Suisse" },
      { "@type": "Country", name: "Gambie" },
    ],
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

test("the steps to a page are numbered from one, each with its whole address", () => {
  const steps = [
    { name: "Processus de Rabat", href: "/fr" },
    { name: "Réunions", href: "/fr/meetings" },
  ];
  expect(JSON.parse(breadcrumbOf(steps, made.origin))).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [
      { position: 1, item: "https://portal.example.org/fr" },
      { position: 2, name: "Réunions", item: "https://portal.example.org/fr/meetings" },
    ],
  });
});

test("every list is a data set with a name, a description and its two files, and without a licence", () => {
  const block = dataCatalogOf(made);
  const { dataset: sets } = JSON.parse(block);
  expect(sets).toHaveLength(datasetNames.length);
  for (const { name, description, distribution } of sets) {
    expect(name.length).toBeGreaterThan(3);
    // what search engines take for a description
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(distribution.map((file: { encodingFormat: string }) => file.encodingFormat)).toEqual([
      "application/json",
      "text/csv",
    ]);
  }
  expect(block).not.toContain('"license"');
});
