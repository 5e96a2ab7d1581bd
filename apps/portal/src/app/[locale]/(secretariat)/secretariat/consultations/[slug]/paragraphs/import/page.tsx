import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../../../server/api.ts";
import { currentActor } from "../../../../../../../../server/auth.ts";
import { heldForms } from "../../../../../../../../server/form/hold.ts";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { found } from "../../../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../../../server/page-locale.ts";
import { type PreparationProps, preparing } from "../../../../../../../../server/preparation.ts";
import { ImportPreview } from "../../../../../../../../ui/preparation/import-preview.tsx";

export const generateMetadata = async ({ params, searchParams }: PreparationProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "preparation" });
  return formTitle(t("importPreview"), searchParams);
};

const ImportPage = async (given: PreparationProps) => {
  const known = await preparing(given, "/paragraphs/import");
  const { base } = known;
  const { read } = await given.searchParams;
  const { values } = await heldForms.find(Promise.resolve({ held: read }), `${base}/paragraphs/import`);
  if (values.raw === undefined || typeof read !== "string") redirect(`${base}/paragraphs#import`);
  const { raw, source, language } = values;
  const preview = await found(
    apiFor(await currentActor()).preparation.readImport({
      consultation: known.known.consultation.slug,
      pasted: source === "file" ? "" : raw,
      file: source === "file" ? Buffer.from(raw).toString("base64") : "",
      language: language === "fr" ? "fr" : "en",
    }),
  );
  return <ImportPreview preparing={known} read={read} {...preview} />;
};

export default ImportPage;
