import { randomUUID } from "node:crypto";
import { stepsTogether } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { SubmitButton } from "../button.tsx";

/** One button for a step that is due on several comments: exactly those, in the versions that this page shows. */
export const TogetherForms = async ({ workspace }: { workspace: Workspace }) => {
  const { base, comments, delegate, clearance, isWriting } = workspace;
  const t = await getTranslations("clearance");
  if (!isWriting) return null;
  const { propose, clear } = stepsTogether(delegate, comments);
  const isFocalPoint = delegate.role === "focal-point";
  // what goes in anyway needs no step
  const due = clear.filter(
    ({ author, state }) =>
      !(
        isFocalPoint &&
        clearance === "one-step" &&
        author.person === delegate.person &&
        state !== "proposed"
      ),
  );
  const steps = [
    { path: "propose-all", word: "proposeAll", items: isFocalPoint ? [] : propose },
    { path: "clear-all", word: "clearAll", items: due },
  ] as const;
  return steps.map(({ path, word, items }) =>
    items.length < 2 ? null : (
      <form method="post" action={`${base}/comments/${path}`} key={path}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input
          type="hidden"
          name="checked"
          value={JSON.stringify(items.map(({ id, version }) => ({ id, version })))}
        />
        <SubmitButton kind="quiet">{t(word, { comments: items.length })}</SubmitButton>
      </form>
    ),
  );
};
