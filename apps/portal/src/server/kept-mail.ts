import { notFound } from "next/navigation";
import { environment } from "../env.ts";
import { visitorApi } from "./api.ts";

/** The demonstration's mails: there only on the embedded database, where none can be sent, while it lasts. */
const check = () => {
  const { DATABASE_URL, SMTP_URL } = environment();
  if (DATABASE_URL !== undefined || SMTP_URL !== undefined) notFound();
};

export const keptMails = async () => {
  check();
  return (await visitorApi().mail.list()) ?? notFound();
};

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const keptMail = async (mail: string) => {
  check();
  return (identifier.test(mail) ? await visitorApi().mail.read({ mail }) : null) ?? notFound();
};
