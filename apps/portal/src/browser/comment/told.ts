/** What the portal tells the script of a form that it sent. */
export type Told =
  | { kind: "saved"; id: string; version: number; address: string; message: string }
  /** Refused, and kept as it is until it can be taken. */
  | { kind: "kept"; message: string }
  | { kind: "stale"; message: string }
  | { kind: "signed-out"; message: string }
  | { kind: "away" };
