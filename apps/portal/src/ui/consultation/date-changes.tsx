import type { Api } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";

type ShownChange = Awaited<ReturnType<Api["consultation"]["desk"]>>[number]["changes"][number];

type DateChangesProps = { changes: readonly ShownChange[]; zone: string; locale: Locale };

/** Every change of a closing: for whom, from when to when, and by whom. */
export const DateChanges = async ({ changes, zone, locale }: DateChangesProps) => {
  const t = await getTranslations("deadline");
  const words = instantWords(await getTranslations("date"), locale);
  if (changes.length === 0) return null;
  return (
    <div className="date-changes">
      <p className="meta">{t("changes")}</p>
      <ul>
        {changes.map(({ delegation, previous, closes, changed, by }) => (
          <li className="meta" key={`${delegation?.id} ${changed}`}>
            <strong>{delegation ? <BilingualWords words={delegation.name} /> : t("forAll")}</strong> –{" "}
            {t("moved", { previous: words.instant(previous, zone), closes: words.instant(closes, zone) })};{" "}
            {t("changedOn", { changed: words.instant(changed, zone) })}
            {by ? (
              <>
                {" "}
                – <bdi>{by}</bdi>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
};
