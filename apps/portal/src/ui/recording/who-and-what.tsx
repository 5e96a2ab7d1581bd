import type { Paragraph } from "@rabat/core/consultation";
import { readingIn } from "@rabat/core/language";
import type { Delegation } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import type { SecretariatPage } from "../../server/secretariat-form.ts";
import { describedBy, Field } from "../field.tsx";

type WhoAndWhatProps = {
  page: SecretariatPage;
  delegations: readonly Delegation[];
  paragraphs: readonly Pick<Paragraph, "reference" | "label">[];
};

/** For which delegation, on which paragraph. */
export const WhoAndWhat = async ({ page, delegations, paragraphs }: WhoAndWhatProps) => {
  const t = await getTranslations("recording");
  const whole = await getTranslations("comment");
  const error = errorOf(page.errors, "delegation");
  return (
    <>
      <Field id="delegation" label={t("delegation")} {...error}>
        <select
          id="delegation"
          name="delegation"
          defaultValue={page.held.delegation ?? ""}
          required
          aria-describedby={describedBy("delegation", error)}
        >
          <option value="">{t("choose")}</option>
          {delegations.map(({ id, name }) => {
            const { text, language } = readingIn(name, page.locale);
            return (
              <option key={id} value={id} lang={language}>
                {text}
              </option>
            );
          })}
        </select>
      </Field>
      <Field id="paragraph" label={t("paragraph")}>
        <select id="paragraph" name="paragraph" defaultValue={page.held.paragraph ?? ""}>
          <option value="">{whole("whole")}</option>
          {paragraphs.map(({ reference, label }) => (
            <option key={reference} value={reference}>
              {label} · {reference}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
};
