import { getTranslations } from "next-intl/server";
import { errorOf, type FormError } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { CodeField } from "./code-field.tsx";
import { QrCode } from "./qr-code.tsx";

type AppFormProps = {
  action: string;
  offer: { key: string; address: string; sealed: string };
  next: string | null;
  errors: readonly FormError[];
};

/** The key in groups of four, as people type it. */
const grouped = (key: string) => key.replace(/(.{4})(?=.)/g, "$1 ");

export const AppForm = async ({ action, offer, next, errors }: AppFormProps) => {
  const t = await getTranslations("factor");
  return (
    <form method="post" action={action} id="form">
      <input type="hidden" name="sealed" value={offer.sealed} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <p>{t("appSteps")}</p>
      <div className="app-key">
        <QrCode text={offer.address} name={t("qr")} />
        <p>
          {t("key")}{" "}
          <code dir="ltr" translate="no">
            {grouped(offer.key)}
          </code>
        </p>
      </div>
      <CodeField label={t("code")} {...errorOf(errors, "code")} />
      <SubmitButton>{t("appSetUp")}</SubmitButton>
    </form>
  );
};
