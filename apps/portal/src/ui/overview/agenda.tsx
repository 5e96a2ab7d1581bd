import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { Overview } from "./overview.ts";

type AgendaProps = { locale: Locale; zone: string; agenda: Overview["agenda"] };

/** What the clock does within a week, soonest first, on the reader's clock. */
export const Agenda = async ({ locale, zone, agenda }: AgendaProps) => {
  const t = await getTranslations("overview");
  const words = instantWords(await getTranslations("date"), locale);
  return (
    <section className="section" aria-labelledby="due">
      <h2 className="section-heading" id="due">
        {t("due")}
      </h2>
      {agenda.length === 0 ? <p className="empty">{t("nothingDue")}</p> : null}
      <ol className="task-list" role="list" hidden={agenda.length === 0}>
        {agenda.map(({ at, what, consultation, title, name }) => (
          <li className="task agenda-entry" key={`${at} ${what} ${consultation} ${name?.en}`}>
            <p className="meta">
              <time dateTime={at}>{words.instant(at, zone)}</time>
            </p>
            <p>
              {t(`what.${what}`)}
              {name ? (
                <>
                  {" "}
                  (<BilingualWords words={name} />)
                </>
              ) : null}
            </p>
            <p>
              <a href={`/${locale}/secretariat/consultations/${consultation}`}>
                <BilingualWords words={title} />
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
