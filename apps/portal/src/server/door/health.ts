import { type Reader, sendText } from "./send.ts";

/** What the database was found to be: each named check passed or not. */
export type Readiness = Record<string, boolean>;

export type Health = {
  lives(reader: Reader): void;
  ready(reader: Reader): Promise<void>;
  databaseAnswers(): Promise<boolean>;
};

const patienceMilliseconds = 1000;
const headers = { "Cache-Control": "no-store" };

/** `ready` asks the database; silence counts as no. */
export const watchHealth = (ready: () => Promise<Readiness>): Health => {
  const check = async (): Promise<Readiness> => {
    const { promise: silence, resolve } = Promise.withResolvers<Readiness>();
    const timer = setTimeout(() => resolve({ database: false }), patienceMilliseconds);
    const answer = ready().catch((): Readiness => ({ database: false }));
    return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  };
  return {
    lives(reader) {
      sendText(reader, { status: 200, type: "text/plain; charset=utf-8", headers, text: "ok" });
    },
    async ready(reader) {
      const checks = await check();
      const failing = Object.keys(checks).filter((name) => !checks[name]);
      const text = JSON.stringify({ ready: failing.length === 0, failing, checks });
      const type = "application/json; charset=utf-8";
      sendText(reader, { status: failing.length === 0 ? 200 : 503, type, headers, text });
    },
    async databaseAnswers() {
      return (await check()).database ?? false;
    },
  };
};
