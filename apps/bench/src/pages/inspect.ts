import lighthouse from "lighthouse";

export type Inspected = { scores: number[]; findings: string[] };

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of a page on its own phone; a finding is an audit that costs points. */
export const inspect = async (url: string, port: number): Promise<Inspected> => {
  const run = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "silent",
    onlyCategories: [...categories],
  });
  if (!run) throw new Error(`Lighthouse gave no answer for ${url}`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const findings = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      const costs = weight > 0 && audit && audit.score !== null && audit.score < 0.995;
      const detail = audit?.explanation ?? audit?.displayValue;
      return costs ? [`${id}: ${audit.title}${detail ? ` (${detail})` : ""}`] : [];
    }),
  );
  return { scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)), findings };
};
