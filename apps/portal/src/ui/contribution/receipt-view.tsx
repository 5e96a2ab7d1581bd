import { randomUUID } from "node:crypto";
import { inForce, type Receipt as ReceiptRecord } from "@rabat/core/comment";
import { isTaking } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { FormError } from "../../server/form/refusals.ts";
import type { Workspace } from "../../server/workspace.ts";
import { SubmitButton } from "../button.tsx";
import { FormErrors } from "../form-errors.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { Receipt } from "../receipt.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";

/** To the millisecond: what the canonical contribution holds. */
const exactly = (instant: string) => instant.replace("T", " ").replace("Z", " UTC");

const WithdrawForm = async ({ base }: { base: string }) => {
  const t = await getTranslations("receipt");
  return (
    <form method="post" action={`${base}/withdraw`} id="form">
      <input type="hidden" name="form" value={randomUUID()} />
      <p className="meta">{t("withdrawHint")}</p>
      <SubmitButton kind="grave">{t("withdraw")}</SubmitButton>
    </form>
  );
};

const Earlier = async ({
  receipts,
  workspace,
}: {
  receipts: readonly ReceiptRecord[];
  workspace: Workspace;
}) => {
  const t = await getTranslations("receipt");
  const { locale, account } = workspace;
  const words = instantWords(await getTranslations("date"), locale);
  if (receipts.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("earlier")}</h2>
      <ul>
        {receipts.map(({ reference, submitted }) => (
          <li key={reference}>
            <bdi className="code">{reference}</bdi> – {words.instant(submitted, account.zone)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The confirmation that a delegation keeps; what was submitted earlier stays named below it. */
export const ReceiptView = async ({
  workspace,
  errors,
}: {
  workspace: Workspace;
  errors: readonly FormError[];
}) => {
  const { receipts, base, locale, account, consultation, delegation, stage } = workspace;
  const t = await getTranslations("receipt");
  const words = instantWords(await getTranslations("date"), locale);
  const held = inForce(receipts);
  const zones = [...new Set(["UTC", "Europe/Brussels", account.zone])];
  const mayWithdraw = isTaking(stage) && account.role === "focal-point";
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading
        title={t(held ? "arrived" : "none")}
        lead={t(held ? "keep" : "noneLead")}
        kicker={<BilingualWords words={consultation.title} />}
      />
      {held ? (
        <Receipt
          title={t("title")}
          referenceLabel={t("reference")}
          reference={held.reference}
          rows={[
            { term: t("delegation"), value: <BilingualWords words={delegation.name} /> },
            {
              term: t("submitted"),
              value: zones.map((zone) => (
                <div key={zone}>
                  {zone === "UTC" ? exactly(held.submitted) : words.instant(held.submitted, zone)}
                </div>
              )),
            },
            { term: t("comments"), value: String(held.comments) },
            { term: t("hash"), value: held.hash, code: true },
            { term: t("auditHead"), value: held.auditHead, code: true },
          ]}
        >
          <p className="meta">
            {t("check")} <a href={`/${locale}/receipt?reference=${held.reference}`}>{t("checkLink")}</a>
          </p>
        </Receipt>
      ) : null}
      <p>
        <a href={base}>{t("back")}</a>
      </p>
      {held && mayWithdraw ? <WithdrawForm base={base} /> : null}
      <Earlier
        receipts={receipts.filter(({ reference }) => reference !== held?.reference)}
        workspace={workspace}
      />
    </>
  );
};
