import {
  actionState,
  addresses,
  areaOf,
  areas,
  type CapNode,
  type CapReference,
  capAddress,
  coverage,
  formatCapReference,
  nodeCode,
  nodesOf,
  objectiveOf,
  objectives,
  parseCapReference,
  actions as planActions,
  readCapAddress,
} from "@rabat/core/cap";
import type { Locale, OfficialText } from "@rabat/core/language";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { CommandRefused } from "../exit.ts";

/** One part of the plan, and what of the record addresses it. */
export type PlanNode = {
  node: string;
  level: CapNode["level"];
  code: string;
  area: string | null;
  objective: string | null;
  title: OfficialText | null;
  state: "addressed" | "not-yet" | "unknown-parent";
  meetings: string[];
};

/** Every part, as the plan runs. */
export const planNodes: readonly CapNode[] = nodesOf({
  areas: areas.map(({ code }) => code),
  objectives: objectives.map(({ code }) => code),
  actions: planActions.map(({ number }) => number),
});

/** Reads "action-17", "Action 17", "O5b"; refuses what is not one part of the plan. */
export const readNode = (text: string): CapNode => {
  const address = readCapAddress(text);
  if (address) return address;
  const read = parseCapReference(text);
  const [node, ...others] = read.ok ? nodesOf(read.value) : [];
  if (node === undefined || others.length > 0)
    throw new CommandRefused(
      `“${text}” is not one part of the plan, such as area-3, objective-5b or action-17.`,
    );
  return node;
};

const referenceOf = (node: CapNode): CapReference => ({
  areas: node.level === "area" ? [node.code] : [],
  objectives: node.level === "objective" ? [node.code] : [],
  actions: node.level === "action" ? [node.number] : [],
});

/** "Objectif 5b". */
export const nodeName = (node: CapNode, locale: Locale): string =>
  formatCapReference(referenceOf(node), locale);

const titleOf = (node: CapNode): OfficialText | null => {
  if (node.level === "area") return areas.find(({ code }) => code === node.code)?.title ?? null;
  if (node.level === "objective") return objectives.find(({ code }) => code === node.code)?.title ?? null;
  return planActions.find(({ number }) => number === node.number)?.text ?? null;
};

export const planNode = (node: CapNode, meetings: readonly Meeting[]): PlanNode => {
  const by = meetings.filter((meeting) => addresses(capOf(meeting), node)).map(({ slug }) => slug);
  const objective =
    node.level === "area" ? null : node.level === "objective" ? node.code : objectiveOf(node.number);
  return {
    node: capAddress(node),
    level: node.level,
    code: nodeCode(node),
    area: node.level === "area" ? node.code : objective && areaOf(objective),
    objective,
    title: titleOf(node),
    state:
      node.level === "action"
        ? actionState(node.number, coverage(meetings.map(capOf)))
        : by.length > 0
          ? "addressed"
          : "not-yet",
    meetings: by,
  };
};
