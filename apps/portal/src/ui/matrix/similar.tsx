import { randomUUID } from "node:crypto";
import type { MatrixView } from "@rabat/core/comment";
import { useTranslations } from "next-intl";
import { SubmitButton } from "../button.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { matrixAddress, matrixQuery } from "./address.ts";
import type { Matrix } from "./matrix-data.ts";

type SimilarProps = { similar: Matrix["similar"]; view: MatrixView; base: string };

/** Comments that could be answered as one, and why; an officer decides. */
export const Similar = ({ similar, view, base }: SimilarProps) => {
  const t = useTranslations("group");
  if (similar.length === 0) return null;
  return (
    <details className="return-form">
      <summary>{t("similar")}</summary>
      <p className="hint">{t("similarWhy")}</p>
      <ul className="similar" role="list">
        {similar.map(({ comments, share }) => {
          const [first] = comments;
          return (
            <li key={first?.id}>
              <p>
                {comments.map(({ id, delegation }, index) => (
                  <span key={id}>
                    {index > 0 ? " · " : ""}
                    <a href={matrixAddress(base, { ...view, row: id })}>
                      <BilingualWords words={delegation.name} />
                    </a>
                  </span>
                ))}
              </p>
              <p className="meta">{share === 100 ? t("same") : t("near", { share })}</p>
              <form method="post" action={`${base}/groups/save`}>
                <input type="hidden" name="form" value={randomUUID()} />
                <input type="hidden" name="view" value={matrixQuery(view)} />
                <input type="hidden" name="into" value="" />
                {comments.map(({ id }) => (
                  <input key={id} type="hidden" name={`tick.${id}`} value="yes" />
                ))}
                <label htmlFor={`name-${first?.id}`}>{t("name")}</label>
                <input id={`name-${first?.id}`} name="groupName" maxLength={200} dir="auto" required />
                <SubmitButton kind="quiet">{t("sendThese", { comments: comments.length })}</SubmitButton>
              </form>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
