export * from "./actor.ts";
export * from "./catalogue.ts";
export * from "./delegation.ts";
export * from "./joining.ts";
export * from "./member.ts";
export * from "./order.ts";
export * from "./password.ts";
export * from "./permission.ts";
