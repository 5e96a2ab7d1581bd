import { inForce } from "@rabat/core/comment";
import { isAnswered, isTaking } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { ButtonLink } from "../button.tsx";
import { CommentList } from "../comment/comment-list.tsx";
import type { HeldStep } from "../comment/held-step.ts";
import { TogetherForms } from "../comment/together-form.tsx";
import { WhoDoesWhat } from "../comment/who-does-what.tsx";
import { instantWords } from "../instant-words.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { Clocks } from "./clocks.tsx";
import { DateChanges } from "./date-changes.tsx";
import { OwnDeadline } from "./internal-deadline.tsx";
import { SilencePart } from "./silence-part.tsx";

type WorkspaceAsideProps = { workspace: Workspace; held: HeldStep };

/** When it is due, and whatever has moved that. */
const Due = async ({ workspace }: { workspace: Workspace }) => {
  const { consultation, stage, changes, internalDeadline, locale, account } = workspace;
  const t = await getTranslations("workspace");
  const words = instantWords(await getTranslations("date"), locale);
  const { slug, closes, zone } = consultation;
  const isOpen = isTaking(stage);
  return (
    <>
      <p className="deadline">{t(isOpen ? "closes" : "closed", { instant: words.instant(closes, zone) })}</p>
      {isOpen ? <Clocks instant={closes} zone={zone} own={account.zone} isStated /> : null}
      <p className="meta">{t("grace", { minutes: consultation.graceMinutes })}</p>
      <OwnDeadline
        locale={locale}
        account={account}
        slug={slug}
        deadline={internalDeadline}
        isOpen={false}
        held={null}
      />
      <DateChanges changes={changes} zone={zone} locale={locale} />
    </>
  );
};

/** What is in already, what would go in, and the way there for whoever submits. */
const Submission = async ({ workspace }: { workspace: Workspace }) => {
  const { receipts, included, base, isWriting, account } = workspace;
  const t = await getTranslations("workspace");
  const late = await getTranslations("late");
  const latest = inForce(receipts);
  return (
    <>
      {latest ? (
        <p>
          <a href={`${base}/receipt`}>{t("receipt", { reference: latest.reference })}</a>
        </p>
      ) : null}
      {receipts.some((receipt) => receipt.late) ? (
        <p>
          <a href={`${base}/receipt`}>{late("receipt")}</a>
        </p>
      ) : null}
      {included.length > 0 ? <p>{t("ready", { comments: included.length })}</p> : null}
      {isWriting && account.role === "focal-point" ? (
        <ButtonLink href={`${base}/check`}>{t("check")}</ButtonLink>
      ) : (
        <p className="meta">{t("focalPointSubmits")}</p>
      )}
    </>
  );
};

const WholeText = async ({ workspace, held }: WorkspaceAsideProps) => {
  const { base, isWriting } = workspace;
  const t = await getTranslations("workspace");
  return (
    <>
      <h3>{t("whole")}</h3>
      <CommentList workspace={workspace} held={held} reference={null} />
      {isWriting ? (
        <p>
          <a href={`${base}/comments/new`}>{t("commentOnWhole")}</a>
        </p>
      ) : null}
    </>
  );
};

/** To what other delegations said: with the answers once they are published, before as far as it is shown. */
const OthersLink = async ({ workspace: { base, consultation, stage } }: { workspace: Workspace }) => {
  const others = await getTranslations("others");
  const published = await getTranslations("published");
  if (isAnswered(stage))
    return (
      <p>
        <a href={`${base}/answers`}>{published("title")}</a>
      </p>
    );
  if (consultation.visibility === "own-delegation") return <p className="meta">{others("hidden")}</p>;
  return (
    <p>
      <a href={`${base}/others`}>{others("title")}</a>
    </p>
  );
};

/** Beside the frozen text: what is due, who is doing what, the text as a whole, what others say. */
export const WorkspaceAside = async ({ workspace, held }: WorkspaceAsideProps) => {
  const { consultation, delegation } = workspace;
  const others = await getTranslations("others");
  return (
    <aside className="open-call">
      <h2>
        <BilingualWords words={delegation.name} />
      </h2>
      {delegation.standing === "observer" ? <p className="meta">{others("observer")}</p> : null}
      <Due workspace={workspace} />
      {consultation.kind === "silence" ? (
        <SilencePart workspace={workspace} held={held} />
      ) : (
        <>
          <Submission workspace={workspace} />
          <TogetherForms workspace={workspace} />
          <WhoDoesWhat workspace={workspace} />
          <WholeText workspace={workspace} held={held} />
          <OthersLink workspace={workspace} />
        </>
      )}
    </aside>
  );
};
