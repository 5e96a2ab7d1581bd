import type { Consultation } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { Notice } from "../notice.tsx";

/** Before one writes where nobody is named: the words themselves still say what they say, in the language they are in. */
export const ChathamHouse = async ({
  consultation: { attribution },
}: {
  consultation: Pick<Consultation, "attribution">;
}) => {
  const t = await getTranslations("published");
  if (attribution === "by-delegation") return null;
  return (
    <Notice title={t("chathamHouse")}>
      <p>{t("chathamHouseWriting")}</p>
    </Notice>
  );
};
