import { useTranslations } from "next-intl";
import { PageHeading } from "../page-heading.tsx";
import { SearchForm } from "./search-form.tsx";
import "./search.css";

/** For an address with a part that cannot be read. */
export const SearchRefused = ({ parameter }: { parameter: string }) => {
  const t = useTranslations("search");
  return (
    <>
      <PageHeading title={t("refusedTitle")} lead={t("refused", { parameter })} />
      <SearchForm text="" />
    </>
  );
};
