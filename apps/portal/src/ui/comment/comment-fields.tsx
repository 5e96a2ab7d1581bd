import { commentLimits, commentTypes, positions } from "@rabat/core/comment";
import { localeNames, workingLanguages } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Fields } from "../../server/form/fields.ts";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import { ChoiceList } from "../choice-list.tsx";
import { inLanguage } from "../in-language.ts";
import { TextField } from "./text-field.tsx";

type CommentFieldsProps = {
  values: Fields;
  errors: readonly FormError[];
  /** A wording can be proposed; what follows it are the children. */
  hasWording: boolean;
  children?: ReactNode;
};

/** What a comment consists of, whoever writes it. */
export const CommentFields = async ({ values, errors, hasWording, children }: CommentFieldsProps) => {
  const t = await getTranslations("comment");
  const choices = <Value extends string>(all: readonly Value[], group: "type" | "position") =>
    all.map((value) => ({ value, label: t(`${group}.${value}` as never) }));
  return (
    <>
      <ChoiceList
        id="position"
        name="position"
        legend={t("positionLegend")}
        hint={t("positionHint")}
        choices={choices(positions, "position")}
        selected={[values.position ?? ""]}
        {...errorOf(errors, "position")}
      />
      <ChoiceList
        id="type"
        name="type"
        legend={t("typeLegend")}
        flow="row"
        choices={choices(commentTypes, "type")}
        selected={[values.type ?? ""]}
        {...errorOf(errors, "type")}
      />
      <TextField
        name="comment"
        label={t("comment")}
        hint={t("commentHint", { limit: commentLimits.comment })}
        value={values.comment ?? ""}
        {...errorOf(errors, "comment")}
      />
      {hasWording ? (
        <TextField
          name="proposedText"
          label={t("proposedText")}
          hint={t("proposedTextHint")}
          value={values.proposedText ?? ""}
          {...errorOf(errors, "proposedText")}
        />
      ) : null}
      {children}
      <ChoiceList
        id="language"
        name="language"
        legend={t("languageLegend")}
        flow="row"
        choices={workingLanguages.map((code) => ({
          value: code,
          label: <span {...inLanguage(code)}>{localeNames[code]}</span>,
        }))}
        selected={[values.language ?? ""]}
        {...errorOf(errors, "language")}
      />
      <ChoiceList
        id="confidential"
        name="confidential"
        kind="checkbox"
        legend={t("confidentialLegend")}
        choices={[{ value: "yes", label: t("confidentialChoice"), hint: t("confidentialHint") }]}
        selected={[values.confidential ?? ""]}
      />
    </>
  );
};
