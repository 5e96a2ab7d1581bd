import type { Workspace } from "../../server/workspace.ts";
import { CommentEntry } from "./comment-entry.tsx";
import type { HeldStep } from "./held-step.ts";

type CommentListProps = { workspace: Workspace; held: HeldStep; reference: string | null };

/** What the delegation has written on one paragraph, or on the text as a whole. */
export const CommentList = ({ workspace, held, reference }: CommentListProps) => {
  const comments = workspace.comments.filter(({ paragraph }) => paragraph === reference);
  return comments.map((comment) => (
    <CommentEntry
      key={comment.id}
      workspace={workspace}
      comment={comment}
      held={held.values.id === comment.id ? held : null}
    />
  ));
};
