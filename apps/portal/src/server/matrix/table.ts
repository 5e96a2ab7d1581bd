import type { MatrixRow } from "@rabat/core/comment";
import { readingIn } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../i18n.ts";

/** The columns of the matrix as a table, in the reader's language, and how a row of it is written. */
export const matrixTable = async (locale: Locale, labels: ReadonlyMap<string, string>) => {
  const t = await getTranslations({ locale, namespace: "matrix" });
  const fields = await getTranslations({ locale, namespace: "field" });
  const comments = await getTranslations({ locale, namespace: "comment" });
  const dispositions = await getTranslations({ locale, namespace: "disposition" });
  const late = await getTranslations({ locale, namespace: "late" });
  const columns: [string, (row: MatrixRow) => string][] = [
    [t("reference"), ({ comment }) => comment.paragraph ?? ""],
    [t("paragraph"), ({ comment }) => labels.get(comment.paragraph ?? "") ?? t("whole")],
    [t("delegation"), ({ delegation }) => readingIn(delegation.name, locale).text],
    [t("standing"), ({ delegation }) => t(delegation.standing === "observer" ? "observer" : "partner")],
    [t("type"), ({ comment }) => comments(`type.${comment.type}`)],
    [t("position"), ({ comment }) => comments(`position.${comment.position}`)],
    [t("comment"), ({ comment }) => comment.comment],
    [t("proposedText"), ({ comment }) => comment.proposedText],
    [fields("language"), ({ comment }) => comment.language],
    [fields("confidential"), ({ comment }) => (comment.confidential ? comments("confidential") : "")],
    [fields("late"), ({ comment }) => (comment.late ? late(comment.late.standing) : "")],
    [fields("group"), ({ group }) => group?.name ?? ""],
    [t("disposition"), ({ disposition }) => (disposition ? dispositions(disposition.decision) : "")],
    [dispositions("reason"), ({ disposition }) => disposition?.reason ?? ""],
    [t("drafter"), ({ disposition }) => disposition?.drafter.name ?? ""],
    [t("identifier"), ({ comment }) => comment.id],
  ];
  return {
    head: columns.map(([name]) => name),
    line: (row: MatrixRow) => columns.map(([, cell]) => cell(row)),
  };
};
