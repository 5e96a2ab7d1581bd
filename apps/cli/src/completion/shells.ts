export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** With this first word a shell asks what may stand in place of the last one. */
export const completing = "__complete";
