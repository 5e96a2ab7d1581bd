import { getTranslations } from "next-intl/server";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { AreaFilter } from "./area-filter.tsx";
import type { Network } from "./network.ts";
import { NetworkEntry } from "./network-entry.tsx";
import { OwnEntries } from "./own-entries.tsx";

/** The directory by delegation; the own one first, with its forms, for whoever belongs to one. */
export const NetworkView = async ({ isSaved, ...network }: Network & { isSaved: boolean }) => {
  const { locale, account, kept, area, held } = network;
  const t = await getTranslations("network");
  const isSecretariat = account.delegation === null;
  const base = `/${locale}/${isSecretariat ? "secretariat" : "delegation"}/network`;
  const own = kept.find(({ delegation }) => delegation.id === account.delegation?.id);
  return (
    <>
      <FormErrors errors={held.errors} />
      <PageHeading title={t("title")} lead={t(isSecretariat ? "secretariatLead" : "lead")} />
      {isSaved ? (
        <Notice kind="success">
          <p>{t("saved")}</p>
        </Notice>
      ) : null}
      {isSecretariat ? null : <OwnEntries network={network} entries={own?.entries ?? []} />}
      <section className="section" aria-labelledby="all">
        <h2 className="section-heading" id="all">
          {t("others")}
        </h2>
        <AreaFilter locale={locale} area={area} base={base} />
        {kept.length === 0 ? <p className="empty">{t(area === null ? "none" : "noneOfArea")}</p> : null}
        {kept.map(({ delegation, entries }) => (
          <div key={delegation.id}>
            <h3>
              <BilingualWords words={delegation.name} />
            </h3>
            <ul className="task-list" role="list">
              {entries.map((entry) => (
                <li key={entry.id} className="member">
                  <div>
                    <NetworkEntry locale={locale} entry={entry} showsReview={isSecretariat} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
};
