// The calls about an answer that are refused, an officer's first version of it being reviewed: for the table of refusals.

type Case = readonly [code: string, as: string, procedure: string, input: object];

export const answerCases = ({
  consultation,
  comment,
  answer,
}: {
  consultation: string;
  comment: string;
  answer: object;
}): Case[] => {
  const review = { consultation, comment, version: 1 };
  return [
    ["disposition.stale", "head", "disposition.save", { ...answer, readVersion: null }],
    [
      "disposition.comment-changed",
      "head",
      "disposition.save",
      { ...answer, readVersion: 1, commentVersion: 1 },
    ],
    ["disposition.own-review", "officer", "disposition.review", review],
    ["disposition.already-reviewed", "head", "disposition.review", review],
  ];
};
