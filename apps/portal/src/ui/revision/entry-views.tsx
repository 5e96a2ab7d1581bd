import { getTranslations } from "next-intl/server";
import type { OpenEntry } from "../../server/revision/entry.ts";
import { addressesIn } from "../addresses.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { ViewLinks } from "../view-links.tsx";

type View = "edit" | "preview" | "history";

/** Where readers find an entry; those without a page of their own stand in a list. */
const publicAddress = ({ locale, kind, key }: OpenEntry): string => {
  const to = addressesIn(locale);
  if (kind === "plan") return `${to.plan}/${key}`;
  return kind === "document" ? to.documents : to[kind](key);
};

/** The way back to all entries, and the pages of this one. */
export const EntryViews = async ({ open, current }: { open: OpenEntry; current: View }) => {
  const t = await getTranslations("revision");
  const { base, locale, entry } = open;
  const isPublic = entry.state === "published" || entry.state === "changed";
  return (
    <>
      <Breadcrumb
        label={t("all")}
        steps={[{ name: t("all"), href: `/${locale}/secretariat/record?kind=${open.kind}` }]}
      />
      <ViewLinks
        label={t("views")}
        links={[
          { name: t("edit"), href: base, current: current === "edit" },
          { name: t("preview"), href: `${base}/preview`, current: current === "preview" },
          { name: t("history"), href: `${base}/history`, current: current === "history" },
          ...(isPublic ? [{ name: t("publicPage"), href: publicAddress(open) }] : []),
        ]}
      />
    </>
  );
};
