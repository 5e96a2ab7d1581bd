import { LRUCache } from "lru-cache";
import { isEmbed } from "../embed/address.ts";
import type { BuiltScript } from "../scripts/own-scripts.ts";
import {
  cacheControlOf,
  isTrueAt,
  isUsableWhileAskingAt,
  type Page,
  pageFrom,
  type Rendered,
  sizeOfPage,
} from "./page.ts";

type DoorAnswer =
  | { kind: "page"; page: Page; cacheControl: string }
  | Exclude<Rendered, { kind: "html" | "data" }>;

export type DoorOptions = {
  /** Asks Next for the finished page, once. */
  render(target: string): Promise<Rendered>;
  /** The next instant (epoch milliseconds) at which the clock alone changes what a page says. */
  nextStageInstant(): Promise<number | null>;
  /** The modules of ours that pages may run. */
  scripts?: readonly BuiltScript[];
  now?(): number;
  /** Bytes held of the record, and of what strangers can make up. */
  capacity?: { record: number; passing: number };
};

export type Kept = Extract<DoorAnswer, { kind: "page" }>;

export type Door = {
  answer(target: string): Promise<DoorAnswer>;
  /** What is at hand under exactly this address and fresh, without a question to anybody. */
  atHand(target: string): Kept | null;
  empty(): void;
};

const megabyte = 1024 * 1024;
const absentMilliseconds = 10_000;
const retryMilliseconds = 5_000;

const usual = { record: 64 * megabyte, passing: 12 * megabyte };
/** A query can be made up; a choice of language alone cannot. */
const isMadeUp = (target: string): boolean => /\?(?!language=[a-z]+$)/.test(target);

/**
 * The one cache of the portal. Pages and data of the record are kept apart from what strangers can make up at will (searches,
 * unknown addresses), so that a million invented addresses push nothing out.
 */
export const openDoor = ({
  render,
  nextStageInstant,
  scripts = [],
  now = Date.now,
  capacity = usual,
}: DoorOptions): Door => {
  const record = new LRUCache<string, Page>({ maxSize: capacity.record, sizeCalculation: sizeOfPage });
  const passing = new LRUCache<string, Page>({ maxSize: capacity.passing, sizeCalculation: sizeOfPage });
  const absent = new LRUCache<string, number>({ max: 5000 });
  const asked = new Map<string, Promise<DoorAnswer>>();

  const answerWith = (page: Page): Kept => ({
    kind: "page",
    page,
    cacheControl: cacheControlOf(page, now()),
  });

  const ask = async (target: string, before: Page | undefined): Promise<DoorAnswer | Page> => {
    const renderedAt = now();
    // Read before the page is rendered: an instant that passes in between then already ends the page.
    const stageInstant = await nextStageInstant();
    const rendered = await render(target);
    if (rendered.kind !== "html" && rendered.kind !== "data") return rendered;
    return pageFrom(rendered, {
      stageInstant,
      renderedAt,
      before,
      scripts,
      effort: isMadeUp(target) ? "now" : "once",
      framed: isEmbed(target),
    });
  };

  const keep = (target: string, found: DoorAnswer | Page, before: Page | undefined): void => {
    if ("kind" in found && found.kind === "failed") {
      if (before) before.freshUntil = now() + retryMilliseconds;
      return;
    }
    record.delete(target);
    passing.delete(target);
    if (!("kind" in found)) (found.status === 200 && !isMadeUp(target) ? record : passing).set(target, found);
    else if (found.kind === "absent") absent.set(target, now() + absentMilliseconds);
  };

  /** One question to Next per address, however many readers wait for its answer. */
  const refresh = (target: string, before: Page | undefined): Promise<DoorAnswer> => {
    const waiting = asked.get(target);
    if (waiting) return waiting;
    const answer = ask(target, before)
      .catch((error: unknown): DoorAnswer => {
        console.error(error);
        return { kind: "failed" };
      })
      .then((found) => {
        // Emptied meanwhile: those who asked before get their answer, but nobody after them.
        if (asked.get(target) === answer) {
          asked.delete(target);
          keep(target, found, before);
        }
        return "kind" in found ? found : answerWith(found);
      });
    asked.set(target, answer);
    return answer;
  };

  return {
    async answer(target) {
      if ((absent.get(target) ?? 0) > now()) return { kind: "absent" };
      const kept = record.get(target) ?? passing.get(target);
      const page = kept && isTrueAt(kept, now()) ? kept : undefined;
      if (page && now() < page.freshUntil) return answerWith(page);
      const answer = refresh(target, kept);
      if (page && isUsableWhileAskingAt(page, now())) return answerWith(page);
      const found = await answer;
      // A page that was true a while ago serves its readers better than an apology.
      return found.kind === "failed" && page ? answerWith(page) : found;
    },
    atHand(target) {
      const page = record.get(target);
      return page && isTrueAt(page, now()) && now() < page.freshUntil ? answerWith(page) : null;
    },
    empty() {
      for (const shelf of [record, passing, absent, asked]) shelf.clear();
    },
  };
};
