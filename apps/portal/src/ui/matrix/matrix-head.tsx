import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { AnswersLinks } from "../disposition/answers-links.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { StageMark } from "../stage-mark.tsx";
import { ViewLinks } from "../view-links.tsx";
import { matrixAddress } from "./address.ts";
import type { MatrixFrame } from "./matrix-data.ts";
import "./matrix.css";

type MatrixHeadProps = {
  frame: Pick<MatrixFrame, "consultation" | "stage">;
  locale: Locale;
  base: string;
  shown: "overview" | "paragraph" | "delegation";
  lead?: string;
};

export const MatrixHead = async ({ frame, locale, base, shown, lead }: MatrixHeadProps) => {
  const { consultation, stage } = frame;
  const t = await getTranslations("matrix");
  const stages = await getTranslations("stage");
  const words = instantWords(await getTranslations("date"), locale);
  const closes = words.instant(consultation.closes, consultation.zone);
  return (
    <>
      <PageHeading title={t("title")} kicker={<BilingualWords words={consultation.title} />} lead={lead} />
      <p className="meta">
        <StageMark stage={stage} word={stages(stage)} /> {t("closes", { instant: closes })} ·{" "}
        {t("draftsArePrivate")}
      </p>
      <AnswersLinks base={base} />
      <ViewLinks
        label={t("views")}
        links={[
          { name: t("overview"), href: base, current: shown === "overview" },
          { name: t("byParagraph"), href: matrixAddress(base, {}), current: shown === "paragraph" },
          {
            name: t("byDelegation"),
            href: matrixAddress(base, { by: "delegation" }),
            current: shown === "delegation",
          },
        ]}
      />
    </>
  );
};
