import { beforeEach, expect, test, vi } from "vitest";
import { openDoor } from "./door.ts";
import type { Rendered } from "./page.ts";

const html = (text: string): Rendered => ({
  kind: "html",
  status: 200,
  html: `<p>${text}</p><script>x</script>`,
});

let time = 0;
let stageInstant: number | null = null;
let rendered: Rendered | Error = html("a");
const render = vi.fn(async (_target: string): Promise<Rendered> => {
  if (rendered instanceof Error) throw rendered;
  return rendered;
});
const open = () => openDoor({ render, nextStageInstant: async () => stageInstant, now: () => time });

const shown = async (door: ReturnType<typeof open>, target = "/en") => {
  const answer = await door.answer(target);
  return answer.kind === "page" ? answer.page.representations.identity.body.toString() : answer.kind;
};

const cacheControl = async (door: ReturnType<typeof open>) => {
  const answer = await door.answer("/en");
  return answer.kind === "page" ? answer.cacheControl : answer.kind;
};

beforeEach(() => {
  time = 1_000_000;
  stageInstant = null;
  rendered = html("a");
  render.mockClear();
  vi.spyOn(console, "error").mockImplementation(() => {});
});

test("a page is asked for once and kept without its scripts", async () => {
  const door = open();
  expect([await shown(door), await shown(door)]).toEqual(["<p>a</p>", "<p>a</p>"]);
  expect(render).toHaveBeenCalledTimes(1);
});

test("a hundred readers of a new page wait for one answer", async () => {
  const door = open();
  await Promise.all(Array.from({ length: 100 }, () => shown(door)));
  expect(render).toHaveBeenCalledTimes(1);
});

test("after a minute the reader gets the kept page and the next one the new", async () => {
  const door = open();
  await shown(door);
  rendered = html("b");
  time += 61_000;
  expect(await shown(door)).toBe("<p>a</p>");
  await vi.waitFor(async () => expect(await shown(door)).toBe("<p>b</p>"));
  expect(render).toHaveBeenCalledTimes(2);
});

test("after eleven minutes the reader waits for the new page", async () => {
  const door = open();
  await shown(door);
  rendered = html("b");
  time += 661_000;
  expect(await shown(door)).toBe("<p>b</p>");
});

test("while the database is down a page that was true stays", async () => {
  const door = open();
  await shown(door);
  rendered = new Error("no database");
  time += 86_400_000;
  expect(await shown(door)).toBe("<p>a</p>");
  expect(await shown(door, "/fr")).toBe("failed");
});

test("nothing promised to a cache passes the next stage instant", async () => {
  expect(await cacheControl(open())).toBe("public, max-age=0, s-maxage=60, stale-while-revalidate=600");
  stageInstant = time + 120_900;
  expect(await cacheControl(open())).toBe("public, max-age=0, s-maxage=60, stale-while-revalidate=60");
  stageInstant = time + 5_900;
  expect(await cacheControl(open())).toBe("public, max-age=0, s-maxage=5");
});

test("a page ends at its stage instant, also when the database is down", async () => {
  const door = open();
  stageInstant = time + 30_000;
  await shown(door);
  time += 29_999;
  expect(await shown(door)).toBe("<p>a</p>");
  stageInstant = null;
  rendered = html("closed");
  time += 1;
  expect(await shown(door)).toBe("<p>closed</p>");
  stageInstant = time + 1000;
  const other = open();
  await shown(other);
  rendered = new Error("no database");
  time += 1000;
  expect(await shown(other)).toBe("failed");
});

test("an emptied door shows nothing from before, not even what was being rendered", async () => {
  const door = open();
  await shown(door);
  const { promise, resolve } = Promise.withResolvers<Rendered>();
  render.mockImplementationOnce(() => promise);
  time += 661_000;
  const waiting = shown(door);
  await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(2));
  door.empty();
  rendered = html("published");
  expect(await shown(door)).toBe("<p>published</p>");
  resolve(html("before"));
  expect(await waiting).toBe("<p>before</p>");
  expect(await shown(door)).toBe("<p>published</p>");
});

test("unknown addresses are remembered briefly and push no page out", async () => {
  const door = open();
  await shown(door);
  rendered = { kind: "absent" };
  for (let index = 0; index < 6000; index += 1) await door.answer(`/en/meetings/${index}`);
  render.mockClear();
  expect(await shown(door)).toBe("<p>a</p>");
  expect(await shown(door, "/en/meetings/5999")).toBe("absent");
  expect(render).not.toHaveBeenCalled();
  time += 10_001;
  rendered = html("new");
  expect(await shown(door, "/en/meetings/5999")).toBe("<p>new</p>");
});

test("searches have a shelf of their own", async () => {
  const capacity = { record: 20_000, passing: 20_000 };
  const door = openDoor({ render, nextStageInstant: async () => null, now: () => time, capacity });
  await shown(door);
  for (let index = 0; index < 40; index += 1) await door.answer(`/en/search?q=${index}`);
  render.mockClear();
  expect(await shown(door)).toBe("<p>a</p>");
  expect(render).not.toHaveBeenCalled();
  await door.answer("/en/search?q=0");
  expect(render).toHaveBeenCalledTimes(1);
});

test("data is kept byte for byte with what it says besides, and a choice of language stands with the record", async () => {
  const capacity = { record: 20_000, passing: 20_000 };
  const door = openDoor({ render, nextStageInstant: async () => null, now: () => time, capacity });
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x3c, 0x73, 0xff]);
  rendered = { kind: "data", type: "text/csv", body: bytes, headers: { link: "<a>" } };
  for (const target of ["/api/v1/plan.csv", "/feed.atom?language=fr"]) await door.answer(target);
  for (let index = 0; index < 40; index += 1) await door.answer(`/api/v1/plan.csv?chairmanship=${index}`);
  render.mockClear();
  for (const target of ["/api/v1/plan.csv", "/feed.atom?language=fr"]) {
    const answer = await door.answer(target);
    if (answer.kind !== "page") throw new Error("no page");
    const { status, type, headers, representations } = answer.page;
    expect({ status, type, headers }).toEqual({ status: 200, type: "text/csv", headers: { link: "<a>" } });
    expect(representations.identity.body).toEqual(bytes);
  }
  expect(render).not.toHaveBeenCalled();
});

test("data ends at the stage instant and with an emptied door, as a page does", async () => {
  const data = (text: string): Rendered => ({
    kind: "data",
    type: "application/json",
    body: Buffer.from(text),
    headers: {},
  });
  const door = open();
  const shownData = () => shown(door, "/api/v1/consultations");
  stageInstant = time + 30_000;
  rendered = data("open");
  await shownData();
  rendered = data("closed");
  time += 29_999;
  expect(await shownData()).toBe("open");
  time += 1;
  stageInstant = null;
  expect(await shownData()).toBe("closed");
  rendered = data("published");
  door.empty();
  expect(await shownData()).toBe("published");
});

test("a page that says the same keeps its compressed forms", async () => {
  const door = open();
  const first = await door.answer("/en");
  time += 661_000;
  const second = await door.answer("/en");
  if (first.kind !== "page" || second.kind !== "page") throw new Error("no page");
  expect(second.page.representations).toBe(first.page.representations);
});
