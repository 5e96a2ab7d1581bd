import type { Comment } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { instantWords } from "../instant-words.ts";

type FromSecretariatProps = { workspace: Workspace; comment: Comment };

/** What the Secretariat has done with a comment, for the delegation whose it is: recorded, withheld, answered. */
export const FromSecretariat = async ({ workspace, comment }: FromSecretariatProps) => {
  const t = await getTranslations("published");
  const words = await getTranslations("disposition");
  const dates = instantWords(await getTranslations("date"), workspace.locale);
  const answer = workspace.answers.find((each) => each.comment === comment.id);
  const { onBehalf, withheld } = comment;
  return (
    <>
      {onBehalf ? (
        <p className="meta">
          {t("recorded", { name: onBehalf.by })} <bdi>{onBehalf.source}</bdi>
        </p>
      ) : null}
      {withheld ? (
        <div className="returned">
          <p className="meta">
            {t("withheld", { instant: dates.instant(withheld.at, workspace.account.zone) })}
          </p>
          <blockquote className="comment-text" dir="auto">
            {withheld.reason}
          </blockquote>
        </div>
      ) : null}
      {answer ? (
        <div className="answer">
          <p>
            <strong>{t("answer", { decision: words(answer.decision) })}</strong>
          </p>
          <p className="comment-text" dir="auto">
            {answer.reason}
          </p>
        </div>
      ) : null}
    </>
  );
};
