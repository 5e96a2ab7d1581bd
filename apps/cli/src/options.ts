import {
  chairmanshipSlugs,
  languages,
  meetingSlugs,
  nodeAddresses,
  outcomeKindNames,
  roles,
} from "./choices.ts";
import { formats } from "./export/nouns.ts";

type Option = {
  type: "string" | "boolean";
  short?: string;
  /** How its value is called in the help. */
  value?: string;
  text: string;
  /** What a shell offers for it. */
  choices?(): Promise<readonly string[]>;
};

/** Every option of every command, once. */
export const options = {
  json: { type: "boolean", text: "the answer as JSON, and nothing else on stdout" },
  help: { type: "boolean", short: "h", text: "explain the command" },
  from: { type: "string", value: "origin", text: "read the portal there, not the packaged data" },
  language: {
    type: "string",
    value: "code",
    text: "en, fr, ar, pt or es, where names are held in it",
    choices: languages,
  },
  chairmanship: {
    type: "string",
    value: "name",
    text: "of one Chairmanship alone, such as morocco",
    choices: chairmanshipSlugs,
  },
  meeting: {
    type: "string",
    value: "slug",
    text: "of one meeting alone, such as geneva-2023",
    choices: meetingSlugs,
  },
  cap: {
    type: "string",
    value: "part",
    text: "what addresses a part of the plan, such as area-3 or “Action 17”",
    choices: nodeAddresses,
  },
  action: { type: "string", value: "number", text: "what addresses this action of the plan, 1 to 29" },
  kind: {
    type: "string",
    value: "kind",
    text: "conclusion, recommendation or theme",
    choices: outcomeKindNames,
  },
  code: { type: "boolean", text: "in the short form, A3 | O5b | Act16-17" },
  format: { type: "string", value: "format", text: "json or csv", choices: async () => formats },
  output: { type: "string", value: "file", text: "write there, not to stdout" },
  role: { type: "string", value: "role", text: "of whoever is invited", choices: roles },
  email: { type: "string", value: "address", text: "where the portal mails the invitation" },
  name: { type: "string", value: "name", text: "of whoever is invited" },
  delegation: { type: "string", value: "code", text: "of a delegation’s member, such as ma" },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

export const optionOf = (name: OptionName): Option => options[name];

/** The options as they were given. */
export type Values = {
  [Name in OptionName]?: (typeof options)[Name]["type"] extends "boolean" ? boolean : string;
};
