import type { OfficialText } from "../language/official-text.ts";
import { accept, type Refusal, type Result, refuse } from "../refusal.ts";
import type { Fault, Named } from "./catalogue.ts";
import { type CoverageOf, climb, cover } from "./coverage.ts";
import { type Definition, layOut } from "./definition.ts";
import { readLine } from "./reading.ts";
import { type LineForm, writeLine } from "./writing.ts";

/**
 * Parts of one framework, which it names: Action 16 of one plan is not Action 16 of another. A reference to one is
 * no reference to another, for the compiler as well as in a list that was read from a file.
 */
export type Reference<
  Key extends string = string,
  Area extends string = string,
  Objective extends string = string,
> = Named<Area, Objective> & { framework: Key };

/**
 * A framework: areas, objectives and actions that meetings refer to by lines.
 *
 *   line   = name [ years ] [ "|" / ":" / "," ] level *( "|" level )
 *   name   = a name or the abbreviation of this framework, always there
 *   level  = word list      areas, objectives, actions: any that the framework has, in this order, each once
 *   list   = item *( ( "," / "and" / "et" … ) item )
 *   item   = number [ "-" number ]                        ranges run upward
 *
 * Only the plan that a portal is about does without a name (`@rabat/core/cap`); in a line of any other, the name is
 * what keeps "Action 16" of one plan from being read as that of another.
 */
export type Framework<
  Key extends string = string,
  Area extends string = string,
  Objective extends string = string,
> = {
  readonly key: Key;
  readonly name: OfficialText;
  /** Title: null where our sources do not give it. */
  readonly areas: readonly { code: Area; title: OfficialText | null }[];
  /** Area: null where our sources do not say. */
  readonly objectives: readonly { code: Objective; area: Area | null; title: OfficialText | null }[];
  /** Objective: null where our sources do not say. */
  readonly actions: readonly { number: number; objective: Objective | null }[];
  /**
   * Reads a line of this framework.
   *
   * Takes any string; returns the reference, each level in order and without repeats; refuses (`framework.*`,
   * `cap.reversed-range`) what does not begin with the framework's name, is empty, too long, unreadable, out of order
   * or outside the framework, runs backwards, or contradicts a parent that is known. Unknown parents refuse nothing.
   *
   * @example globalCompact.parse("GCM | Objective 8")
   * // → { ok: true, value: { framework: "gcm", areas: [], objectives: ["8"], actions: [] } }
   */
  readonly parse: (line: string) => Result<Reference<Key, Area, Objective>>;
  /**
   * Writes a reference as a line, in a language or in code form; `parse` of it gives the reference back. A name that
   * was not given in the language stands as it was published.
   *
   * @example globalCompact.format({ framework: "gcm", areas: [], objectives: ["8"], actions: [] }, "code")
   * // → "GCM | O8"
   */
  readonly format: (reference: Reference<Key, Area, Objective>, form?: LineForm) => string;
  /**
   * What a reference addresses: what it names and, upward from there, every parent that is known. Nothing addresses
   * what lies below it.
   *
   * @example marrakesh.addressedBy({ framework: "marrakesh-2018", areas: [], objectives: [], actions: [16] }).areas
   * // → [] (which area Action 16 belongs to is unknown)
   */
  readonly addressedBy: (reference: Reference<Key, Area, Objective>) => Reference<Key, Area, Objective>;
  /**
   * Coverage by any number of references; more of them never cover less. Refuses (`framework.mixed`) a list that
   * holds anything but references to this framework: a list that comes from a file can.
   *
   * @example globalCompact.coverage([{ framework: "gcm", areas: [], objectives: ["8"], actions: [] }])
   * // → { ok: true, value: { …, objectives: { addressed: ["8"], total: 23 }, … } }
   */
  readonly coverage: (references: Iterable<Reference<Key, Area, Objective>>) => Result<CoverageOf<Area>>;
};

/** The type of a reference to one framework: `ReferenceTo<typeof globalCompact>`. */
export type ReferenceTo<Any> =
  Any extends Framework<infer Key, infer Area, infer Objective> ? Reference<Key, Area, Objective> : never;

const refusalIn =
  (plan: string) =>
  (fault: Fault): Refusal => {
    switch (fault.kind) {
      case "empty":
        return { code: "framework.empty", plan };
      case "too-long":
        return { code: "framework.too-long", plan, limit: fault.limit };
      case "unknown":
        return { code: "framework.unknown-part", plan, part: `${fault.level}-${fault.part}` };
      case "contradiction":
        return { code: "framework.contradiction", plan, part: fault.part, parent: fault.parent };
      case "reversed-range":
        return { code: "cap.reversed-range", part: fault.part };
      case "other-plan":
        return { code: "framework.not-named", plan, part: fault.part };
      default:
        return { code: `framework.${fault.kind}`, plan, part: fault.part };
    }
  };

/**
 * Makes a framework of a definition.
 *
 * Takes what its author knows of it, and no more: a parent that is left out is unknown. Returns how its lines are
 * read, written and counted. Refuses nothing as a value: a definition that contradicts itself (codes that do not
 * ascend, an action of two objectives, no name) is a bug and is thrown.
 *
 * @example
 * const plan = defineFramework({
 *   key: "example-2030",
 *   name: { published: ["en"], en: "Example Plan" },
 *   areas: ["1", "2"],
 *   objectives: [{ code: "1", area: "1", actions: "1-2" }, { code: "2", area: "2" }],
 *   actionTotal: 3,
 * });
 * plan.parse("Example Plan | Objective 1 | Action 2").ok // → true
 */
export const defineFramework = <
  const Key extends string,
  const Area extends string = never,
  const Objective extends string = never,
>(
  definition: Definition<Key, Area, Objective>,
): Framework<Key, Area, Objective> => {
  const { key, name, abbreviation } = definition;
  const published = name[name.published[0]] ?? "";
  const { areas, objectives, catalogue } = layOut(definition, refusalIn(published));
  const tagged = (named: Named<Area, Objective>): Reference<Key, Area, Objective> => ({
    framework: key,
    ...named,
  });
  const nameIn = (form: LineForm) => (form === "code" ? abbreviation : name[form]) ?? published;
  return {
    key,
    name,
    areas: areas.map(({ code, title = null }) => ({ code, title })),
    objectives: objectives.map(({ code, area = null, title = null }) => ({ code, area, title })),
    actions: catalogue.actions.codes.map((number) => ({
      number,
      objective: catalogue.objectiveOf.get(number) ?? null,
    })),
    parse: (line) => {
      const read = readLine(catalogue, line);
      return read.ok ? accept(tagged(read.value)) : read;
    },
    format: (reference, form = "en") => [nameIn(form), writeLine(reference, form)].join(" | "),
    addressedBy: (reference) => tagged(climb(catalogue, reference)),
    coverage: (references) => {
      const all = [...references];
      const foreign = all.findIndex(({ framework }) => framework !== key);
      return foreign < 0
        ? accept(cover(catalogue, all))
        : refuse({ code: "framework.mixed", plan: published, part: `${all[foreign]?.framework ?? "?"}` });
    },
  };
};
