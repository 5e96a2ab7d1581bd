import { answerForm } from "../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation/network`,
  call: ({ api, fields: { id = "", version, form = "" } }) =>
    api.network.remove({ id, version: Number(version), form }),
  done: (_, { locale }) => `/${locale}/delegation/network?saved=yes`,
});
