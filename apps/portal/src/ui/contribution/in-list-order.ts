import type { Comment } from "@rabat/core/comment";
import type { Workspace } from "../../server/workspace.ts";

/** In the order of the frozen list; comments on the whole text first. */
export const inListOrder = ({ paragraphs }: Workspace, comments: readonly Comment[]): Comment[] => {
  const place = ({ paragraph }: Comment) => paragraphs.findIndex(({ reference }) => reference === paragraph);
  return comments.toSorted((left, right) => place(left) - place(right));
};
