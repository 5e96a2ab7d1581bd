// The calls about the record and its files that are refused: for the table of refusals.

import { recordFormOf } from "@rabat/core/revision";
import type { TestApi } from "./testing.ts";

type Case = readonly [code: string, as: string, procedure: string, input: object];

const key = "yaounde-2023";

/** Whoever may draft a version may be a head; then another publishes it. Gives the form of an entry as it stands. */
export const recordOf = async (
  api: ReturnType<TestApi["as"]>,
  accepted: (as: string, procedure: string, input: object) => Promise<Record<string, unknown> | null>,
): Promise<Record<string, string>> => {
  const held = await api.revision.read({ kind: "meeting", key });
  if (held === null) throw new Error(`there is no ${key}`);
  const values = recordFormOf(held.version);
  const drafted = { ...values, "agenda.0.en": "Opening." };
  await accepted("head", "revision.save", { kind: "meeting", key, read: held.current, values: drafted });
  return drafted;
};

/** Takes a file made for it, which core's own test throws; or several at a time, which the portal alone takes in. */
export const ofOneFile = ["file.too-many-at-once", "file.unpacks-too-large"];

const upload = (name: string, content: string | Uint8Array) => ({ name, content: Buffer.from(content) });

export const recordCases = (values: Record<string, string>): Case[] => {
  const of = (kind: string, name: string) => ({ kind, key: name });
  const meeting = of("meeting", key);
  const save = (code: string, input: object): Case => [
    code,
    "officer",
    "revision.save",
    { ...meeting, read: 1, values, ...input },
  ];
  const changed = (code: string, changes: Record<string, string>) =>
    save(code, { values: { ...values, ...changes } });
  const address = "https://portal.example.org/document";
  const source = { "source.title.en": "A letter", "source.title.fr": "Une lettre" };
  const document = {
    ...source,
    "title.en": "A document",
    chairmanship: "morocco",
    kind: "document",
    month: "2024-01",
  };
  const filed = (code: string, file: object) =>
    save(code, {
      ...of("document", "a-document"),
      read: null,
      values: { ...document, address },
      upload: file,
    });
  return [
    save("revision.stale", { read: 7 }),
    save("revision.unchanged", {}),
    save("revision.key-taken", { read: null }),
    save("revision.key-unreadable", { key: "No Address", read: null }),
    changed("revision.ends-before-start", { ends: "2023-04-24" }),
    changed("revision.unknown-name", { coChairs: "cm, zz" }),
    changed("revision.address-not-secure", { "source.address": "http://example.org/" }),
    ["revision.own-draft", "head", "revision.publish", { ...meeting, number: 1 }],
    [
      "revision.already-published",
      "head",
      "revision.publish",
      { ...of("outcome", "geneva-2023-C1"), number: 0 },
    ],
    [
      "revision.not-published",
      "head",
      "revision.withdraw",
      { ...of("outcome", "nowhere-2023-T1"), reason: "No." },
    ],
    [
      "revision.depended-on",
      "head",
      "revision.withdraw",
      { ...of("meeting", "marrakesh-2023"), reason: "No." },
    ],
    filed("file.not-taken", upload("page.html", "<!doctype html>")),
    filed("file.too-large", upload("large.pdf", new Uint8Array(20 * 1024 * 1024 + 1))),
  ];
};
