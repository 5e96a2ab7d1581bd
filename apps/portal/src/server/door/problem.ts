import en from "../../../messages/en.json" with { type: "json" };

/** Every way in which the server itself says no, with its status. The sentences are in `messages`, under `problem`. */
export const problems = {
  malformed: 400,
  forbidden: 403,
  "not-from-here": 403,
  absent: 404,
  "wrong-method": 405,
  failed: 500,
  unavailable: 503,
} as const;

export type Problem = keyof typeof problems;

export const isProblem = (value: string): value is Problem => Object.hasOwn(problems, value);

const retryAfterSeconds = "30";

export const problemHeaders = (problem: Problem, method: string | undefined): Record<string, string> => ({
  "Cache-Control": "no-store",
  ...(problem === "unavailable" || problem === "failed" ? { "Retry-After": retryAfterSeconds } : {}),
  ...(problem === "wrong-method"
    ? { Allow: method === "GET" || method === "HEAD" ? "POST" : "GET, HEAD" }
    : {}),
});

/** What programs get: the code to act on, and a sentence for the person who reads the log. */
export const problemJson = (problem: Problem): string =>
  JSON.stringify({ code: problem, message: en.problem[problem].text });

/** The kind of a problem that a status from Next stands for. */
export const problemOfStatus = (status: number): Problem => {
  if (status === 401) return "forbidden";
  const known = Object.entries(problems).find(([, value]) => value === status)?.[0];
  if (known && isProblem(known)) return known;
  return status < 500 ? "malformed" : "failed";
};
