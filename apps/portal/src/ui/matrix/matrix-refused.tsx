import { getTranslations } from "next-intl/server";
import { PageHeading } from "../page-heading.tsx";
import { matrixAddress } from "./address.ts";

/** For an address with a part that has no such value here. */
export const MatrixRefused = async ({ field, base }: { field: string; base: string }) => {
  const t = await getTranslations("matrix");
  const fields = await getTranslations("field");
  const parameter = fields.has(field as never) ? fields(field as never) : field;
  return (
    <>
      <PageHeading title={t("refusedTitle")} lead={t("refused", { parameter })} />
      <p>
        <a href={matrixAddress(base, {})}>{t("all")}</a> · <a href={base}>{t("overview")}</a>
      </p>
    </>
  );
};
