import { isActionNumber, isAreaCode, isObjectiveCode } from "./catalogue.ts";
import type { CapNode } from "./coverage.ts";
import type { CapReference } from "./reference.ts";

/**
 * The code of one node as it is printed behind its level: `3`, `5b`, `17`.
 *
 * @example nodeCode({ level: "action", number: 17 }) // → "17"
 */
export const nodeCode = (node: CapNode): string =>
  node.level === "action" ? String(node.number) : node.code;

/**
 * The address of one node: `area-3`, `objective-5b`, `action-17`.
 *
 * Takes any node, and refuses none: `readCapAddress` gives it back.
 *
 * @example capAddress({ level: "objective", code: "5b" }) // → "objective-5b"
 */
export const capAddress = (node: CapNode): string => `${node.level}-${nodeCode(node)}`;

/**
 * Reads the address of one node; null for whatever is not one (there is no `objective-5`: it has two halves).
 *
 * @example readCapAddress("objective-5b") // → { level: "objective", code: "5b" }
 */
export const readCapAddress = (address: string): CapNode | null => {
  const [, level, code] = /^(area|objective|action)-([1-9]\d?[ab]?)$/.exec(address) ?? [];
  if (level === undefined || code === undefined) return null;
  if (level === "area") return isAreaCode(code) ? { level, code } : null;
  if (level === "objective") return isObjectiveCode(code) ? { level, code } : null;
  return isActionNumber(Number(code)) ? { level: "action", number: Number(code) } : null;
};

/**
 * Every node a reference names, as the plan runs.
 *
 * Areas first, then objectives, then actions.
 *
 * @example nodesOf({ areas: ["3"], objectives: [], actions: [17] })
 * // → [{ level: "area", code: "3" }, { level: "action", number: 17 }]
 */
export const nodesOf = ({ areas, objectives, actions }: CapReference): CapNode[] => [
  ...areas.map((code) => ({ level: "area", code }) as const),
  ...objectives.map((code) => ({ level: "objective", code }) as const),
  ...actions.map((number) => ({ level: "action", number }) as const),
];
