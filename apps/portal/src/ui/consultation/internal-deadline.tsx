import { randomUUID } from "node:crypto";
import type { Account } from "@rabat/api";
import type { InternalDeadline } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import type { Locale } from "../../server/i18n.ts";
import { SubmitButton } from "../button.tsx";
import type { HeldStep } from "../comment/held-step.ts";
import { localTimeIn } from "../dates.ts";
import { describedBy, Field } from "../field.tsx";
import { instantWords } from "../instant-words.ts";

type OwnDeadlineProps = {
  locale: Locale;
  account: Account;
  slug: string;
  deadline: InternalDeadline | null;
  /** Whether it can still be set. */
  isOpen: boolean;
  held: HeldStep | null;
};

const DeadlineForm = async ({ locale, account, slug, deadline, held }: OwnDeadlineProps) => {
  const t = await getTranslations("deadline");
  const field = await getTranslations("field");
  const id = held ? "local" : `local-${slug}`;
  const zone = deadline?.zone ?? account.zone;
  const notes = {
    hint: t("hint", { zone: zone.replaceAll("_", " ") }),
    ...errorOf(held?.errors ?? [], "local"),
  };
  const action = `/${locale}/delegation/consultations/${slug}/deadline`;
  return (
    <details className="return-form" open={held !== null} id={held ? "form" : undefined}>
      <summary>{t(deadline ? "change" : "set")}</summary>
      <form method="post" action={action}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="zone" value={zone} />
        <Field id={id} label={field("local")} {...notes}>
          <input
            id={id}
            name="local"
            type="datetime-local"
            required
            defaultValue={held?.values.local ?? (deadline ? localTimeIn(deadline.at, zone) : undefined)}
            aria-describedby={describedBy(id, notes)}
          />
        </Field>
        <SubmitButton kind="quiet">{t("keep")}</SubmitButton>
      </form>
      {deadline ? (
        <form method="post" action={action}>
          <input type="hidden" name="form" value={randomUUID()} />
          <input type="hidden" name="zone" value={zone} />
          <input type="hidden" name="removes" value="yes" />
          <SubmitButton kind="grave">{t("remove")}</SubmitButton>
        </form>
      ) : null}
    </details>
  );
};

/** The delegation's own date before the closing: seen by its members, set by the focal point. */
export const OwnDeadline = async (props: OwnDeadlineProps) => {
  const { locale, account, deadline, isOpen } = props;
  const t = await getTranslations("deadline");
  const words = instantWords(await getTranslations("date"), locale);
  return (
    <>
      {deadline ? (
        <p className="meta">
          <strong>{t("internal", { instant: words.instant(deadline.at, deadline.zone) })}</strong> ·{" "}
          {t("setBy", { name: deadline.setBy })}
        </p>
      ) : null}
      {isOpen && account.role === "focal-point" ? <DeadlineForm {...props} /> : null}
    </>
  );
};
