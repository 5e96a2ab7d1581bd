/** What a shell can offer, each list loaded when it is asked for. */
export const languages = async () => (await import("@rabat/core/language")).locales;

export const roles = async () => (await import("@rabat/core/partner")).Role.options;

export const outcomeKindNames = async () => (await import("@rabat/core/outcome")).outcomeKinds;

export const nodeAddresses = async (): Promise<string[]> => {
  const { actions, areaCodes, capAddress, objectiveCodes } = await import("@rabat/core/cap");
  return [
    ...areaCodes.map((code) => capAddress({ level: "area", code })),
    ...objectiveCodes.map((code) => capAddress({ level: "objective", code })),
    ...actions.map(({ number }) => capAddress({ level: "action", number })),
  ];
};

const packaged = async () => (await import("./record/packaged.ts")).packagedRecord;

export const chairmanshipSlugs = async () => (await packaged()).chairmanships.map(({ slug }) => slug);
export const meetingSlugs = async () => (await packaged()).meetings.map(({ slug }) => slug);
export const outcomeReferences = async () => (await packaged()).outcomes.map(({ reference }) => reference);
