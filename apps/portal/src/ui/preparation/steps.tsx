import { readingIn } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FormErrors } from "../form-errors.tsx";
import { Notice } from "../notice.tsx";
import { PageHeading, titleIn } from "../page-heading.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ViewLinks } from "../view-links.tsx";
import type { Preparing } from "./preparing.ts";
import "./preparation.css";

type StepsProps = {
  preparing: Preparing;
  current: "prepare" | "paragraphs" | "preview";
  children: ReactNode;
};

/** The heading that the pages of one preparation share: what it is, where it stands, and the way between them. */
export const Steps = async ({ preparing, current, children }: StepsProps) => {
  const { locale, known, base, held, isSaved } = preparing;
  const { consultation, stage } = known;
  const t = await getTranslations("preparation");
  const stages = await getTranslations("stage");
  const isAside = stage === "prepared" && consultation.archived !== null;
  const untitled = readingIn(consultation.title, locale).text === "";
  const title = untitled ? { ...consultation.title, [locale]: consultation.title.en } : consultation.title;
  return (
    <>
      <FormErrors errors={held.errors} />
      <p className="meta">
        <a href={`/${locale}/secretariat/consultations`}>{t("title")}</a>
      </p>
      <PageHeading
        {...titleIn(title, locale)}
        kicker={<StageMark stage={stage} word={isAside ? t("aside") : stages(stage)} />}
      />
      <ViewLinks
        label={t("steps")}
        links={(["prepare", "paragraphs", "preview"] as const).map((step) => ({
          name: t(`step.${step}`),
          href: `${base}/${step}`,
          current: step === current,
        }))}
      />
      {isSaved && held.errors.length === 0 ? (
        <Notice kind="success">
          <p>{t("saved")}</p>
        </Notice>
      ) : null}
      {children}
    </>
  );
};
