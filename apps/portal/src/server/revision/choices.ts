import { possibleObjectives } from "@rabat/core/cap";
import { localeNames, locales } from "@rabat/core/language";
import { mediaKinds } from "@rabat/core/media";
import { meetingKinds } from "@rabat/core/meeting";
import { partnerOf, partners } from "@rabat/core/partner";
import type { RecordKind } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { FormParts } from "../../ui/revision/form-parts.ts";
import { visitorApi } from "../api.ts";
import type { Locale } from "../i18n.ts";

/** What a form of the record offers to choose from: what readers find, in the editor's words. */
export const recordChoices = async (kind: RecordKind, locale: Locale): Promise<FormParts["choices"]> => {
  const api = visitorApi();
  const [meetings, chairmanships] = await Promise.all([api.meeting.list({}), api.chairmanship.list()]);
  const meeting = await getTranslations("meeting");
  const document = await getTranslations("document");
  const cap = await getTranslations("cap");
  const byLabel = new Intl.Collator(locale);
  const kinds =
    kind === "document"
      ? mediaKinds.map((value) => ({ value, label: document(`kinds.${value}`) }))
      : meetingKinds.map((value) => ({ value, label: meeting(`kinds.${value}`) }));
  return {
    kind: kinds,
    language: locales.map((value) => ({ value, label: localeNames[value] })),
    objective: possibleObjectives.map((value) => ({ value, label: cap("objectiveName", { code: value }) })),
    partner: partners
      .map(({ code, name }) => ({ value: code, label: name[locale] }))
      .toSorted((one, other) => byLabel.compare(one.label, other.label)),
    meeting: meetings.map(({ slug }) => ({ value: slug, label: slug })),
    chairmanship: chairmanships.map(({ slug, partner }) => ({
      value: slug,
      label: `${partnerOf(partner)?.name[locale] ?? partner} (${slug})`,
    })),
  };
};
