import { describe, expect, it } from "vitest";
import { actions, areas, objectives, planSource } from "../cap/index.ts";
import { otherChairmanships } from "../chairmanship/index.ts";
import { crosswalk, globalCompactSource } from "../crosswalk/index.ts";
import type { Provenance } from "../language/index.ts";
import { laterMeetings, Source } from "../meeting/index.ts";
import { partnersSource } from "../partner/index.ts";
import { brochureMedia, brochureMeetings, brochureOutcomes, moroccanChairmanship } from "./index.ts";

const meetings = [...brochureMeetings, ...laterMeetings];
const chairmanships = [moroccanChairmanship, ...otherChairmanships];

const isSourced = (source: Source | undefined) => {
  const { title, address } = Source.parse(source);
  expect([title.en, title.fr]).not.toContain("");
  if (address !== null) expect(address).toMatch(/^https:\/\//);
};

/** What is held has a source, and what is not held is said to be unknown. */
const agrees = (held: unknown, provenance: Provenance) => {
  expect(provenance.basis === "unknown").toBe(held === null);
  if (provenance.basis !== "unknown") isSourced("source" in provenance ? provenance.source : undefined);
};

describe("every fact says where it was read, or that it is unknown", () => {
  it("of the plan: titles, longer wordings, texts, and the objective of each action", () => {
    for (const { title, completed, provenance } of areas) {
      agrees(title, provenance);
      expect(provenance.basis === "completed").toBe(completed !== null);
    }
    for (const { title, longer, provenance } of objectives) {
      agrees(title, provenance.title);
      agrees(longer, provenance.longer);
    }
    for (const { objective, text, provenance } of actions) {
      agrees(objective, provenance.objective);
      agrees(text, provenance.text);
    }
  });

  it("counted where nothing but counting tells it: the actions of Objectives 1 to 6", () => {
    const counted = actions.filter(({ provenance }) => provenance.objective.basis === "counted");
    expect(counted.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    const unknown = actions.filter(({ provenance }) => provenance.objective.basis === "unknown");
    expect(unknown.map(({ number }) => number)).toEqual([23, 24, 25, 26, 27, 28]);
  });

  it("of the record: Chairmanships, meetings, and what belongs to them", () => {
    for (const { source } of [...chairmanships, ...meetings]) isSourced(source);
    for (const { statedElsewhere } of meetings) for (const { source } of statedElsewhere) isSourced(source);
    for (const { source, meeting } of brochureOutcomes)
      isSourced(source ?? meetings.find(({ slug }) => slug === meeting)?.source);
    for (const { source, chairmanship } of brochureMedia)
      isSourced(source ?? chairmanships.find(({ slug }) => slug === chairmanship)?.source);
  });

  it("of who takes part and of the Global Compact; a link between the two plans has one unless it is editorial", () => {
    for (const source of [planSource, partnersSource, globalCompactSource]) isSourced(source);
    for (const { standing, source } of crosswalk) {
      expect(standing === "editorial").toBe(source === null);
      if (source !== null) isSourced(source);
    }
  });
});
