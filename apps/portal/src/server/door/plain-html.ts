import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { isOwnScript } from "./own-scripts.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export type PlainHtml = {
  html: string;
  /** The status that the page declares in `<meta name="status">`: Next itself can only say 200 or throw. */
  status: number | null;
  /** False when a part of the page waits for a script to move it into place. */
  whole: boolean;
  /** Our own scripts that the page names; all others are gone. */
  scripts: string[];
};

const declarable = new Set(["400", "404", "409", "410", "422"]);

const attribute = (element: Element, name: string): string =>
  element.attrs
    .find((candidate) => candidate.name === name)
    ?.value.trim()
    .toLowerCase() ?? "";

const isElement = (node: Node): node is Element => "tagName" in node;

const isScriptPreload = (element: Element): boolean => {
  const rel = attribute(element, "rel").split(/\s+/);
  return rel.includes("modulepreload") || (rel.includes("preload") && attribute(element, "as") === "script");
};

const isEmptyHolder = (element: Element): boolean =>
  element.attrs.length === 1 &&
  element.attrs[0]?.name === "hidden" &&
  element.childNodes.every((child) => child.nodeName === "#comment");

const isStatus = (element: Element): boolean => attribute(element, "name") === "status";

/** The address of a script of ours, without anything inside; null for every other element. */
const ownScript = (node: Node): string | null => {
  if (!isElement(node) || node.tagName !== "script" || attribute(node, "type") !== "module") return null;
  const source = attribute(node, "src");
  return node.childNodes.length === 0 && isOwnScript(source) ? source : null;
};

const isSuperfluous = (node: Node): boolean => {
  if (!isElement(node)) return node.nodeName === "#comment";
  if (node.tagName === "script")
    return attribute(node, "type") !== "application/ld+json" && ownScript(node) === null;
  if (node.tagName === "link") return isScriptPreload(node);
  if (node.tagName === "meta") return isStatus(node);
  return node.tagName === "div" && isEmptyHolder(node);
};

const isWaiting = (node: Node): boolean =>
  isElement(node) && node.tagName === "template" && /^[bp]:/.test(attribute(node, "id"));

/** Where a node ends in the source; an element that nothing closed ends with its last child. */
const endOf = (node: Node): number => {
  const place = "sourceCodeLocation" in node ? node.sourceCodeLocation : null;
  const children = "childNodes" in node ? node.childNodes.map(endOf) : [];
  return Math.max(place?.endOffset ?? 0, ...children);
};

/**
 * A page as readers receive it: without scripts (data blocks and our own few modules stay), script preloads and React's markers. The source
 * is read as a browser reads it, by the HTML standard's own algorithm, and everything kept is kept byte for byte, so
 * that no text in a page can pass for markup or the other way round.
 */
export const plainHtml = (source: string): PlainHtml => {
  const cuts: { from: number; to: number }[] = [];
  let status: number | null = null;
  let whole = true;
  const scripts = new Set<string>();
  const waiting: Node[] = [parse(source, { sourceCodeLocationInfo: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isWaiting(node)) whole = false;
    if (isElement(node) && node.tagName === "meta" && isStatus(node)) {
      const declared = attribute(node, "content");
      if (declarable.has(declared)) status = Number(declared);
    }
    const script = ownScript(node);
    if (script !== null) scripts.add(script);
    const place = "sourceCodeLocation" in node ? node.sourceCodeLocation : null;
    if (place && isSuperfluous(node)) {
      cuts.push({ from: place.startOffset, to: endOf(node) });
      continue;
    }
    if ("content" in node) waiting.push(node.content);
    if ("childNodes" in node) waiting.push(...node.childNodes);
  }
  const kept: string[] = [];
  let end = 0;
  for (const { from, to } of cuts.sort((a, b) => a.from - b.from)) {
    if (from > end) kept.push(source.slice(end, from));
    end = Math.max(end, to);
  }
  kept.push(source.slice(end));
  return { html: kept.join(""), status, whole, scripts: [...scripts] };
};
