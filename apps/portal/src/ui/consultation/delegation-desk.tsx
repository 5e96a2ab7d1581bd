import type { Account, Api } from "@rabat/api";
import { isKept, isTaking } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { ButtonLink } from "../button.tsx";
import type { HeldStep } from "../comment/held-step.ts";
import { FormErrors } from "../form-errors.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { Clocks } from "./clocks.tsx";
import { DateChanges } from "./date-changes.tsx";
import { OwnDeadline } from "./internal-deadline.tsx";

type Entry = Awaited<ReturnType<Api["consultation"]["desk"]>>[number];
type Desk = { locale: Locale; account: Account; held: HeldStep };
type DeskEntryProps = Desk & { entry: Entry };

/** How far the delegation is: what waits by state, what is in, what came late, how silence stands. */
const Progress = async ({ locale, entry }: DeskEntryProps) => {
  const t = await getTranslations("desk");
  const states = await getTranslations("comment.state");
  const clearance = await getTranslations("clearance");
  const late = await getTranslations("late");
  const silence = await getTranslations("silence");
  const { consultation, drafts, receipt } = entry;
  const receiptHref = `/${locale}/delegation/consultations/${consultation.slug}/receipt`;
  if (entry.silence)
    return (
      <p className="meta">
        {silence("title")} · {silence(entry.silence)}
      </p>
    );
  const waiting = (["proposed", "cleared"] as const).flatMap((state) =>
    entry[state] > 0 ? [clearance("waiting", { state: states(state), comments: entry[state] })] : [],
  );
  const returned = entry.returned > 0 ? [clearance("returnedCount", { comments: entry.returned })] : [];
  return (
    <>
      <p className="meta">
        {[t("drafts", { drafts: drafts - entry.proposed - entry.cleared }), ...waiting, ...returned].join(
          " · ",
        )}
      </p>
      <p className="meta">
        {receipt ? (
          <a href={receiptHref}>{t("submitted", { reference: receipt.reference })}</a>
        ) : (
          t("nothingSubmitted")
        )}
      </p>
      {entry.late.map(({ reference, late: mark }) => (
        <p className="meta" key={reference}>
          <a href={receiptHref}>{mark ? late(mark.standing) : reference}</a>
        </p>
      ))}
    </>
  );
};

const DeskEntry = async (props: DeskEntryProps) => {
  const { locale, account, held, entry } = props;
  const t = await getTranslations("desk");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  const { consultation, stage, drafts, receipt } = entry;
  const { slug, closes, zone } = consultation;
  const href = `/${locale}/delegation/consultations/${slug}`;
  return (
    <li className="task">
      <div>
        <p className="record-title">
          <a href={href}>
            <BilingualWords words={consultation.title} />
          </a>
        </p>
        <Progress {...props} />
        <OwnDeadline
          locale={locale}
          account={account}
          slug={slug}
          deadline={entry.internalDeadline}
          isOpen={isTaking(stage)}
          held={held.values.slug === slug ? held : null}
        />
        <DateChanges changes={entry.changes} zone={zone} locale={locale} />
      </div>
      <div className="meta">
        <StageMark stage={stage} word={stages(stage)} />
        {isTaking(stage) ? (
          <>
            <p>{t("closing")}</p>
            <Clocks instant={closes} zone={zone} own={account.zone} />
          </>
        ) : (
          <p>
            {t(stage === "announced" ? "opens" : "closed", {
              instant: words.instant(stage === "announced" ? consultation.opens : closes, zone),
            })}
          </p>
        )}
      </div>
      {isKept(stage) ? (
        <ButtonLink href={href}>
          {t(entry.silence ? "read" : drafts + (receipt ? 1 : 0) > 0 ? "continue" : "begin")}
        </ButtonLink>
      ) : null}
    </li>
  );
};

/** What is open for a delegation, what is due when, and how far it is. */
export const DelegationDesk = async ({ entries, ...desk }: Desk & { entries: readonly Entry[] }) => {
  const { locale, account, held } = desk;
  const t = await getTranslations("desk");
  const members = await getTranslations("members");
  const network = await getTranslations("network");
  return (
    <>
      <FormErrors errors={held.errors} />
      <PageHeading
        title={t("title")}
        kicker={account.delegation ? <BilingualWords words={account.delegation.name} /> : null}
      />
      <p>
        <a href={`/${locale}/delegation/members`}>{members("link")}</a> ·{" "}
        <a href={`/${locale}/delegation/network`}>{network("link")}</a>
      </p>
      <h2 className="section-heading">{t("due")}</h2>
      {entries.length === 0 ? (
        <p className="empty">{t("empty")}</p>
      ) : (
        <ul className="task-list" role="list">
          {entries.map((entry) => (
            <DeskEntry key={entry.consultation.slug} {...desk} entry={entry} />
          ))}
        </ul>
      )}
    </>
  );
};
