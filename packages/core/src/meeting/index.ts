export * from "./meeting.ts";
export * from "./place.ts";
