/** What an officer looks at, each by the end of its address; the first page of the overview is the way in. */
export const viewsOf = (slug: string, html: string): Record<string, string> => {
  const row = /<tr id="([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
  return {
    overview: "",
    "by paragraph": "?by=paragraph",
    "by paragraph, last page": "?by=paragraph&page=170",
    "by delegation, page 85": "?by=delegation&page=85",
    "one paragraph": "?by=paragraph&paragraph=geneva-2023-C1",
    "one delegation": `?by=delegation&delegation=${slug}-31`,
    "one action, unanswered": "?by=paragraph&action=17&disposition=unanswered",
    "six filters at once":
      "?by=paragraph&paragraph=geneva-2023-C1&theme=geneva-2023&action=16&type=general&position=support&disposition=unanswered",
    "no result": `?by=paragraph&late=yes&delegation=${slug}-31`,
    "a row opened": `?by=paragraph&row=${row}`,
  };
};
