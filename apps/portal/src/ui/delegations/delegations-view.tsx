import type { Api } from "@rabat/api";
import { byName } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";

type Entry = Awaited<ReturnType<Api["delegation"]["overview"]>>[number];
type DelegationsViewProps = { locale: Locale; entries: readonly Entry[] };

/** Every delegation: its focal points, its members, and how far its invitation has come. */
export const DelegationsView = async ({ locale, entries }: DelegationsViewProps) => {
  const t = await getTranslations("delegations");
  const order = byName(locale);
  const ordered = entries.toSorted((left, right) => order(left.delegation, right.delegation));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {ordered.length === 0 ? <p className="empty">{t("empty")}</p> : null}
      <ul className="task-list" role="list">
        {ordered.map(({ delegation, members, focalPoints, invitation }) => (
          <li className="task" key={delegation.id}>
            <div>
              <p className="record-title">
                <a href={`/${locale}/secretariat/delegations/${delegation.id}`}>
                  <BilingualWords words={delegation.name} />
                </a>
              </p>
              <p className="meta">
                {focalPoints.length === 0 ? t("noFocalPoint") : t("focalPoints")}{" "}
                {focalPoints.map((name, index) => (
                  <span key={`${name} ${index}`}>
                    {index === 0 ? "" : " · "}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </p>
            </div>
            <p className="meta">
              {t("members", { members })}
              <br />
              {t(`state.${invitation ?? "none"}`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
