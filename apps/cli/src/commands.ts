import { meetingSlugs, nodeAddresses, outcomeReferences } from "./choices.ts";
import type { Command } from "./command.ts";
import { shells } from "./completion/shells.ts";
import { nouns } from "./export/nouns.ts";

/** Every command: from here come the help and what a shell completes. Each is loaded when it is asked for. */
export const commands: readonly Command[] = [
  {
    name: "cap parse",
    summary: "read a line of the Cadiz Action Plan",
    arguments: [{ name: "line", several: true }],
    options: ["language"],
    more: "In English, French, Arabic, Portuguese, Spanish or code form. “Objective 5” is 5a and 5b unless actions narrow it.",
    examples: [
      ['cap parse "Area 3 | Objective 5 | Actions 16-17" --json', "the reference, for a program"],
      ['cap parse "Domaine 1 | Objectifs 1 et 2"', "the same line in our own form"],
    ],
    load: async () => (await import("./cap/parse.ts")).parseCap,
  },
  {
    name: "cap format",
    summary: "write a reference as a line, in a language or in code",
    arguments: [{ name: "reference", several: true }],
    options: ["language", "code"],
    more: "A reference is a line, or JSON as cap parse writes it.",
    examples: [
      ['cap format "Area 3 | Objective 5b | Actions 16-17" --language fr', "Domaine 3 | Objectif 5b | …"],
      [`cap format '{"areas":["3"],"actions":[17]}' --code`, "A3 | Act17"],
    ],
    load: async () => (await import("./cap/format.ts")).formatCap,
  },
  {
    name: "plan",
    summary: "the plan as a tree, or one part of it with its meetings",
    arguments: [{ name: "part", optional: true, several: true, choices: nodeAddresses }],
    options: ["chairmanship", "from", "language"],
    examples: [
      ["plan --chairmanship morocco", "what the Moroccan Chairmanship addressed"],
      ["plan Action 17", "one part; action-17 is the same"],
    ],
    load: async () => (await import("./plan/read.ts")).readPlan,
  },
  {
    name: "coverage",
    summary: "what the meetings address of the plan, computed",
    options: ["chairmanship", "from"],
    examples: [
      ["coverage --chairmanship morocco --json", "the figures of one Chairmanship"],
      ["coverage --from https://portal.example.org", "those of a portal, as it stands now"],
    ],
    load: async () => (await import("./coverage/read.ts")).readCoverage,
  },
  {
    name: "meetings",
    summary: "the meetings, or one with its texts",
    arguments: [{ name: "slug", optional: true, choices: meetingSlugs }],
    options: ["chairmanship", "cap", "from", "language"],
    examples: [
      ["meetings --cap area-3", "those that address a part of the plan"],
      ["meetings geneva-2023 --language fr", "one of them, with what is held of it"],
    ],
    load: async () => (await import("./meetings/read.ts")).readMeetings,
  },
  {
    name: "outcomes",
    summary: "the conclusions, recommendations and themes that are held",
    arguments: [{ name: "reference", optional: true, choices: outcomeReferences }],
    options: ["meeting", "action", "cap", "kind", "from", "language"],
    examples: [
      ["outcomes --action 17", "what came of meetings that address Action 17"],
      ["outcomes geneva-2023-C1", "one text; C1 alone lists every first conclusion"],
    ],
    load: async () => (await import("./outcomes/read.ts")).readOutcomes,
  },
  {
    name: "search",
    summary: "find words, phrases and references in the record",
    arguments: [{ name: "words", several: true }],
    options: ["from", "language"],
    more: "Words must all be there; OR, NOT and -word do what they say; accents, case and plurals do not count.",
    examples: [
      ["search missing persons", "both words"],
      [`search '"border management" OR O5b'`, "a phrase, or a part of the plan and what addresses it"],
      ["search -- -asylum migrants", "after --, a minus belongs to the search"],
    ],
    load: async () => (await import("./search/find.ts")).find,
  },
  {
    name: "validate",
    summary: "check a list of CAP lines, or meetings as JSON",
    arguments: [{ name: "file", files: true }],
    options: ["language"],
    more: "Names each line or meeting that is not right, with its reason, and ends with 2. - reads stdin.",
    examples: [
      ["validate lines.txt", "one CAP line a line; # begins a comment"],
      ["validate meetings.json --json", "meetings as rabat export meetings writes them"],
    ],
    load: async () => (await import("./validate/read.ts")).validate,
  },
  {
    name: "export",
    summary: `take away ${nouns.slice(0, -1).join(", ")} or ${nouns.at(-1)}`,
    arguments: [{ name: "noun", choices: async () => nouns }],
    options: ["format", "output", "chairmanship", "from"],
    more: "As CSV a cell that a spreadsheet would take for a formula begins with an apostrophe. No file is written over.",
    examples: [
      ["export meetings --format csv --output meetings.csv", "a table for a spreadsheet"],
      ["export outcomes --from https://portal.example.org", "what a portal holds, as JSON"],
    ],
    load: async () => (await import("./export/write.ts")).exportNoun,
  },
  {
    name: "invite",
    summary: "print the link of an invitation; the portal also mails it",
    options: ["role", "email", "name", "delegation", "language"],
    more: "Roles: contributor, deputy, focal-point (with --delegation), officer, head.",
    examples: [
      ["invite --role head", "the first person of the Secretariat"],
      ["invite --role focal-point --delegation ma --language fr", "a delegation’s focal point"],
    ],
    load: async () => (await import("./invite/create.ts")).createInvitation,
  },
  {
    name: "audit verify",
    summary: "recompute the history of this instance",
    more: "Ends with 1 and names the chain where an event was changed, removed or cut off.",
    examples: [["audit verify --json", "the report, for a program that watches"]],
    load: async () => (await import("./audit/verify.ts")).verifyAudit,
  },
  {
    name: "backup",
    summary: "copy this instance into an empty folder, while it runs or not",
    arguments: [{ name: "folder", files: true }],
    more: "The embedded database by its files and their log, a server at DATABASE_URL by its own pg_dump, which must be as new as\nthe server. Secrets and anchors go with it, and the SHA-256 of every file.",
    examples: [["backup /backups/2026-12-18", "the folder is empty or not there yet"]],
    load: async () => (await import("./backup/make.ts")).makeBackup,
  },
  {
    name: "restore",
    summary: "bring a backup back where nothing is yet, and verify its history",
    arguments: [{ name: "folder", files: true }],
    more: "Into DATA_FOLDER, which must be empty or not there, or into an empty database at DATABASE_URL. Every file must be what it\nwas when the backup was made; otherwise nothing is left behind.",
    examples: [["restore /backups/2026-12-18", "prints how long it took, and whether the history is intact"]],
    load: async () => (await import("./restore/bring-back.ts")).bringBack,
  },
  {
    name: "completion",
    summary: "print what makes a shell complete these commands",
    arguments: [{ name: "shell", choices: async () => shells }],
    examples: [
      ["completion bash >> ~/.bashrc", "then rabat <Tab>, where rabat itself is on the PATH"],
      ["completion zsh >> ~/.zshrc", "after compinit"],
      ["completion fish > ~/.config/fish/completions/rabat.fish", "for fish"],
    ],
    load: async () => (await import("./completion/script.ts")).printCompletion,
  },
];
