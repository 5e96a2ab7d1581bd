import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { formErrors } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { HashMark } from "../consultation/hash-mark.tsx";
import { instantWords } from "../instant-words.ts";
import { Notice } from "../notice.tsx";
import type { Preparing } from "./preparing.ts";

type LaunchProps = { preparing: Preparing };

const pageOfFault = (field: string | null, code: string): string => {
  if (code === "preparation.not-frozen") return "/preview#freeze";
  if (code === "preparation.nobody-invited") return "/prepare#audience";
  return `/prepare#${field ?? "closes"}`;
};

/** What still stands in the way, each with the way to mend it. */
const Missing = async ({ preparing: { known, locale, base } }: LaunchProps) => {
  const t = await getTranslations("preparation");
  const said = await formErrors(known.faults, { locale, zone: known.consultation.zone });
  return (
    <Notice kind="warning" title={t("missing")}>
      <ul>
        {said.map(({ field, message }, index) => (
          <li key={message}>
            <a href={base + pageOfFault(field, known.faults[index]?.code ?? "")}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Freeze = async ({ preparing: { known, base } }: LaunchProps) => {
  const t = await getTranslations("preparation");
  const consultations = await getTranslations("consultation");
  if (known.preparation.frozen !== null || known.paragraphs.length === 0) return null;
  return (
    <section id="freeze" aria-labelledby="freeze-title">
      <h2 className="section-heading" id="freeze-title">
        {t("freeze")}
      </h2>
      <p>
        {t("freezeAbout", { texts: known.paragraphs.length })}{" "}
        <HashMark hash={known.hash} label={consultations("hash")} />
      </p>
      <form method="post" action={`${base}/preview/freeze`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="version" value={known.preparation.version} />
        <SubmitButton>{t("freezeDo")}</SubmitButton>
      </form>
    </section>
  );
};

/** The head's step: to announce for the date that is set, or to open at once. */
const Open = async ({ preparing: { known, base, account, locale } }: LaunchProps) => {
  const { consultation, stage, faults, invited, now, preparation } = known;
  const t = await getTranslations("preparation");
  const words = instantWords(await getTranslations("date"), locale);
  const isReady = stage === "announced" || faults.length === 0;
  if (!isReady) return null;
  if (account.role !== "head") return <p>{t("headOpens")}</p>;
  const { opens, zone } = consultation;
  const isAhead = stage === "prepared" && Date.parse(opens) > Date.parse(now);
  const instant = words.instant(opens, zone);
  return (
    <section id="open" aria-labelledby="open-title">
      <h2 className="section-heading" id="open-title">
        {t("open")}
      </h2>
      <p>{t("openAbout", { delegations: invited.length })}</p>
      <form method="post" action={`${base}/preview/open`} className="button-row">
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="version" value={preparation.version} />
        {isAhead ? (
          <SubmitButton name="at" value="date">
            {t("openAtDate", { instant })}
          </SubmitButton>
        ) : null}
        <SubmitButton kind={isAhead ? "quiet" : "main"} name="at" value="once">
          {t("openOnce")}
        </SubmitButton>
      </form>
    </section>
  );
};

/** What leads from a preparation to an open consultation, in its order. */
export const Launch = ({ preparing }: LaunchProps) => {
  const { stage, faults, consultation } = preparing.known;
  const isPrepared = stage === "prepared" && consultation.archived === null;
  if (!isPrepared && stage !== "announced") return null;
  return (
    <>
      {isPrepared && faults.length > 0 ? <Missing preparing={preparing} /> : null}
      {isPrepared ? <Freeze preparing={preparing} /> : null}
      <Open preparing={preparing} />
    </>
  );
};
