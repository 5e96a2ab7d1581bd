import { describe, expect, it } from "vitest";
import { parseCapReference } from "./cap/index.ts";
import { locales } from "./language/index.ts";
import type { Refusal } from "./refusal.ts";
import { refusalCodes, refusalSentence } from "./refusal-sentences/index.ts";

describe("every refusal", () => {
  it.each(refusalCodes)("%s has one sentence in each language", (code) => {
    for (const locale of locales) {
      const sentence = refusalSentence({ code } as Refusal, locale);
      expect(sentence).toMatch(/[.»]$/);
      expect(sentence.length).toBeGreaterThan(10);
    }
  });

  it("names the part and why, in the reader's words", () => {
    const refused = parseCapReference("Area 3 | Objective 5a | Action 17");
    const refusal = refused.ok ? null : refused.refusals[0];
    expect(refusalSentence(refusal as Refusal, "fr")).toBe(
      "Ce n’est pas une ligne du Plan d’action de Cadix : Action 17 y dépend de « Objectif 5b ».",
    );
  });
});
