import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fullMatrix, openArrangement } from "@rabat/db/arrange";

/** A matrix of the Dialogue's size, and an officer of the demonstration to read it. */
const arrange = async (folder: string): Promise<{ slug: string; email: string }> => {
  const arrangement = openArrangement(folder);
  try {
    return {
      slug: await arrangement.addMatrix(fullMatrix),
      email: await arrangement.addPerson("officer", null),
    };
  } finally {
    await arrangement.end();
  }
};

type Desk = { slug: string; cookie: string };

/** Signs the officer in as the form does. */
export const openDesk = async (origin: string, folder: string): Promise<Desk> => {
  const { slug, email } = await arrange(folder);
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
  return { slug, cookie: set.split(";", 1).join() };
};
