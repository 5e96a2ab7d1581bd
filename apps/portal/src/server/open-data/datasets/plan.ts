import {
  actionState,
  addresses,
  areaCodes,
  areaOf,
  areas,
  type CapNode,
  capAddress,
  coverage,
  nodeCode,
  objectiveCodes,
  type ParentOf,
} from "@rabat/core/cap";
import type { OfficialText } from "@rabat/core/language";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { accept } from "@rabat/core/refusal";
import { type PlanFact, parentWith, planWith } from "@rabat/core/revision";
import { z } from "zod";
import { PageAddresses, pageAddresses } from "../address.ts";
import { addressColumns, column, listColumn, oneOf, textColumns } from "../columns.ts";
import { listOf } from "../dataset.ts";
import { planNodes } from "../parameter.ts";
import { Text, textOf } from "../text.ts";
import { selectedMeetings } from "./selection.ts";

const Node = z.object({
  /** `area-3`, `objective-5b`, `action-17`: what the parameter `cap` takes. */
  node: z.string(),
  addresses: PageAddresses,
  level: z.enum(["area", "objective", "action"]),
  code: z.string(),
  /** Null where our sources do not say to which objective an action belongs. */
  area: z.enum(areaCodes).nullable(),
  objective: z.enum(objectiveCodes).nullable(),
  /** The short title as published or as filled in since, never the text of the plan; null where there is none. */
  title: Text.nullable(),
  state: z.enum(["addressed", "not-yet", "unknown-parent"]),
  meetings: z.array(z.string()),
});
type Node = z.infer<typeof Node>;

type Told = { meetings: readonly Meeting[]; facts: readonly PlanFact[]; origin: string };

const titleOf = (node: CapNode, facts: readonly PlanFact[]): OfficialText | null | undefined => {
  const { objectives, actions } = planWith(facts);
  if (node.level === "area") return areas.find(({ code }) => code === node.code)?.title;
  if (node.level === "objective") return objectives.find(({ code }) => code === node.code)?.title;
  return actions.find(({ number }) => number === node.number)?.text;
};

const placeOf = (node: CapNode, parentOf: ParentOf): Pick<Node, "area" | "objective"> => {
  if (node.level === "area") return { area: node.code, objective: null };
  const objective = node.level === "objective" ? node.code : parentOf(node.number);
  return { area: objective && areaOf(objective), objective };
};

const nodeOf = (node: CapNode, { meetings, facts, origin }: Told): Node => {
  const parentOf = parentWith(facts);
  const by = meetings.filter((meeting) => addresses(capOf(meeting), node, parentOf)).map(({ slug }) => slug);
  const title = titleOf(node, facts);
  const seen = by.length > 0 ? "addressed" : "not-yet";
  return {
    node: capAddress(node),
    addresses: pageAddresses(origin, (to) => to.node(node)),
    level: node.level,
    code: nodeCode(node),
    ...placeOf(node, parentOf),
    title: title ? textOf(title) : null,
    state:
      node.level === "action"
        ? actionState(node.number, coverage(meetings.map(capOf), parentOf), parentOf)
        : seen,
    meetings: by,
  };
};

export const plan = listOf({
  parameters: ["chairmanship"],
  item: Node,
  read: async (asking) => {
    const meetings = await selectedMeetings(asking);
    if (!meetings.ok) return meetings;
    const told = { meetings: meetings.value, facts: await asking.api.plan.facts(), origin: asking.origin };
    return accept(planNodes.map((node) => nodeOf(node, told)));
  },
  columns: [
    column("node", ({ node }) => node),
    column("level", ({ level }) => level, oneOf(Node.shape.level.options)),
    column("code", ({ code }) => code),
    column("area", ({ area }) => area, oneOf(areaCodes)),
    column("objective", ({ objective }) => objective, oneOf(objectiveCodes)),
    ...textColumns<Node>("short_title", ({ title }) => title),
    column("state", ({ state }) => state, oneOf(Node.shape.state.options)),
    listColumn<Node>("meetings", ({ meetings }) => meetings),
    ...addressColumns<Node>(),
  ],
});
