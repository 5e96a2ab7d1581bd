import { answerForm } from "../../../../../../../server/form/answer.ts";
import { detailsIn, pageOf } from "../../../../../../../server/form/preparation-fields.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/secretariat/consultations/new`,
  call: ({ api, fields }) => api.preparation.begin({ ...detailsIn(fields), form: fields.form ?? "" }),
  done: ({ slug }, { locale }) => `${pageOf("/prepare")({ fields: { slug }, locale })}?saved=yes#audience`,
});
