import { useTranslations } from "next-intl";

const key = { key: (word: React.ReactNode) => <kbd>{word}</kbd> };

/** What the keys do; shown by the script that makes them do it. */
export const SearchKeys = () => {
  const t = useTranslations("search");
  return (
    <section id="search-keys" className="search-keys" aria-label={t("keys")} hidden>
      <p className="hint">{t.rich("keysHelp", key)}</p>
      <div className="choice">
        <input type="checkbox" id="single-keys" defaultChecked />
        <label htmlFor="single-keys">{t.rich("singleKeys", key)}</label>
      </div>
    </section>
  );
};
