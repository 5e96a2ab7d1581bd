import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { heldForms } from "../../../../../../../../../server/form/hold.ts";
import { changeIn, pageOf, savedOn } from "../../../../../../../../../server/form/preparation-fields.ts";

const preview = pageOf("/paragraphs/import");

export const POST = answerForm({
  page: (sent) => `${preview(sent)}?read=${encodeURIComponent(sent.fields.read ?? "")}`,
  call: async ({ api, fields, locale }) => {
    const page = preview({ fields, locale });
    const { values } = await heldForms.find(Promise.resolve({ held: fields.read }), page);
    return api.preparation.importTexts({
      ...changeIn(fields),
      raw: values.raw ?? "",
      isFile: values.source === "file",
      language: values.language === "fr" ? "fr" : "en",
    });
  },
  done: savedOn("/paragraphs"),
});
