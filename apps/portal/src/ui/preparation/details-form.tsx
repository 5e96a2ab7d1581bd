import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { DateFields } from "./date-fields.tsx";
import type { StoredDetails } from "./details.ts";
import type { HeldForm } from "./preparing.ts";
import { RuleFields } from "./rule-fields.tsx";
import { WordFields } from "./word-fields.tsx";

type DetailsFormProps = {
  action: string;
  stored: StoredDetails;
  held: HeldForm;
  /** Null: of a consultation that is only begun with this form. */
  version: number | null;
};

/** Title, mandate, dates and rules of a consultation: the same form when it is begun and until it is announced. */
export const DetailsForm = async ({ action, stored, held, version }: DetailsFormProps) => {
  const t = await getTranslations("preparation");
  return (
    <form method="post" action={action} id={held.errors.length > 0 ? "form" : undefined}>
      <input type="hidden" name="form" value={randomUUID()} />
      {version === null ? null : <input type="hidden" name="version" value={version} />}
      <WordFields stored={stored} held={held} />
      <DateFields stored={stored} held={held} />
      <RuleFields stored={stored} held={held} />
      <SubmitButton>{t(version === null ? "begin" : "save")}</SubmitButton>
    </form>
  );
};
