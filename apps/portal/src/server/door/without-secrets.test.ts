import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { withoutSecrets } from "./without-secrets.ts";

test("the log names where something went wrong, without what a link is secret by", () => {
  for (let draw = 0; draw < 2_000; draw++)
    for (const bytes of [24, 32]) {
      const token = randomBytes(bytes).toString("base64url");
      expect(withoutSecrets(`/calendar/${token}/deadlines.ics`)).toBe("/calendar/…/deadlines.ics");
      expect(withoutSecrets(`/fr/invitation/${token}/accept`)).toBe("/fr/invitation/…/accept");
    }
});

test.each([
  "/en/meetings/rabat-2024-senior-officials",
  "/en/delegation/consultations/results-2023-2024/comments/save",
  "/fr/mail/5f0c2f86-0000-4000-8000-000000000001",
  "/api/v1/coverage.csv-metadata.json",
])("%s is told whole", (path) => {
  expect(withoutSecrets(path)).toBe(path);
});
