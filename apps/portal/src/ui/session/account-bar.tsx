import type { Account } from "@rabat/api";
import { getTranslations } from "next-intl/server";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";

/** Who is signed in, for whom, and the way out: first on every page behind the gate. */
export const AccountBar = async ({ locale, account }: { locale: Locale; account: Account }) => {
  const t = await getTranslations("account");
  const role = await getTranslations("role");
  const { name, delegation, demonstration } = account;
  const desk = delegation === null ? "secretariat" : "delegation";
  return (
    <div className="account-bar">
      <p>
        <a href={`/${locale}/${desk}`}>{t(desk)}</a> · <bdi>{name}</bdi> · {role(account.role)}
        {delegation ? (
          <>
            {" "}
            · <BilingualWords words={delegation.name} />
          </>
        ) : null}
      </p>
      <p>
        <a href={`/${locale}/account`}>{t("own")}</a>
      </p>
      {demonstration ? <p className="meta">{t("demonstration")}</p> : null}
      <form method="post" action={`/${locale}/sign-out`}>
        <SubmitButton kind="quiet">{t("signOut")}</SubmitButton>
      </form>
    </div>
  );
};
