import { fullMatrix, openArrangement } from "@rabat/db/arrange";
import { signIn } from "../sign-in.ts";

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

/** Signs the officer in. */
export const openDesk = async (origin: string, folder: string): Promise<Desk> => {
  const { slug, email } = await arrange(folder);
  return { slug, cookie: await signIn({ origin, folder }, email) };
};
