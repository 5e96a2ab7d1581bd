// Preparations in each condition that refuses something, and the calls that they refuse: for the table of refusals.

/** Told line by line by the preview of an import, which refuses nothing else for their sake. */
export const ofOneLine = [
  "import.no-text",
  "import.unknown-kind",
  "import.unreadable-label",
  "import.kind-contradicts-label",
  "import.label-taken",
  "import.open-quotation",
  "import.too-many-cells",
];

type Case = readonly [code: string, as: string, procedure: string, input: object];
type Accepted = (as: string, procedure: string, input: object) => Promise<Record<string, unknown>>;

const detailsForm = (changes: object = {}) => ({
  ...{ titleEn: "Prepared", titleFr: "Préparée", mandateEn: "A mandate", mandateFr: "Un mandat" },
  ...{ kind: "comments", opens: "2089-01-01T09:00", closes: "2090-01-01T18:00", zone: "Europe/Brussels" },
  ...{ graceMinutes: 10, visibility: "own-delegation", publication: "public", attribution: "by-delegation" },
  ...changes,
});

/** A consultation that is only begun, one that is frozen, one that is announced, and one that is put aside. */
export const preparedFor = async (given: {
  accepted: Accepted;
  named: (name: string, value: string) => string;
}) => {
  const { accepted, named } = given;
  const begin = async (name: string, changes: object = {}) =>
    named(
      name,
      String(
        (await accepted("officer", "preparation.begin", detailsForm({ titleEn: name, ...changes }))).slug,
      ),
    );
  const freeze = async (consultation: string, groups: object) => {
    const references = ["geneva-2023-C1"];
    await accepted("officer", "preparation.addOutcomes", { consultation, version: 1, references });
    await accepted("officer", "preparation.invite", {
      consultation,
      version: 2,
      audience: { groups, chosen: [] },
    });
    await accepted("officer", "preparation.freeze", { consultation, version: 3 });
    return consultation;
  };
  const everybody = { "demonstration-partners": "all" };
  const begun = await begin("begun consultation");
  const audience = { groups: everybody, chosen: [] };
  await accepted("officer", "preparation.invite", { consultation: begun, version: 1, audience });
  const frozen = await freeze(await begin("frozen consultation"), {});
  const past = await freeze(await begin("past consultation", { opens: "2020-01-01T09:00" }), everybody);
  const announced = await freeze(await begin("prepared and announced"), everybody);
  await accepted("head", "consultation.open", { consultation: announced, version: 4, at: "date" });
  const aside = await begin("consultation put aside");
  await accepted("head", "consultation.archive", { consultation: aside, reason: "Prepared twice." });
  return { begun, frozen, past, announced, aside };
};

type Prepared = Awaited<ReturnType<typeof preparedFor>>;

export const preparationCases = (
  { begun, frozen, past, announced, aside }: Prepared,
  open: string,
): Case[] => {
  const first = { consultation: begun, version: 2 };
  const lines = (raw: string) => ({ ...first, raw, isFile: true, language: "en" });
  const texts = (rows: readonly string[]) => lines(["label,kind,english,french", ...rows].join("\n"));
  return [
    [
      "consultation.announced",
      "officer",
      "preparation.save",
      { ...detailsForm(), consultation: announced, version: 5 },
    ],
    ["consultation.announced", "head", "consultation.open", { consultation: open, version: 1, at: "once" }],
    [
      "consultation.not-announced",
      "head",
      "consultation.extend",
      { consultation: begun, delegation: null, local: "2091-01-01T12:00" },
    ],
    [
      "consultation.frozen",
      "officer",
      "preparation.addOutcomes",
      { consultation: frozen, version: 4, references: [] },
    ],
    ["consultation.still-open", "head", "consultation.archive", { consultation: open, reason: "No." }],
    ["consultation.archived", "officer", "preparation.freeze", { consultation: aside, version: 1 }],
    ["preparation.stale", "officer", "preparation.freeze", { ...first, version: 9 }],
    ["preparation.title-reserved", "officer", "preparation.begin", detailsForm({ titleEn: "New" })],
    [
      "preparation.closes-before-opening",
      "officer",
      "preparation.save",
      { ...detailsForm({ closes: "2089-01-01T09:00" }), ...first },
    ],
    [
      "preparation.opening-passed",
      "head",
      "consultation.open",
      { consultation: past, version: 4, at: "date" },
    ],
    ["preparation.no-texts", "officer", "preparation.freeze", first],
    ["preparation.too-many-texts", "officer", "preparation.importTexts", texts(Array(501).fill(",,x,"))],
    [
      "preparation.nobody-invited",
      "head",
      "consultation.open",
      { consultation: frozen, version: 4, at: "date" },
    ],
    ["preparation.not-frozen", "head", "consultation.open", { ...first, at: "once" }],
    [
      "silence.too-short",
      "officer",
      "preparation.save",
      { ...detailsForm({ kind: "silence", closes: "2089-01-03T09:00" }), ...first },
    ],
    ["import.empty", "officer", "preparation.importTexts", lines("")],
    [
      "import.not-text",
      "officer",
      "preparation.readImport",
      { consultation: begun, pasted: "", file: "UEsDBA==", language: "en" },
    ],
    ["import.no-columns", "officer", "preparation.importTexts", lines("a,b\n1,2")],
    ["import.nothing-to-add", "officer", "preparation.importTexts", texts(["X,,Text,"])],
  ];
};
