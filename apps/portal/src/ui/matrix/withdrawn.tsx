import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { Matrix } from "./matrix-data.ts";

type WithdrawnProps = { withdrawn: Matrix["withdrawn"]; locale: Locale; zone: string };

/** What was taken back and not sent again: a line each, without its text. */
export const Withdrawn = async ({ withdrawn, locale, zone }: WithdrawnProps) => {
  const t = await getTranslations("matrix");
  const words = instantWords(await getTranslations("date"), locale);
  if (withdrawn.length === 0) return null;
  return (
    <section className="section" aria-labelledby="withdrawn-title">
      <h2 className="section-heading" id="withdrawn-title">
        {t("withdrawn")}
      </h2>
      <p className="hint">{t("withdrawnHint")}</p>
      <ul className="withdrawn" role="list">
        {withdrawn.map((one) => (
          <li key={one.reference}>
            <strong>
              <BilingualWords words={one.delegation.name} />
            </strong>{" "}
            · <bdi>{one.reference}</bdi> ·{" "}
            {t("withdrawnOn", { comments: one.comments, instant: words.instant(one.withdrawn, zone) })}
          </li>
        ))}
      </ul>
    </section>
  );
};
