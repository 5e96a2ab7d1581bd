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

/** The title of a page that its address asks for in vain, and the status that the door answers it with. */
export const errorTitle = async (title: string): Promise<Metadata> => {
  const t = await getTranslations("form");
  return { title: t("errorTitle", { title }), other: { status: "400" } };
};
