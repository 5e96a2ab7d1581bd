import { type AuditDeed, auditDeeds } from "@rabat/core/audit";
import type { getTranslations } from "next-intl/server";

type Words = Awaited<ReturnType<typeof getTranslations<"trail">>>;

type Dashed<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? `${First}-${Dashed<Rest>}`
  : Text;

/** The name under which a deed's sentence stands in the messages. */
const keyOf = <Deed extends AuditDeed>(deed: Deed): Dashed<Deed> => deed.replaceAll(" ", "-") as Dashed<Deed>;

/** A deed as a sentence. */
export const deedSentence = (t: Words, deed: AuditDeed): string => t(`deeds.${keyOf(deed)}`);

export const isDeed = (deed: string): deed is AuditDeed => (auditDeeds as readonly string[]).includes(deed);
