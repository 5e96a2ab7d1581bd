export * from "./allowance.ts";
export * from "./proof.ts";
