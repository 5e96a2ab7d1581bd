import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { matrixPage } from "../../../../../../../../server/form/matrix-page.ts";
import { tickedIn } from "../../../../../../../../server/form/ticked.ts";
import { matrixBase } from "../../../../../../../../ui/matrix/address.ts";

export const POST = answerForm({
  page: matrixPage,
  call: ({ api, fields }) => {
    const { slug = "", into, groupName = "", form = "" } = fields;
    return api.group.gather({
      consultation: slug,
      group: into || null,
      groupName: into ? null : groupName,
      comments: tickedIn(fields),
      form,
    });
  },
  done: ({ group }, { fields, locale }) => `${matrixBase(locale, fields.slug ?? "")}/groups/${group}`,
});
