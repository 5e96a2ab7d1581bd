import type { CapNode } from "@rabat/core/cap";
import type { Locale } from "@rabat/core/language";
import type { Run } from "../command.ts";
import { noted, shownIn } from "../record/reading.ts";
import { languageOf, meetingsOf, readRecord } from "../record/record.ts";
import { details, faint, strong } from "../table.ts";
import { nodeName, type PlanNode, planNode, planNodes, readNode } from "./node.ts";

const marks = { addressed: "●", "not-yet": "○", "unknown-parent": "?" } as const;
const states = {
  addressed: "addressed",
  "not-yet": "not yet addressed",
  "unknown-parent": "its objective is in none of our sources",
} as const;

type Placed = { node: CapNode; held: PlanNode };

const lineOf = ({ node, held }: Placed, locale: Locale): string => {
  const name = nodeName(node, locale);
  const title = shownIn(held.title, locale);
  const by =
    held.level === "action" && held.meetings.length > 0 ? faint(`  ${held.meetings.join(", ")}`) : "";
  return `${marks[held.state]} ${held.level === "area" ? strong(name) : name}${title && `  ${title}`}${by}`;
};

/** One line above the other, joined by what a tree is drawn with. */
const branches = (blocks: readonly string[]): string =>
  blocks
    .map((block, index) => {
      const isLast = index === blocks.length - 1;
      const [first, ...rest] = block.split("\n");
      return [
        `${isLast ? "└─" : "├─"} ${first}`,
        ...rest.map((line) => `${isLast ? "  " : "│ "} ${line}`),
      ].join("\n");
    })
    .join("\n");

const tree = (placed: readonly Placed[], locale: Locale): string => {
  const of = (level: CapNode["level"], isIn: (held: PlanNode) => boolean) =>
    placed.filter(({ held }) => held.level === level && isIn(held));
  const under = (line: string, below: readonly string[]) =>
    below.length > 0 ? `${line}\n${branches(below)}` : line;
  const objectiveBlock = (objective: Placed) =>
    under(
      lineOf(objective, locale),
      of("action", (held) => held.objective === objective.held.code).map((each) => lineOf(each, locale)),
    );
  const areaBlocks = of("area", () => true).map((area) =>
    under(lineOf(area, locale), of("objective", (held) => held.area === area.held.code).map(objectiveBlock)),
  );
  const unplaced = of("action", (held) => held.objective === null).map((each) => lineOf(each, locale));
  const rest = under("Under Objectives 7-10; our sources do not say which", unplaced);
  const key = Object.values(marks).map((mark, index) => `${mark} ${Object.values(states)[index]}`);
  return [...areaBlocks, rest, faint(key.join(" · "))].join("\n\n");
};

/** `rabat plan [part]`: the plan as a tree, or one part of it with the meetings that address it. */
export const readPlan: Run = async ({ words, options }) => {
  const locale = languageOf(options);
  const one = words.length > 0 ? readNode(words.join(" ")) : null;
  const record = await readRecord(options, ["chairmanships", "meetings"]);
  const meetings = meetingsOf(record, options);
  if (one === null) {
    const placed = planNodes.map((node) => ({ node, held: planNode(node, meetings) }));
    return { json: { items: placed.map(({ held }) => held) }, text: () => noted(tree(placed, locale)) };
  }
  const held = planNode(one, meetings);
  const parents = [
    held.level !== "area" && held.area ? `area-${held.area}` : null,
    held.level === "action" && held.objective ? `objective-${held.objective}` : null,
  ].filter((parent) => parent !== null);
  return {
    json: held,
    text: () =>
      noted(
        details([
          ["Part", nodeName(one, locale)],
          ["Title", shownIn(held.title, locale) || "not in our sources"],
          ["Within", parents.map((parent) => nodeName(readNode(parent), locale)).join(" | ")],
          ["State", states[held.state]],
          ["Meetings", held.meetings.join(", ")],
        ]),
      ),
  };
};
