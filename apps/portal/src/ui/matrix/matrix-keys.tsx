import { useTranslations } from "next-intl";
import { KeysHelp, keyWord } from "../keys-help.tsx";
import { OwnScript } from "../own-script.tsx";

export const MatrixKeys = () => {
  const t = useTranslations("matrix");
  const [help, choice] = [t.rich("keysHelp", keyWord), t.rich("singleKeys", keyWord)];
  return (
    <>
      <KeysHelp id="matrix-keys" label={t("keys")} help={help} choice={choice} />
      <OwnScript name="matrix" />
    </>
  );
};
