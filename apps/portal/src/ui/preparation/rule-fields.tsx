import { Attribution, ConsultationKind, Publication, Visibility } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { ChoiceList } from "../choice-list.tsx";
import type { StoredDetails } from "./details.ts";
import type { HeldForm } from "./preparing.ts";

type FieldsProps = { stored: StoredDetails; held: HeldForm };

const rules = {
  kind: ConsultationKind.options,
  visibility: Visibility.options,
  publication: Publication.options,
  attribution: Attribution.options,
} as const;

/** What kind of consultation it is, and what of it is seen by whom. */
export const RuleFields = async ({ stored, held }: FieldsProps) => {
  const t = await getTranslations("preparation");
  const field = await getTranslations("field");
  return (
    <fieldset className="prepared-part">
      <legend className="section-heading">{t("rules")}</legend>
      <div className="side-by-side">
        {(Object.keys(rules) as (keyof typeof rules)[]).map((name) => (
          <ChoiceList
            key={name}
            id={name}
            name={name}
            legend={field(name)}
            choices={rules[name].map((value) => ({
              value,
              label: t(`rule.${name}.${value}` as never),
              hint: t(`ruleHint.${name}.${value}` as never),
            }))}
            selected={[held.values[name] ?? stored[name]]}
            {...errorOf(held.errors, name)}
          />
        ))}
      </div>
    </fieldset>
  );
};
