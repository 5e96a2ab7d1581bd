import type { CallToolResult } from "@modelcontextprotocol/server";
import { refusalFrom } from "@rabat/api";
import type { Locale } from "@rabat/core/language";
import type { Refused } from "@rabat/core/refusal";
import { refusalSentence } from "@rabat/core/refusal/sentences";
import { problemJson } from "../door/problem.ts";

/** What went wrong, for whoever runs the portal; never for whoever asked. */
export const logFailure = (error: unknown): void => console.error(error);

const told = (text: string): CallToolResult => ({ content: [{ type: "text", text }], isError: true });

export const toldRefusal = ({ refusals: [refusal] }: Refused, locale: Locale): CallToolResult =>
  told(refusalSentence(refusal, locale));

/** Answers, or says why not: a refusal in its sentence, a fault of ours without a word of what it was. */
export const answered = async (
  locale: Locale,
  answer: () => Promise<CallToolResult>,
): Promise<CallToolResult> => {
  try {
    return await answer();
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused !== null) return toldRefusal(refused, locale);
    logFailure(error);
    return told(JSON.parse(problemJson("failed")).message);
  }
};
