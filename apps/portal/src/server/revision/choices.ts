import { nodeCode, possibleObjectives, readCapAddress } from "@rabat/core/cap";
import { localeNames, locales } from "@rabat/core/language";
import { mediaKinds } from "@rabat/core/media";
import { meetingKinds } from "@rabat/core/meeting";
import { byName, Partner, partnerOf, partners } from "@rabat/core/partner";
import { fillableNodes, type RecordKind } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { FormParts } from "../../ui/revision/form-parts.ts";
import { visitorApi } from "../api.ts";
import type { Locale } from "../i18n.ts";

const partnersIn = (locale: Locale) =>
  partners.toSorted(byName(locale)).map(({ code, name }) => ({ value: code, label: name[locale] }));

type Free = { locale: Locale; taken: readonly string[] };

/** The names that an entry of a kind can still be given; null where its author makes one up. */
export const freeKeys = async (kind: RecordKind, { locale, taken }: Free) => {
  const isFree = ({ value }: { value: string }) => !taken.includes(value);
  if (kind === "partner") return partnersIn(locale).filter(isFree);
  if (kind !== "plan") return null;
  const cap = await getTranslations("cap");
  const nameOf = (address: string): string => {
    const node = readCapAddress(address);
    if (node === null) return address;
    return cap(`${node.level}Name`, { code: nodeCode(node) });
  };
  return fillableNodes.map((value) => ({ value, label: nameOf(value) })).filter(isFree);
};

/** What a form of the record offers to choose from: what readers find, in the editor's words. */
export const recordChoices = async (kind: RecordKind, locale: Locale): Promise<FormParts["choices"]> => {
  const api = visitorApi();
  const [meetings, chairmanships] = await Promise.all([api.meeting.list({}), api.chairmanship.list()]);
  const meeting = await getTranslations("meeting");
  const document = await getTranslations("document");
  const t = await getTranslations("revision");
  const cap = await getTranslations("cap");
  const kinds =
    kind === "document"
      ? mediaKinds.map((value) => ({ value, label: document(`kinds.${value}`) }))
      : meetingKinds.map((value) => ({ value, label: meeting(`kinds.${value}`) }));
  return {
    kind: kinds,
    language: locales.map((value) => ({ value, label: localeNames[value] })),
    objective: possibleObjectives.map((value) => ({ value, label: cap("objectiveName", { code: value }) })),
    standing: Partner.shape.standing.options.map((value) => ({ value, label: t(`standings.${value}`) })),
    partner: partnersIn(locale),
    meeting: meetings.map(({ slug }) => ({ value: slug, label: slug })),
    chairmanship: chairmanships.map(({ slug, partner }) => ({
      value: slug,
      label: `${partnerOf(partner)?.name[locale] ?? partner} (${slug})`,
    })),
  };
};
