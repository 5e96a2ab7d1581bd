import { readFileSync } from "node:fs";
import { join } from "node:path";

type Portal = { origin: string; folder: string };

/** Signs somebody of the demonstration in as the form does; gives the cookie of their session. */
export const signIn = async ({ origin, folder }: Portal, email: string): Promise<string> => {
  const { demonstrationPassphrase: password } = JSON.parse(
    readFileSync(join(folder, "secrets.json"), "utf8"),
  );
  const answer = await fetch(`${origin}/en/sign-in/send`, {
    method: "POST",
    headers: { Origin: origin },
    body: new URLSearchParams({ email, password }),
    redirect: "manual",
  });
  const set = answer.headers.getSetCookie().find((one) => one.includes("session="));
  if (set === undefined) throw new Error(`Nobody was signed in: ${answer.status}`);
  return set.split(";", 1).join();
};
