// Groups in each condition that refuses something, and the calls that they refuse: for the table of refusals.

type Case = readonly [code: string, as: string, procedure: string, input: object];

type Given = {
  accepted: (as: string, procedure: string, input: object) => Promise<Record<string, unknown>>;
  named: (name: string, value: string) => string;
};

/** Two groups of two of the comments each, the first as it was made, and the comments that are in none. */
export const groupsOf = async (
  consultation: string,
  comments: readonly string[],
  { accepted, named }: Given,
) => {
  const gather = async (name: string, from: number) => {
    const input = { consultation, group: null, groupName: name, comments: comments.slice(from, from + 2) };
    return named(name, String((await accepted("officer", "group.gather", input)).group));
  };
  const [first, , one = "", elsewhere = "", , ...many] = comments;
  if (first === undefined) throw new Error("there is no comment to group");
  const changed = await gather("a group", 0);
  await gather("another group", 3);
  named("comment in another group", elsewhere);
  named("ungrouped comment", one);
  return { consultation, changed, elsewhere, one, many };
};

export const groupCases = (
  { consultation, changed, elsewhere, one, many }: Awaited<ReturnType<typeof groupsOf>>,
  otherConsultation: string,
): Case[] => {
  const adding = { consultation, group: changed, groupName: null };
  return [
    ["group.comment-elsewhere", "officer", "group.gather", { ...adding, comments: [elsewhere] }],
    ["group.stale", "head", "group.dissolve", { consultation, group: changed, readVersion: 7 }],
    [
      "group.too-few",
      "officer",
      "group.gather",
      { consultation, group: null, groupName: "One", comments: [one] },
    ],
    ["group.too-many", "officer", "group.gather", { ...adding, comments: many }],
    [
      "record.not-found",
      "officer",
      "group.takeOut",
      { consultation: otherConsultation, group: changed, readVersion: 1, comments: [] },
    ],
  ];
};
