import { randomUUID } from "node:crypto";
import type { Api } from "@rabat/api";
import type { AuditFault } from "@rabat/core/audit";
import { getTranslations } from "next-intl/server";
import { askingFor } from "../../server/asked.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import { PageHeading } from "../page-heading.tsx";
import { Pager } from "../pager.tsx";
import { ChainTable } from "./chain-table.tsx";

export type Verification = Awaited<ReturnType<Api["audit"]["verification"]>>;
export type VerificationViewProps = { locale: Locale; zone: string; verification: Verification };

const Faults = async ({ locale, faults }: { locale: Locale; faults: readonly AuditFault[] }) => {
  const t = await getTranslations("trail");
  return (
    <table className="desk-table">
      <caption className="visually-hidden">{t("where-broken")}</caption>
      <thead>
        <tr>
          {(["where", "where-broken", "foundBy"] as const).map((column) => (
            <th scope="col" key={column}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {faults.map(({ chain, sequence, fault, by }) => (
          <tr key={`${chain} ${sequence} ${fault} ${by}`}>
            <th scope="row" className="said" dir="ltr">
              <a href={askingFor(`/${locale}/secretariat/audit`, { chain })} translate="no">
                {chain}
              </a>
            </th>
            <td data-column={t("where-broken")}>
              {sequence === null ? t("faults.receipt") : t(`faults.${fault}`, { sequence })}
            </td>
            <td data-column={t("foundBy")}>{t(`witness.${by}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Latest = async ({
  locale,
  zone,
  latest,
}: Omit<VerificationViewProps, "verification"> & Pick<Verification, "latest">) => {
  const t = await getTranslations("trail");
  const words = instantWords(await getTranslations("date"), locale);
  if (latest === null) return <p className="empty">{t("never")}</p>;
  const { at, by, found, report } = latest;
  const { chains, events, anchors, faults } = report;
  return (
    <>
      <Notice
        kind={found === 0 ? "success" : "refusal"}
        title={found === 0 ? t("whole") : t("broken", { count: found })}
      >
        <p>{t("compared", { chains, events, anchors })}</p>
        <p>
          {t("verifiedAt", { instant: words.instant(at, zone) })}
          {by ? (
            <>
              {" "}
              · <bdi>{by}</bdi>
            </>
          ) : null}
        </p>
      </Notice>
      {faults.length > 0 ? <Faults locale={locale} faults={faults} /> : null}
      {found > faults.length ? <p className="meta">{t("firstFaults", { count: faults.length })}</p> : null}
    </>
  );
};

/** What the last verification found: for each chain whether it is intact, and where it is not. */
export const VerificationView = async ({ locale, zone, verification }: VerificationViewProps) => {
  const t = await getTranslations("trail");
  const base = `/${locale}/secretariat/audit`;
  const { latest, next } = verification;
  return (
    <>
      <PageHeading title={t("verification")} />
      <Latest locale={locale} zone={zone} latest={latest} />
      <form method="post" action={`${base}/verify`} className="verify-form">
        <input type="hidden" name="form" value={randomUUID()} />
        <SubmitButton kind="quiet">{t("verify")}</SubmitButton>
        <a href={base}>{t("back")}</a>
      </form>
      <ChainTable locale={locale} zone={zone} verification={verification} />
      <Pager
        label={t("pages")}
        words={{ previous: "", next: "" }}
        previous={undefined}
        next={next ? { href: askingFor(`${base}/verification`, { after: next }), name: next } : undefined}
      />
    </>
  );
};
