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
    <section className="section withdraw" aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">{t("withdrawTitle")}</h2>
      <form method="post" action={`${base}/withdraw`} id="form">
        <input type="hidden" name="form" value={randomUUID()} />
        <p>{t("withdrawHint")}</p>
        <SubmitButton kind="grave">{t("withdraw")}</SubmitButton>
      </form>
    </section>
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

type HeldReceiptProps = { workspace: Workspace; receipt: ReceiptRecord };

/** One receipt in full; a late one says so first, and how it stands. */
const HeldReceipt = async ({ workspace, receipt }: HeldReceiptProps) => {
  const { locale, account, delegation } = workspace;
  const { reference, late, submitted } = receipt;
  const t = await getTranslations("receipt");
  const marks = await getTranslations("late");
  const words = instantWords(await getTranslations("date"), locale);
  const zones = [...new Set(["UTC", "Europe/Brussels", account.zone])];
  return (
    <Receipt
      title={late ? marks("receipt") : t("title")}
      referenceLabel={t("reference")}
      reference={reference}
      rows={[
        ...(late ? [{ term: marks("standing"), value: <strong>{marks(late.standing)}</strong> }] : []),
        ...(late?.reason ? [{ term: marks("reason"), value: <span dir="auto">{late.reason}</span> }] : []),
        { term: t("delegation"), value: <BilingualWords words={delegation.name} /> },
        {
          term: t("submitted"),
          value: zones.map((zone) => (
            <div key={zone}>
              {zone === "UTC" ? <bdi dir="ltr">{exactly(submitted)}</bdi> : words.instant(submitted, zone)}
            </div>
          )),
        },
        { term: t("comments"), value: String(receipt.comments) },
        { term: t("hash"), value: receipt.hash, code: true },
        { term: t("auditHead"), value: receipt.auditHead, code: true },
      ]}
    >
      <p className="meta">
        {t("check")}{" "}
        <a href={`/${locale}/receipt?reference=${reference}`} data-printed="">
          {t("checkLink")}
        </a>
      </p>
    </Receipt>
  );
};

type ReceiptViewProps = { workspace: Workspace; errors: readonly FormError[] };

/** The confirmations that a delegation keeps, newest first; what was submitted earlier stays named below them. */
export const ReceiptView = async ({ workspace, errors }: ReceiptViewProps) => {
  const { receipts, base, account, consultation, stage } = workspace;
  const t = await getTranslations("receipt");
  const late = await getTranslations("late");
  const held = inForce(receipts);
  const standing = receipts.filter((receipt) => receipt === held || receipt.late !== null);
  const [latest] = standing;
  const mayWithdraw = isTaking(stage) && account.role === "focal-point";
  return (
    <>
      <FormErrors errors={errors} />
      <PageHeading
        title={latest?.late ? late("arrived") : t(held ? "arrived" : "none")}
        lead={t(latest ? "keep" : "noneLead")}
        kicker={<BilingualWords words={consultation.title} />}
      />
      {standing.map((receipt) => (
        <HeldReceipt key={receipt.reference} workspace={workspace} receipt={receipt} />
      ))}
      <p className="back">
        <a href={base}>{t("back")}</a>
      </p>
      {held && mayWithdraw ? <WithdrawForm base={base} /> : null}
      <Earlier receipts={receipts.filter((receipt) => !standing.includes(receipt))} workspace={workspace} />
    </>
  );
};
