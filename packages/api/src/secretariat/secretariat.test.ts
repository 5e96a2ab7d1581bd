import { randomUUID } from "node:crypto";
import { actorOf, type SecretariatRole } from "@rabat/core/partner";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi();
  await join("second", "head");
});
afterAll(() => test.drop());

/** Somebody more in the Secretariat, who is then an actor of the test by this name. */
const join = async (name: string, role: SecretariatRole): Promise<string> => {
  const email = await arrangementOf(test.owner).addPerson(role, null);
  const { rows } = await test.owner.$client.query("select id from person where email = $1", [email]);
  test.actors[name] = actorOf({ person: rows[0].id, role, delegation: null });
  return rows[0].id;
};
const read = () => test.as("officer").secretariat.people();
const propose = async (who: string, change: object) =>
  (await test.signedIn(who)).secretariat.propose({ ...change, form: randomUUID() } as never);
const decide = async (who: string, decision: "confirmed" | "refused" | "taken-back", reason = "") => {
  const proposal = (await read()).proposals.find(({ state }) => state === "open")?.id ?? randomUUID();
  return (await test.signedIn(who)).secretariat.decide({ proposal, decision, reason, form: randomUUID() });
};
/** What their overview says of it. */
const waitingFor = async (who: string) =>
  (await test.as(who).consultation.overview({ locale: "en" })).proposals;
const done = { ok: true, value: null };
const refusedWith = (code: string) => ({ ok: false, refusals: [{ code }] });

it("an officer whom two heads send for gets one invitation, and none before the second has agreed", async () => {
  const change = {
    ...{ kind: "invite", email: "Officer.New@demonstration.invalid", name: "A fictitious officer" },
    ...{ role: "officer", locale: "fr" },
  };
  expect(await propose("head", change)).toEqual(done);
  expect((await read()).invitations).toEqual([]);
  expect((await read()).proposals[0]).toMatchObject({
    state: "open",
    subject: { name: "A fictitious officer" },
  });
  for (const [who, waiting] of [
    ["second", 1],
    ["head", 0],
    ["officer", 0],
  ] as const)
    expect([who, await waitingFor(who)]).toEqual([who, waiting]);
  expect(await decide("head", "confirmed")).toMatchObject(refusedWith("secretariat.second-person"));
  expect(await decide("officer", "confirmed")).toMatchObject(refusedWith("secretariat.second-person"));
  expect(await decide("second", "confirmed")).toEqual(done);
  expect(await waitingFor("second")).toBe(0);
  expect((await read()).invitations).toMatchObject([
    { email: "officer.new@demonstration.invalid", role: "officer", state: "invited" },
  ]);
  expect(await propose("head", change)).toEqual(done);
  expect(await decide("second", "confirmed")).toMatchObject(refusedWith("invitation.already-open"));
  expect(await decide("second", "refused")).toMatchObject(refusedWith("text.required"));
  expect(await decide("second", "refused", "Invited already.")).toEqual(done);
  expect((await read()).proposals[0]).toMatchObject({ state: "refused", reason: "Invited already." });
});

it("a role changes when a second head confirms it, and acts from the next request on", async () => {
  const person = await join("rising", "officer");
  expect(await propose("head", { kind: "role", person, role: "head" })).toEqual(done);
  expect(await decide("second", "confirmed")).toEqual(done);
  expect((await read()).members.find((member) => member.person === person)?.role).toBe("head");
  // who was an officer when the request began is not one any more
  expect(await decide("rising", "confirmed")).toMatchObject(refusedWith("actor.not-permitted"));
});

it("whose access two people end acts no more, has no open invitation, and what they proposed falls", async () => {
  const person = await join("leaving", "head");
  expect(await propose("leaving", { kind: "end", person: await join("staying", "officer") })).toEqual(done);
  const own = (await read()).proposals[0]?.id ?? "";
  expect(await propose("head", { kind: "end", person })).toEqual(done);
  expect(await decide("leaving", "confirmed")).toMatchObject(refusedWith("secretariat.second-person"));
  expect(await decide("second", "confirmed")).toEqual(done);
  expect(await propose("leaving", { kind: "end", person })).toMatchObject(refusedWith("actor.not-permitted"));
  const { proposals } = await read();
  expect(proposals.find(({ id }) => id === own)?.state).toBe("lapsed");
  const late = { proposal: own, decision: "confirmed" as const, reason: "", form: randomUUID() };
  expect(await (await test.signedIn("second")).secretariat.decide(late)).toMatchObject(
    refusedWith("secretariat.not-open"),
  );
});

it("of two who decide at once one is too late, and a proposal sent twice is one", async () => {
  const person = await join("subject", "officer");
  const form = randomUUID();
  const signedIn = await test.signedIn("head");
  const change = { kind: "role" as const, person, role: "head" as const };
  await Promise.all([1, 2].map(() => signedIn.secretariat.propose({ ...change, form })));
  expect((await read()).proposals.filter(({ state }) => state === "open")).toHaveLength(1);
  await join("third", "head");
  const outcomes = await Promise.all([decide("second", "confirmed"), decide("third", "refused", "No.")]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject(refusedWith("secretariat.not-open"));
});

it("the history names both people of every change", async () => {
  const { rows } = await test.owner.$client.query(
    "select event::jsonb ->> 'deed' as deed, event::jsonb -> 'actor' ->> 'person' as person from audit_event where chain = 'people' and event::jsonb ->> 'subject' = (select id::text from secretariat_proposal where decision = 'confirmed' limit 1) order by sequence",
  );
  expect(rows.map(({ deed }) => deed)).toEqual([
    "propose for the Secretariat",
    "confirm for the Secretariat",
  ]);
  expect(rows[0].person).not.toBe(rows[1].person);
});
