import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** The title of a form's page; one that comes back refused says so first. */
export const formTitle = async (
  title: string,
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Metadata> => {
  if ((await searchParams).held === undefined) return { title };
  const t = await getTranslations("form");
  return { title: t("errorTitle", { title }) };
};
