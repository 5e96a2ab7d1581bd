export * from "./allowance.ts";
export * from "./proof.ts";
export { Allowance, AllowanceRule, AllowanceScope, Lane, LaneName } from "./schema.ts";
