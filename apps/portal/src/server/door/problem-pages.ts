import { type Locale, locales } from "@rabat/core/language";
import type { Rendered } from "./page.ts";
import { plainHtml } from "./plain-html.ts";
import { type Problem, problems } from "./problem.ts";
import { type Representations, representationsOf } from "./representation.ts";

export type ProblemPages = (locale: Locale, problem: Problem) => Representations;

/** The address under which Next renders these pages; readers meet it as absent. */
export const problemSegment = "problem";

/**
 * Rendered once, before the first reader: they must be at hand when neither Next nor the database is. (Next's own
 * answer to a missing page is empty until a script runs.)
 */
export const prepareProblemPages = async (
  render: (target: string) => Promise<Rendered>,
): Promise<ProblemPages> => {
  const pages = new Map<string, Representations>();
  const asked = locales.flatMap((locale) => Object.keys(problems).map((problem) => ({ locale, problem })));
  for (const { locale, problem } of asked) {
    const rendered = await render(`/${locale}/${problemSegment}/${problem}`);
    if (rendered.kind !== "html")
      throw new Error(`The page for "${problem}" could not be rendered (${locale}).`);
    pages.set(
      `${locale}/${problem}`,
      await representationsOf(Buffer.from(plainHtml(rendered.html).html), "now"),
    );
  }
  return (locale, problem) => {
    const page = pages.get(`${locale}/${problem}`);
    if (!page) throw new Error(`No page for "${problem}" (${locale}).`);
    return page;
  };
};
