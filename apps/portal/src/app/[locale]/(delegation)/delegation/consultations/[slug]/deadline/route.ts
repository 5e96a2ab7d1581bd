import { answerForm } from "../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ locale }) => `/${locale}/delegation`,
  call: ({ api, fields: { slug = "", local = "", zone = "", removes, form = "" } }) =>
    api.deadline.set({ consultation: slug, local: removes === "yes" ? null : local, zone, form }),
  done: (_, { locale }) => `/${locale}/delegation`,
});
