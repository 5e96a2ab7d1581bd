import { randomUUID } from "node:crypto";
import { isAnswered } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import type { RowProps } from "./row.ts";

/** How the answer stands, and the review by a second officer, who read it as it is shown. */
export const ReviewForm = async ({ page, row: { disposition, isOutdated, stage } }: RowProps) => {
  const t = await getTranslations("answers");
  const words = await getTranslations("disposition");
  if (disposition === null) return <p className="empty">{t("state.missing")}</p>;
  const { drafter, reviewer, version } = disposition;
  const isOwn = drafter.person === page.account.person;
  const mayReview = reviewer === null && !isOwn && !isOutdated && !isAnswered(stage);
  return (
    <div className="review">
      <p>
        <strong>{words(disposition.decision)}</strong> · {words("draftBy", { name: drafter.name })}
        {reviewer ? ` · ${t("reviewedBy", { name: reviewer.name })}` : null}
      </p>
      <p className="comment-text" dir="auto">
        {disposition.reason}
      </p>
      {reviewer === null && isOwn && !isAnswered(stage) ? <p className="meta">{t("someoneElse")}</p> : null}
      {mayReview ? (
        <form
          method="post"
          action={`${page.here}/review`}
          id={page.held.step === "review" ? "form" : undefined}
        >
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="step" value="review" />
          <input type="hidden" name="version" value={version} />
          <SubmitButton kind="quiet">{t("review")}</SubmitButton>
        </form>
      ) : null}
    </div>
  );
};
