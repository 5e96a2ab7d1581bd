import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SubmitButton } from "../button.tsx";
import { OwnScript } from "../own-script.tsx";

type PasskeyFormProps = {
  action: string;
  /** "get" asks for a passkey, "create" makes one. */
  passkey: "get" | "create";
  offer: { options: string; ceremony: string };
  button: string;
  kind?: "main" | "quiet";
  children?: ReactNode;
};

/**
 * A form that the browser's passkey dialogue fills: shown by the module `passkey`, the one thing here that needs a script;
 * without it, a sentence stands in its place.
 */
export const PasskeyForm = async (props: PasskeyFormProps) => {
  const { action, passkey, offer, button, kind = "quiet", children } = props;
  const t = await getTranslations("factor");
  return (
    <div className="passkey">
      <p className="meta" data-passkey-needs="">
        {t("passkeyNeeds")}
      </p>
      <form method="post" action={action} data-passkey={passkey} data-options={offer.options} hidden={true}>
        <input type="hidden" name="ceremony" value={offer.ceremony} />
        <input type="hidden" name="credential" />
        {children}
        <p className="field-error" role="alert" data-passkey-failed="" hidden={true}>
          {t("passkeyFailed")}
        </p>
        <SubmitButton kind={kind}>{button}</SubmitButton>
      </form>
      <OwnScript name="passkey" />
    </div>
  );
};
