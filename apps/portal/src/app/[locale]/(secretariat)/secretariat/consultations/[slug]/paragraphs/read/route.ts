import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { heldForms } from "../../../../../../../../server/form/hold.ts";
import { pageOf } from "../../../../../../../../server/form/preparation-fields.ts";

const preview = pageOf("/paragraphs/import");

/** Reads what an officer brings, and keeps it beside the record until its preview is confirmed. */
export const POST = answerForm({
  page: pageOf("/paragraphs"),
  takesFileFor: "prepare consultations",
  call: ({ api, file, fields: { slug = "", pasted = "", language } }) =>
    api.preparation.readImport({
      consultation: slug,
      pasted,
      file: file ? Buffer.from(file.content).toString("base64") : "",
      language: language === "fr" ? "fr" : "en",
    }),
  done: async ({ raw, isFile }, sent) => {
    const { slug = "", language = "en" } = sent.fields;
    const fields = { slug, raw, language, source: isFile ? "file" : "pasted" };
    const page = preview(sent);
    const read = await heldForms.hold({ ...sent, fields }, page, { refusals: [], former: null });
    return `${page}?read=${read}`;
  },
});
