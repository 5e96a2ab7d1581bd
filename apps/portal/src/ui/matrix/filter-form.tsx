import { commentTypes, decisions, type MatrixView, positions } from "@rabat/core/comment";
import { readingIn, readingOf } from "@rabat/core/language";
import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { matrixAddress } from "./address.ts";
import { FilterSelect } from "./filter-select.tsx";
import type { MatrixFrame } from "./matrix-data.ts";

type FilterFormProps = { frame: Omit<MatrixFrame, "changes" | "stage">; view: MatrixView; base: string };

/** A plain form: what it sends is the address of the view. */
export const FilterForm = ({ frame, view, base }: FilterFormProps) => {
  const locale = useLocale() as Locale;
  const t = useTranslations("matrix");
  const fields = useTranslations("field");
  const comment = useTranslations("comment");
  const disposition = useTranslations("disposition");
  const { paragraphs, themes, actions, delegations, groups } = frame;
  const select = (
    name: keyof MatrixView & Parameters<typeof fields>[0],
    choices: readonly (readonly [string, string])[],
  ) => <FilterSelect name={name} label={fields(name)} any={t("any")} choices={choices} chosen={view[name]} />;
  const isNarrowed = Object.keys(view).some((name) => !["by", "page", "row"].includes(name));
  return (
    <form className="matrix-filter" method="get" action={base} aria-label={t("filter")}>
      <input type="hidden" name="by" value={view.by} />
      {select("paragraph", [
        ["whole", t("whole")],
        ...paragraphs.map(({ reference, label }) => [reference, `${label} · ${reference}`] as const),
      ])}
      {select(
        "delegation",
        delegations.map(({ id, name }) => [id, readingIn(name, locale).text] as const),
      )}
      {themes.length > 0
        ? select(
            "theme",
            themes.map(({ slug, title }) => [slug, title ? readingOf(title, locale).text : slug] as const),
          )
        : null}
      {actions.length > 0
        ? select(
            "action",
            actions.map((number) => [String(number), t("actionName", { number })] as const),
          )
        : null}
      {select(
        "type",
        commentTypes.map((type) => [type, comment(`type.${type}`)] as const),
      )}
      {select(
        "position",
        positions.map((position) => [position, comment(`position.${position}`)] as const),
      )}
      {select("disposition", [
        ["unanswered", t("unanswered")],
        ...decisions.map((decision) => [decision, disposition(decision)] as const),
      ])}
      {groups.length > 0
        ? select(
            "group",
            groups.map(({ id, name }) => [id, name] as const),
          )
        : null}
      <div className="matrix-only">
        {(["late", "confidential"] as const).map((name) => (
          <div className="choice" key={name}>
            <input
              type="checkbox"
              id={`filter-${name}`}
              name={name}
              value="yes"
              defaultChecked={view[name] === "yes"}
            />
            <label htmlFor={`filter-${name}`}>{fields(name)}</label>
          </div>
        ))}
      </div>
      <p>
        <SubmitButton kind="quiet">{t("show")}</SubmitButton>{" "}
        {isNarrowed ? <a href={matrixAddress(base, { by: view.by })}>{t("clear")}</a> : null}
      </p>
    </form>
  );
};
