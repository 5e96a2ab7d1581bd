import { areas } from "@rabat/core/cap";
import { readingOf } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { Field } from "../field.tsx";
import type { Network } from "./network.ts";

type AreaOptionsProps = Pick<Network, "locale"> & { id: string; selected: number | null };

/** An area of the plan, or all of them. */
export const AreaOptions = async ({ locale, id, selected }: AreaOptionsProps) => {
  const t = await getTranslations("network");
  return (
    <Field id={id} label={t("area")}>
      <select id={id} name="area" defaultValue={selected ?? ""}>
        <option value="">{t("allAreas")}</option>
        {areas.map(({ code, title }) => {
          const { text, language } = readingOf(title, locale);
          return (
            <option key={code} value={code} lang={language}>
              {`${code}. ${text}`}
            </option>
          );
        })}
      </select>
    </Field>
  );
};

export const AreaFilter = async ({
  locale,
  area,
  base,
}: Pick<Network, "locale" | "area"> & { base: string }) => {
  const t = await getTranslations("network");
  return (
    <search>
      <form method="get" action={base} className="search-parts">
        <AreaOptions locale={locale} id="area-shown" selected={area} />
        <SubmitButton kind="quiet">{t("show")}</SubmitButton>
      </form>
    </search>
  );
};
