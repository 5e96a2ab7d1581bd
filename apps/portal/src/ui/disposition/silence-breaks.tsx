import type { Api } from "@rabat/api";
import type { Delegation } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { MatrixForm } from "./matrix-form.ts";

type SilenceBreaksProps = {
  silence: NonNullable<Awaited<ReturnType<Api["silence"]["read"]>>>;
  invited: readonly Delegation[];
  form: MatrixForm;
};

/** How a silence procedure stands, and who broke it why. */
export const SilenceBreaks = async ({ silence, invited, form }: SilenceBreaksProps) => {
  const t = await getTranslations("silence");
  const words = instantWords(await getTranslations("date"), form.locale);
  return (
    <section className="section" aria-labelledby="silence-title">
      <h2 className="section-heading" id="silence-title">
        {t("title")}
      </h2>
      <p>{t(silence.outcome)}</p>
      <ul className="task-list" role="list">
        {silence.breaks.map(({ delegation, reason, by, broken }) => {
          const named = invited.find(({ id }) => id === delegation);
          return (
            <li className="member" key={delegation}>
              <div>
                <p>
                  <strong>{named ? <BilingualWords words={named.name} /> : delegation}</strong> ·{" "}
                  <bdi>{by}</bdi>
                </p>
                <p className="meta">{words.instant(broken, form.account.zone)}</p>
                <blockquote className="comment-text" dir="auto">
                  {reason}
                </blockquote>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
