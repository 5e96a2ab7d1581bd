import { useTranslations } from "next-intl";
import { OwnScript } from "../own-script.tsx";

const key = { key: (word: React.ReactNode) => <kbd>{word}</kbd> };

/** What the keys do; shown by the script that makes them do it. */
export const MatrixKeys = () => {
  const t = useTranslations("matrix");
  return (
    <>
      <section id="matrix-keys" className="matrix-keys" aria-label={t("keys")} tabIndex={-1} hidden>
        <p className="hint">{t.rich("keysHelp", key)}</p>
        <div className="choice">
          <input type="checkbox" id="single-keys" defaultChecked />
          <label htmlFor="single-keys">{t.rich("singleKeys", key)}</label>
        </div>
      </section>
      <OwnScript name="matrix" />
    </>
  );
};
