export * from "./later-meetings.ts";
export * from "./meeting.ts";
export * from "./place.ts";
