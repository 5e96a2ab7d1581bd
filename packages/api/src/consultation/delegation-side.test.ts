import { randomUUID } from "node:crypto";
import type { Actor } from "@rabat/core/partner";
import { arrangementOf } from "@rabat/db/arrange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { settle } from "../index.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
let slug: string;
const [a, b, c] = ["demonstration-a", "demonstration-b", "demonstration-c"];
beforeAll(async () => {
  test = await openTestApi();
  slug = await arrangementOf(test.owner).addConsultation([a, b, c]);
});
afterAll(() => test.drop());

const query = async (statement: string, values: unknown[] = []) =>
  (await test.owner.$client.query(statement, values)).rows;
const form = () => randomUUID();
// read once: a test that runs over midnight asks for the days that it began with
const begun = Date.now();
const inDays = (days: number) => `${new Date(begun + days * 86_400_000).toISOString().slice(0, 10)}T12:00`;
const codes = (result: Awaited<ReturnType<typeof settle>>) =>
  result.ok ? [] : result.refusals.map(({ code }) => code);
const workspaceOf = async (name: string, of = slug) => {
  const read = await test.as(name).consultation.workspace({ slug: of });
  if (!read.ok) throw new Error(read.refusals[0].code);
  return read.value;
};

describe("members", () => {
  it("are seen by colleagues, invited by the focal point, and join with the role given", async () => {
    const list = async (name: string) => {
      const read = await test.as(name).member.list();
      return read.ok ? read.value : null;
    };
    const invited = await test
      .as("focal-point.a")
      .member.invite({ email: "New@Example.org", name: "A new one", role: "contributor", form: form() });
    if (!invited.ok) throw new Error(invited.refusals[0].code);
    expect((await list("contributor.a"))?.invited).toMatchObject([{ email: "new@example.org" }]);
    expect((await list("focal-point.b"))?.invited).toEqual([]);
    expect((await list("focal-point.b"))?.members.map(({ role }) => role)).toEqual(["focal-point"]);
    const { token } = invited.value;
    expect(await test.as("visitor").invitation.read({ token })).toMatchObject({
      role: "contributor",
      delegation: { id: a },
    });
  });

  it("who are removed do not act once more, not even with what they held open", async () => {
    const arranged = arrangementOf(test.owner);
    const email = await arranged.addPerson("contributor", a);
    const [row] = await query("select id from person where email = $1", [email]);
    const id = String(row?.id);
    const actor: Actor = { kind: "delegate", person: id, delegation: a, role: "contributor" };
    const api = test.api(actor);
    const settings = () => api.account.save({ name: "Fatou", locale: "fr", zone: "Africa/Dakar" });
    expect((await settings()).ok).toBe(true);
    expect((await test.as("focal-point.a").member.remove({ person: id, form: form() })).ok).toBe(true);
    expect(codes(await settings())).toEqual(["actor.not-permitted"]);
    expect(await query("select locale, zone from person where id = $1", [id])).toEqual([
      { locale: "fr", zone: "Africa/Dakar" },
    ]);
  });

  it("of two focal points who demote one another, one remains", async () => {
    const arranged = arrangementOf(test.owner);
    const delegation = await arranged.addDelegation("Two focal points");
    const both = await Promise.all([1, 2].map(() => arranged.addPerson("focal-point", delegation)));
    const ids = await query("select id from person where email = any($1)", [both]);
    const [one, other] = ids.map(({ id }) => String(id)) as [string, string];
    const demote = (by: string, whom: string) =>
      test.api({ kind: "delegate", person: by, delegation, role: "focal-point" }).member.changeRole({
        person: whom,
        role: "deputy",
        form: form(),
      });
    await Promise.all([demote(one, other), demote(other, one)]);
    const left = await query("select 1 from person where delegation = $1 and role = 'focal-point'", [
      delegation,
    ]);
    expect(left).toHaveLength(1);
  });
});

describe("an internal deadline", () => {
  it("is set in a zone, seen by colleagues alone, and taken away again", async () => {
    const [held] = await query("select closes from consultation where slug = $1", [slug]);
    const local = new Date(new Date(String(held?.closes)).getTime() - 3_600_000).toISOString().slice(0, 16);
    const set = (when: string | null) =>
      test.as("focal-point.a").deadline.set({ consultation: slug, local: when, zone: "UTC", form: form() });
    expect(await set(local)).toEqual({ ok: true, value: { at: `${local}:00.000Z` } });
    expect((await workspaceOf("contributor.a")).internalDeadline).toMatchObject({ zone: "UTC" });
    expect((await workspaceOf("focal-point.b")).internalDeadline).toBeNull();
    expect((await set(null)).ok).toBe(true);
    expect((await workspaceOf("contributor.a")).internalDeadline).toBeNull();
  });
});

describe("an extension", () => {
  it("for one moves its closing alone, and those who take part see by whom and when", async () => {
    const extend = (delegation: string | null, days: number) =>
      test
        .as("head")
        .consultation.extend({ consultation: slug, delegation, local: inDays(days), form: form() });
    expect((await extend(b, 9)).ok).toBe(true);
    const closing = async (name: string) => (await workspaceOf(name)).consultation.closes.slice(0, 10);
    expect(await closing("focal-point.b")).toBe(inDays(9).slice(0, 10));
    expect(await closing("focal-point.a")).not.toBe(inDays(9).slice(0, 10));
    expect((await workspaceOf("focal-point.a")).changes).toMatchObject([
      { delegation: { id: b }, by: "Head of the demonstration Secretariat" },
    ]);
    expect((await test.as("visitor").consultation.read({ slug }))?.changes).toEqual([]);

    expect((await extend(null, 5)).ok).toBe(true);
    const seen = await test.as("visitor").consultation.read({ slug });
    expect(seen?.changes).toMatchObject([{ delegation: null, by: null }]);
    expect(seen?.consultation.closes.slice(0, 10)).toBe(inDays(5).slice(0, 10));
    expect(await closing("focal-point.b")).toBe(inDays(9).slice(0, 10));
  });
});

describe("a silence procedure", () => {
  it("stands adopted unless broken, which others learn without learning by whom or why", async () => {
    const silent = await arrangementOf(test.owner).addConsultation([a, b]);
    await query(
      "update consultation set kind = 'silence', opens = clock_timestamp() - interval '2 days', closes = clock_timestamp() + interval '2 days' where slug = $1",
      [silent],
    );
    expect((await workspaceOf("focal-point.b", silent)).silence).toEqual({ outcome: "pending", own: null });
    const reason = "The text goes beyond the mandate.";
    const broken = await test
      .as("focal-point.a")
      .silence.break({ consultation: silent, reason, form: form() });
    expect(broken).toMatchObject({ ok: true, value: { delegation: a, reason } });
    expect((await workspaceOf("contributor.a", silent)).silence).toMatchObject({ own: { reason } });
    expect((await workspaceOf("focal-point.b", silent)).silence).toEqual({ outcome: "broken", own: null });
    expect(await test.as("officer").silence.read({ slug: silent })).toMatchObject({
      outcome: "broken",
      breaks: [{ delegation: a, reason }],
    });
    expect((await test.as("visitor").consultation.read({ slug: silent }))?.silence).toBe("broken");
  });

  it("lasts 72 hours in the database too", async () => {
    await expect(
      query(
        "update consultation set kind = 'silence', closes = opens + interval '71 hours' where slug = $1",
        [slug],
      ),
    ).rejects.toThrow(/silence_lasts/);
  });
});

describe("observers", () => {
  it("are a stream of their own, in the matrix and among what delegations show one another", async () => {
    await query("update consultation set visibility = 'invited-delegations' where slug = $1", [slug]);
    const write = async (name: string, changes: object = {}) => {
      const draft = {
        consultation: slug,
        paragraph: null,
        type: "general" as const,
        position: "none" as const,
        comment: `From ${name}`,
        proposedText: "",
        language: "en" as const,
        confidential: false,
        edits: null,
      };
      await test.as(name).comment.save({ ...draft, ...changes, form: form() });
    };
    await write("focal-point.c");
    await write("focal-point.b");
    await write("focal-point.b", { confidential: true, comment: "For the Secretariat" });
    for (const name of ["focal-point.b", "focal-point.c"]) {
      const { included } = await workspaceOf(name);
      const checked = included.map(({ id, version }) => ({ id, version }));
      expect(
        (await test.as(name).contribution.submit({ consultation: slug, checked, form: form() })).ok,
      ).toBe(true);
    }
    const matrix = await test.as("officer").disposition.matrix({ slug, locale: "en" });
    const [whole] = matrix.ok ? matrix.value.sections : [];
    expect(whole?.rows.map(({ delegation }) => delegation.id)).toEqual([b, b]);
    expect(whole?.observers.map(({ delegation }) => delegation.id)).toEqual([c]);
    const others = await test.as("focal-point.a").comment.others({ consultation: slug });
    expect(others).toMatchObject({
      ok: true,
      value: {
        partners: [{ comment: "From focal-point.b" }],
        observers: [{ comment: "From focal-point.c" }],
      },
    });
  });
});
