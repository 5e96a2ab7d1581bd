import { answerForm } from "../../../../../../../../../server/form/answer.ts";
import { versionPage } from "../../../../../../../../../server/form/version-page.ts";

export const POST = answerForm({
  page: versionPage,
  call: ({ api, fields: { slug = "", reference = "", revision, en = "", fr = "", form = "" } }) =>
    api.version.save({
      consultation: slug,
      reference,
      readRevision: Number(revision),
      wordings: { en, fr },
      form,
    }),
  done: (_, sent) => versionPage(sent),
});
