import { useTranslations } from "next-intl";
import { KeysHelp, keyWord } from "../keys-help.tsx";

export const SearchKeys = () => {
  const t = useTranslations("search");
  const [help, choice] = [t.rich("keysHelp", keyWord), t.rich("singleKeys", keyWord)];
  return <KeysHelp id="search-keys" label={t("keys")} help={help} choice={choice} />;
};
