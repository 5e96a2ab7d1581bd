import type { CommentDraft } from "@rabat/core/comment";
import { answerForm } from "../../../../../../../../server/form/answer.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => `/${locale}/secretariat/consultations/${fields.slug}/record`,
  call: ({ api, fields }) =>
    api.comment.record({
      consultation: fields.slug ?? "",
      delegation: fields.delegation ?? "",
      source: fields.source ?? "",
      paragraph: fields.paragraph || null,
      type: fields.type as CommentDraft["type"],
      position: fields.position as CommentDraft["position"],
      comment: fields.comment ?? "",
      proposedText: fields.proposedText ?? "",
      language: fields.language as CommentDraft["language"],
      confidential: fields.confidential === "yes",
      form: fields.form ?? "",
    }),
  done: ({ reference }, { fields, locale }) =>
    `/${locale}/secretariat/consultations/${fields.slug}/record?recorded=${encodeURIComponent(reference)}`,
});
