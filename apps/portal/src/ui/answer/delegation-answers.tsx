import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { type Published, PublishedList } from "./published-list.tsx";

type DelegationAnswersProps = { workspace: Workspace; published: Published; page: number };

/** What was said and answered, as the invited delegations read it; one's own is also in the workspace. */
export const DelegationAnswers = async ({ workspace, published, page }: DelegationAnswersProps) => {
  const { base, consultation, locale } = workspace;
  const t = await getTranslations("published");
  const form = await getTranslations("form");
  return (
    <>
      <Breadcrumb
        label={form("youAreHere")}
        steps={[{ name: <BilingualWords words={consultation.title} />, href: base }]}
      />
      <PageHeading title={t("title")} lead={t("count", { comments: published.total })} />
      {consultation.attribution === "chatham-house" ? (
        <p className="note">{t("chathamHouseReading")}</p>
      ) : null}
      <PublishedList
        published={published}
        page={page}
        locale={locale}
        href={(to) => `${base}/answers?page=${to}`}
      />
    </>
  );
};
