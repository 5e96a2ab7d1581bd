import type { BuiltScript } from "../scripts/own-scripts.ts";
import { plainHtml } from "./plain-html.ts";
import {
  digestOf,
  type Effort,
  type Representations,
  representationsAsTheyAre,
  representationsOf,
  sizeOf,
} from "./representation.ts";
import { framedHeaders } from "./security-headers.ts";

export type Rendered =
  | { kind: "html"; status: number; html: string }
  /** An open answer that is no page: its bytes stay as they are. */
  | { kind: "data"; type: string; body: Buffer; headers: Record<string, string> }
  | { kind: "moved"; status: number; location: string }
  | { kind: "absent" }
  | { kind: "failed" };

type Content = {
  status: number;
  type: string;
  headers: Record<string, string>;
  scripts: readonly BuiltScript[];
};

/** What the door holds under one address. */
export type Page = Content & {
  digest: string;
  representations: Representations;
  renderedAt: number;
  /** Until then the page is answered without asking Next again. */
  freshUntil: number;
  /** When the clock alone makes the page untrue; null where no such instant is known. */
  stageInstant: number | null;
};

const staleSeconds = 600;
const pageSeconds = 60;
const secondsFresh = (status: number): number => (status === 200 ? pageSeconds : 10);

/** What nearly every page says, written down once. */
const unhurried = `public, max-age=0, s-maxage=${pageSeconds}, stale-while-revalidate=${staleSeconds}`;
const farOff = (pageSeconds + staleSeconds) * 1000;

type Circumstances = {
  stageInstant: number | null;
  renderedAt: number;
  before: Page | undefined;
  effort: Effort;
  /** The modules of ours that a page may run. */
  scripts: readonly BuiltScript[];
  /** Where other sites may frame the page. */
  framed?: boolean;
};

type Finished = Extract<Rendered, { kind: "html" | "data" }>;

const contentOf = (
  rendered: Finished,
  { scripts: built, framed = false }: Pick<Circumstances, "scripts" | "framed">,
): Content & { body: Buffer } => {
  if (rendered.kind === "data") {
    const { type, headers, body } = rendered;
    return { status: 200, type, headers, scripts: [], body };
  }
  const plain = plainHtml(rendered.html, built);
  if (!plain.whole)
    console.error("A page has parts that only a script would put in place: it must render whole.");
  return {
    status: plain.status ?? rendered.status,
    type: "text/html; charset=utf-8",
    headers: framed ? framedHeaders : {},
    scripts: framed ? [] : plain.scripts,
    body: Buffer.from(plain.html),
  };
};

const formsOf = async (type: string, body: Buffer, effort: Effort): Promise<Representations> =>
  type === "image/png" ? representationsAsTheyAre(body) : representationsOf(body, effort);

/** A page that says the same as before keeps its compressed forms and its tags. */
export const pageFrom = async (
  rendered: Finished,
  { stageInstant, renderedAt, before, effort, scripts, framed = false }: Circumstances,
): Promise<Page> => {
  const { body, ...content } = contentOf(rendered, { scripts, framed });
  const digest = digestOf(body);
  return {
    ...content,
    digest,
    representations:
      before?.digest === digest ? before.representations : await formsOf(content.type, body, effort),
    renderedAt,
    freshUntil: renderedAt + secondsFresh(content.status) * 1000,
    stageInstant,
  };
};

export const sizeOfPage = (page: Page, target: string): number =>
  sizeOf(page.representations) + target.length;

export const isTrueAt = (page: Page, now: number): boolean =>
  page.stageInstant === null || now < page.stageInstant;

export const isUsableWhileAskingAt = (page: Page, now: number): boolean =>
  now < page.renderedAt + (secondsFresh(page.status) + staleSeconds) * 1000;

/** What a shared cache may do with a page: nothing it is told reaches past the next stage instant. */
export const cacheControlOf = (page: Page, now: number): string => {
  if (page.status === 200 && (page.stageInstant ?? Infinity) - now >= farOff) return unhurried;
  const left =
    page.stageInstant === null ? Infinity : Math.max(0, Math.floor((page.stageInstant - now) / 1000));
  const fresh = Math.min(secondsFresh(page.status), left);
  const stale = Math.min(staleSeconds, left - fresh);
  return `public, max-age=0, s-maxage=${fresh}${stale > 0 ? `, stale-while-revalidate=${stale}` : ""}`;
};
