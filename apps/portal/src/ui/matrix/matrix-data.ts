import type { Api } from "@rabat/api";

type Value<Procedure extends keyof Api["disposition"]> = Awaited<ReturnType<Api["disposition"][Procedure]>>;

export type Overview = NonNullable<Value<"overview">>;
export type Matrix = Extract<Value<"matrix">, { ok: true }>["value"];
/** What both faces of the matrix know of the consultation and of what its filter may be set to. */
export type MatrixFrame = Pick<
  Matrix,
  "consultation" | "stage" | "changes" | "delegations" | "paragraphs" | "themes" | "actions" | "groups"
>;
