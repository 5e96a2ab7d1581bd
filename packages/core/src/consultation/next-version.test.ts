import { describe, expect, it } from "vitest";
import { code, officer } from "../comment/answers-for-tests.ts";
import { decideNextVersion, isAnswered, type Paragraph } from "./index.ts";

describe("the next version of a paragraph", () => {
  const paragraph: Paragraph = {
    reference: "x-2024-C1",
    label: "C1",
    position: 1,
    text: { published: ["en"], en: "A text", fr: "Un texte" },
    version: 1,
    hash: "h",
  };
  const draft = (
    wordings: { en: string; fr: string } | null,
    readRevision = 0,
    latestRevision = 0,
    stage = "closed",
  ) =>
    decideNextVersion(
      { actor: officer, stage: stage as "closed", paragraph, latestRevision },
      { readRevision, wordings },
    );
  it("follows the frozen one, in all its languages, over the revision that was read, until the answers", () => {
    expect(draft({ en: "Another text", fr: "Un autre texte" })).toEqual({
      ok: true,
      value: {
        version: 2,
        revision: 1,
        text: { published: ["en"], en: "Another text", fr: "Un autre texte" },
      },
    });
    expect(code(draft({ en: "Another text", fr: "" }))).toBe("text.required");
    expect(code(draft({ en: "A  text", fr: "Un texte" }))).toBe("version.unchanged");
    expect(code(draft({ en: "Another", fr: "Autre" }, 0, 1))).toBe("version.stale");
    expect(code(draft(null))).toBe("record.not-found");
    expect(draft(null, 1, 1)).toMatchObject({ value: { revision: 2, text: null } });
    expect(code(draft({ en: "Another", fr: "Autre" }, 0, 0, "responded"))).toBe("answers.published");
    expect(isAnswered("archived")).toBe(true);
  });
});
