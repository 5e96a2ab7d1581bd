import type { Api } from "@rabat/api";
import type { OthersComment } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { SubmittedWords } from "./submitted-words.tsx";

type Others = Extract<Awaited<ReturnType<Api["comment"]["others"]>>, { ok: true }>["value"];
type StreamProps = { workspace: Workspace; comments: readonly OthersComment[] };

const OthersEntry = ({ workspace, comment }: { workspace: Workspace; comment: OthersComment }) => (
  <article className="own-comment" data-state="submitted">
    <SubmittedWords
      comment={comment}
      paragraph={workspace.paragraphs.find(({ reference }) => reference === comment.paragraph)}
    />
  </article>
);

/** By paragraph as the list runs; within it in the order in which they come: protocol order, or none where nobody is named. */
const Stream = async ({ workspace, comments }: StreamProps) => {
  const t = await getTranslations("comment");
  return [null, ...workspace.paragraphs].map((paragraph) => {
    const own = comments.filter((comment) => comment.paragraph === (paragraph?.reference ?? null));
    return own.length === 0 ? null : (
      <section key={paragraph?.reference ?? ""}>
        <h3>{paragraph ? <bdi>{`${paragraph.label} · ${paragraph.reference}`}</bdi> : t("whole")}</h3>
        {own.map((comment) => (
          <OthersEntry key={comment.id} workspace={workspace} comment={comment} />
        ))}
      </section>
    );
  });
};

/** What other invited delegations have submitted, where the consultation shows it; observers apart. */
export const OthersView = async ({ workspace, others }: { workspace: Workspace; others: Others }) => {
  const { base, consultation } = workspace;
  const { visibility, partners, observers } = others;
  const t = await getTranslations("others");
  const form = await getTranslations("form");
  const published = await getTranslations("published");
  const isEmpty = partners.length + observers.length === 0;
  return (
    <>
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: base }]}
      />
      <PageHeading title={t("title")} />
      {others.attribution === "chatham-house" ? (
        <p className="note">{published("chathamHouseReading")}</p>
      ) : null}
      {isEmpty ? <p className="empty">{t(visibility === "own-delegation" ? "hidden" : "none")}</p> : null}
      <Stream workspace={workspace} comments={partners} />
      {observers.length > 0 ? <h2 className="section-heading">{t("observers")}</h2> : null}
      <Stream workspace={workspace} comments={observers} />
    </>
  );
};
