import type { MatrixView } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { tickedIn } from "../../server/form/ticked.ts";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { FormErrors } from "../form-errors.tsx";
import { Pager } from "../pager.tsx";
import { closed, matrixAddress } from "./address.ts";
import { FilterForm } from "./filter-form.tsx";
import { GatherForm } from "./gather-form.tsx";
import type { Matrix } from "./matrix-data.ts";
import { MatrixHead } from "./matrix-head.tsx";
import { MatrixKeys } from "./matrix-keys.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { Positions } from "./positions.tsx";
import { Similar } from "./similar.tsx";
import { TakeAway } from "./take-away.tsx";
import { Withdrawn } from "./withdrawn.tsx";

type RowsViewProps = { matrix: Matrix; view: MatrixView; form: MatrixForm };

/** One page of the matrix: filtered, ordered, a row of it opened. */
export const RowsView = async ({ matrix, view, form }: RowsViewProps) => {
  const { sections, total, page, pages, opened, positions, paragraphs } = matrix;
  const { base, locale } = form;
  const t = await getTranslations("matrix");
  const at = (number: number) => ({
    href: matrixAddress(base, { ...closed(view), page: number }),
    name: t("pageName", { page: number, pages }),
  });
  const labels = new Map(paragraphs.map(({ reference, label }) => [reference, label]));
  const context = { view, form, labels, opened, ticked: new Set(tickedIn(form.held)) };
  return (
    <>
      <FormErrors errors={form.errors} />
      <MatrixHead frame={matrix} locale={locale} base={base} shown={view.by} />
      <FilterForm frame={matrix} view={view} base={base} />
      <h2 className="section-heading" id="rows-title">
        {t("found", { total })}
      </h2>
      {positions.length > 0 ? <Positions positions={positions} /> : null}
      {view.row !== undefined && opened === null ? <p className="empty">{t("noRow")}</p> : null}
      {total === 0 && sections.length === 0 ? (
        <p className="empty">
          {t("none")} <a href={matrixAddress(base, { by: view.by })}>{t("all")}</a>
        </p>
      ) : null}
      {total > 0 && page > pages ? (
        <p className="empty">
          {t("pastTheEnd", { page, pages })} <a href={at(1).href}>{t("firstPage")}</a>
        </p>
      ) : null}
      {sections.length > 0 ? (
        <>
          <MatrixTable sections={sections} context={context} />
          <Pager
            label={t("pager")}
            words={{ previous: t("previous"), next: t("next") }}
            previous={page > 1 ? at(page - 1) : undefined}
            next={page < pages ? at(page + 1) : undefined}
          />
          <GatherForm groups={matrix.groups} view={view} form={form} />
          <Similar similar={matrix.similar} view={closed(view) as MatrixView} base={base} />
          <TakeAway view={view} base={base} />
        </>
      ) : null}
      <Withdrawn withdrawn={matrix.withdrawn} locale={locale} zone={matrix.consultation.zone} />
      <MatrixKeys />
    </>
  );
};
