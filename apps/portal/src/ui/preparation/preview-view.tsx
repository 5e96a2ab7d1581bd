import { getTranslations } from "next-intl/server";
import { ConsultationView } from "../consultation/consultation-view.tsx";
import { WorkspaceView } from "../consultation/workspace-view.tsx";
import { ViewLinks } from "../view-links.tsx";
import { Launch } from "./launch.tsx";
import type { Preparing } from "./preparing.ts";
import { sampleWorkspace } from "./sample-workspace.ts";
import { Steps } from "./steps.tsx";

type PreviewViewProps = { preparing: Preparing; isPublic: boolean };

/** What a delegation and the public will see, in the components that they will see it in, and the way to open it. */
export const PreviewView = async ({ preparing, isPublic }: PreviewViewProps) => {
  const { known, base } = preparing;
  const t = await getTranslations("preparation");
  const [en, fr] = await Promise.all(
    (["en", "fr"] as const).map(async (locale) => {
      const words = await getTranslations({ locale, namespace: "preparation" });
      return words("aDelegation");
    }),
  );
  const workspace = sampleWorkspace(preparing, { en: en ?? "", fr: fr ?? "" });
  const { consultation, paragraphs } = known;
  return (
    <Steps preparing={preparing} current="preview">
      <Launch preparing={preparing} />
      <h2 className="section-heading">{t("previewTitle")}</h2>
      <p className="hint">{t("previewAbout")}</p>
      <ViewLinks
        label={t("previewTitle")}
        links={[
          { name: t("asDelegation"), href: `${base}/preview`, current: !isPublic },
          { name: t("asPublic"), href: `${base}/preview?as=public`, current: isPublic },
        ]}
      />
      <fieldset className="preview-frame" disabled>
        <legend className="meta">{t(isPublic ? "asPublic" : "asDelegation")}</legend>
        {isPublic ? (
          <ConsultationView consultation={consultation} stage="open" paragraphs={paragraphs} versions={[]} />
        ) : (
          <WorkspaceView workspace={workspace} held={{ values: {}, errors: [] }} />
        )}
      </fieldset>
    </Steps>
  );
};
