import type { Api } from "@rabat/api";
import type { Actor } from "@rabat/core/partner";
import type { Locale } from "../i18n.ts";
import type { Fields, SentFile } from "./fields.ts";

/** A form that has arrived: what was typed, in which language, by whom, and the procedures as that person. */
export type Sent = { fields: Fields; file: SentFile | null; locale: Locale; actor: Actor; api: Api };
