import { searchLimit } from "@rabat/core/search";
import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "../button.tsx";
import { Field } from "../field.tsx";

/** A plain form: the answer is a page with an address of its own. */
export const SearchForm = ({ text }: { text: string }) => {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <search>
      <form className="search-form" method="get" action={`/${locale}/search`}>
        <Field id="q" label={t("label")} hint={t("hint")}>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            maxLength={searchLimit}
            aria-describedby="q-hint"
          />
        </Field>
        <SubmitButton>{t("send")}</SubmitButton>
      </form>
    </search>
  );
};
