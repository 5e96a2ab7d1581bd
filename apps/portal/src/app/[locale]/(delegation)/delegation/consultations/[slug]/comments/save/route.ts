import type { CommentDraft } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { currentAccount } from "../../../../../../../../server/auth.ts";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { newerVersion } from "../../../../../../../../server/newer-version.ts";
import { clockTime } from "../../../../../../../../ui/dates.ts";

/** From the check of all answers one comes back there. */
const fromCheck = ({ from }: { from?: string }) => (from === "check" ? "?from=check" : "");

export const POST = answerForm({
  page: ({ fields, locale }) => {
    const { slug, id, paragraph } = fields;
    const base = `/${locale}/delegation/consultations/${slug}/comments`;
    if (id) return `${base}/${encodeURIComponent(id)}${fromCheck(fields)}`;
    return paragraph ? `${base}/new?paragraph=${encodeURIComponent(paragraph)}` : `${base}/new`;
  },
  call: ({ api, fields }) => {
    const { slug = "", id, version, form = "", paragraph } = fields;
    return api.comment.save({
      autosave: fields.autosave === "yes",
      after: fields.after ? fields.after.split(",") : [],
      consultation: slug,
      edits: id ? { id, version: Number(version) } : null,
      form,
      paragraph: paragraph || null,
      type: fields.type as CommentDraft["type"],
      position: fields.position as CommentDraft["position"],
      comment: fields.comment ?? "",
      proposedText: fields.proposedText ?? "",
      language: fields.language as CommentDraft["language"],
      confidential: fields.confidential === "yes",
    });
  },
  told: async ({ id, version, saved }, { fields, locale }) => {
    const t = await getTranslations({ locale, namespace: "autosave" });
    const zone = (await currentAccount())?.zone ?? "UTC";
    return {
      kind: "saved",
      id,
      version,
      address: `/${locale}/delegation/consultations/${fields.slug}/comments/${id}${fromCheck(fields)}`,
      message: t("saved", { time: clockTime(locale, saved, zone) }),
    };
  },
  stale: async ({ actor, fields: { slug = "", id = "", version }, locale }) => {
    const newer = await newerVersion(actor, { locale, slug, id, version: Number(version) });
    return newer.ok ? newer.value : null;
  },
  done: ({ id }, { fields, locale }) => {
    const { slug, paragraph, next } = fields;
    const base = `/${locale}/delegation/consultations/${slug}`;
    if (next) return `${base}/comments/new?paragraph=${encodeURIComponent(next)}`;
    if (fromCheck(fields)) return `${base}/check#summary-${id}`;
    return `${base}${paragraph ? `#${encodeURIComponent(paragraph)}` : ""}`;
  },
});
