// The calls about the Secretariat's own people that are refused, with one head there: for the table of refusals.

type Case = readonly [code: string, as: string, procedure: string, input: object];

type Given = {
  accepted: (as: string, procedure: string, input: object) => Promise<Record<string, unknown> | null>;
  named: (name: string, value: string) => string;
  idOf: (subject: string) => Promise<string>;
};

const invited = { kind: "invite", name: "A fictitious person", role: "officer", locale: "en" };

const again = { delegation: "demonstration-a", email: "again@demonstration.invalid", name: "A person" };

/** One proposal that is open, one that its proposer took back, and an open invitation. */
export const proposedFor = async ({ accepted, named, idOf }: Given) => {
  const made = async (name: string, email: string) => {
    await accepted("head", "secretariat.propose", { ...invited, email });
    return named(name, await idOf(email));
  };
  const open = await made("open proposal", "open@demonstration.invalid");
  const over = await made("proposal that was taken back", "over@demonstration.invalid");
  await accepted("head", "secretariat.decide", { proposal: over, decision: "taken-back", reason: "" });
  await accepted("head", "delegation.invite", again);
  return { open, over };
};

export const secretariatCases = (
  { open, over }: Awaited<ReturnType<typeof proposedFor>>,
  { head, officer, stranger }: { head: string; officer: { person: string; email: string }; stranger: string },
): Case[] => {
  const propose = (code: string, change: object): Case => [code, "head", "secretariat.propose", change];
  const decide = (code: string, decision: object): Case => [
    code,
    "head",
    "secretariat.decide",
    { proposal: open, reason: "", ...decision },
  ];
  return [
    propose("secretariat.already-member", { ...invited, email: officer.email }),
    propose("secretariat.already-proposed", { ...invited, email: "open@demonstration.invalid" }),
    propose("secretariat.last-head", { kind: "end", person: head }),
    propose("secretariat.own-role", { kind: "role", person: head, role: "officer" }),
    propose("secretariat.role-unchanged", { kind: "role", person: officer.person, role: "officer" }),
    propose("record.not-found", { kind: "end", person: stranger }),
    decide("secretariat.second-person", { decision: "confirmed" }),
    decide("secretariat.not-open", { proposal: over, decision: "confirmed" }),
    ["actor.not-permitted", "officer", "secretariat.propose", { kind: "end", person: head }],
    ["invitation.already-open", "head", "delegation.invite", again],
  ];
};
