import type { Actor } from "./actor.ts";

/** Fictitious people to try the rules with: a delegation's, and the Secretariat's. */
export const demonstrationActors = {
  contributor: {
    kind: "delegate",
    person: "00000000-0000-4000-8000-000000000001",
    delegation: "demonstration-a",
    role: "contributor",
  },
  focalPoint: {
    kind: "delegate",
    person: "00000000-0000-4000-8000-000000000002",
    delegation: "demonstration-a",
    role: "focal-point",
  },
  officer: { kind: "secretariat", person: "00000000-0000-4000-8000-000000000003", role: "officer" },
  head: { kind: "secretariat", person: "00000000-0000-4000-8000-000000000004", role: "head" },
} as const satisfies Record<string, Actor>;
