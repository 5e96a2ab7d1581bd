export * from "./meeting.ts";
