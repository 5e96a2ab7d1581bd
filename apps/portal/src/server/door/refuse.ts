import { defaultLocale } from "@rabat/core/language";
import type { Address } from "./address.ts";
import type { Health } from "./health.ts";
import { type Problem, problemHeaders, problemJson, problemOfStatus, problems } from "./problem.ts";
import type { ProblemPages } from "./problem-pages.ts";
import { type Reader, sendContent, sendText } from "./send.ts";
import { withoutSecrets } from "./without-secrets.ts";

type Place = Pick<Address, "path" | "locale">;

const isForPrograms = (path: string): boolean => path.startsWith("/api/") || path === "/mcp";

/** The server's own words: a page in the language of the address, JSON for programs. */
export const refusing = ({ problemPages, health }: { problemPages: ProblemPages; health: Health }) => {
  const refuse = async (reader: Reader, problem: Problem, { path, locale }: Place): Promise<void> => {
    const status = problems[problem];
    const headers = problemHeaders(problem, reader.request.method);
    if (isForPrograms(path))
      return sendText(reader, {
        status,
        headers,
        type: "application/json; charset=utf-8",
        text: problemJson(problem),
      });
    const representations = problemPages(locale ?? defaultLocale, problem);
    sendContent(reader, { status, headers, type: "text/html; charset=utf-8", representations });
  };

  /** For a status that Next answered with. A failure is laid at the database's door only where it does not answer. */
  const refuseStatus = async (reader: Reader, status: number, place: Place): Promise<void> => {
    if (status < 500) return refuse(reader, problemOfStatus(status), place);
    const problem = (await health.databaseAnswers()) ? "failed" : "unavailable";
    console.error(`${problems[problem]} ${reader.request.method} ${withoutSecrets(place.path)}`);
    return refuse(reader, problem, place);
  };

  /** While the database is away a form cannot be kept there: its text goes back to the reader, in the page itself. */
  const giveBack = (reader: Reader, kept: string, { locale }: Place): void => {
    const page = problemPages(locale ?? defaultLocale, "unavailable").identity.body.toString();
    sendText(reader, {
      status: problems.unavailable,
      headers: problemHeaders("unavailable", reader.request.method),
      type: "text/html; charset=utf-8",
      text: page.replace("</main>", () => `${kept}</main>`),
    });
  };

  return { refuse, refuseStatus, giveBack };
};
