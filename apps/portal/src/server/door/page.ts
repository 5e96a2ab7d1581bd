import { plainHtml } from "./plain-html.ts";
import { digestOf, type Effort, type Representations, representationsOf, sizeOf } from "./representation.ts";
import { drawingPolicy } from "./security-headers.ts";

export type Rendered =
  | { kind: "html"; status: number; html: string }
  | { kind: "drawing"; svg: string }
  | { kind: "moved"; status: number; location: string }
  | { kind: "absent" }
  | { kind: "failed" };

type Whole = Extract<Rendered, { kind: "html" | "drawing" }>;

export type Page = {
  status: number;
  type: string;
  /** What is sent with it and with no other page. */
  headers: Record<string, string>;
  digest: string;
  representations: Representations;
  renderedAt: number;
  /** Until then the page is answered without asking Next again. */
  freshUntil: number;
  /** When the clock alone makes the page untrue; null where no such instant is known. */
  stageInstant: number | null;
};

const staleSeconds = 600;
const secondsFresh = (status: number): number => (status === 200 ? 60 : 10);

type Circumstances = {
  stageInstant: number | null;
  renderedAt: number;
  before: Page | undefined;
  effort: Effort;
};

const finished = (rendered: Whole) => {
  if (rendered.kind === "drawing") {
    const headers: Record<string, string> = { "Content-Security-Policy": drawingPolicy(rendered.svg) };
    return { type: "image/svg+xml; charset=utf-8", text: rendered.svg, status: 200, headers };
  }
  const { html, status, whole } = plainHtml(rendered.html);
  if (!whole) console.error("A page has parts that only a script would put in place: it must render whole.");
  return { type: "text/html; charset=utf-8", text: html, status: status ?? rendered.status, headers: {} };
};

/** A page that says the same as before keeps its compressed forms and its tags. */
export const pageFrom = async (
  rendered: Whole,
  { stageInstant, renderedAt, before, effort }: Circumstances,
): Promise<Page> => {
  const { text, ...rest } = finished(rendered);
  const body = Buffer.from(text);
  const digest = digestOf(body);
  return {
    ...rest,
    digest,
    representations:
      before?.digest === digest ? before.representations : await representationsOf(body, effort),
    renderedAt,
    freshUntil: renderedAt + secondsFresh(rest.status) * 1000,
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
  const left =
    page.stageInstant === null ? Infinity : Math.max(0, Math.floor((page.stageInstant - now) / 1000));
  const fresh = Math.min(secondsFresh(page.status), left);
  const stale = Math.min(staleSeconds, left - fresh);
  return `public, max-age=0, s-maxage=${fresh}${stale > 0 ? `, stale-while-revalidate=${stale}` : ""}`;
};
