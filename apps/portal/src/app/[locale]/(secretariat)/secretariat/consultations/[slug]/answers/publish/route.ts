import { emptyDoor } from "../../../../../../../../server/door/empty-door.ts";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import type { Sent } from "../../../../../../../../server/form/sent.ts";

const page = ({ fields, locale }: Pick<Sent, "fields" | "locale">) =>
  `/${locale}/secretariat/consultations/${fields.slug}/answers`;

export const POST = answerForm({
  page,
  call: ({ api, fields: { slug = "", checked = "", form = "" } }) =>
    api.answer.publish({ consultation: slug, checked, form }),
  done: (_, sent) => {
    emptyDoor();
    return page(sent);
  },
});
