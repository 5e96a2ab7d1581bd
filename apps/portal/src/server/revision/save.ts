import type { RecordKind } from "@rabat/core/revision";
import type { Fields } from "../form/fields.ts";
import type { Sent } from "../form/sent.ts";
import type { Locale } from "../i18n.ts";
import { entryAddress } from "./entry.ts";

/** What a further version of an entry asks for, as its form says. What names no kind is refused by the procedure. */
export const versionSent = ({ fields, file }: Pick<Sent, "fields" | "file">, key: string) => {
  const { recordKind, read, form = "" } = fields;
  return {
    kind: recordKind as RecordKind,
    key,
    read: read ? Number(read) : null,
    values: fields,
    upload: file,
    form,
  };
};

/** Where a version that was saved is read over. */
export const savedAddress = (locale: Locale, { recordKind = "" }: Fields, key: string): string =>
  `${entryAddress(locale, recordKind, key)}/preview?saved=yes`;
