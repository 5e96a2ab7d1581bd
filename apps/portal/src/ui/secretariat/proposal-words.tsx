import { getTranslations } from "next-intl/server";
import { NamedPerson } from "../members/named-person.tsx";
import type { Proposal } from "./secretariat-page.ts";

/** What is proposed, about whom, in one line. */
export const ProposalWords = async ({ proposal }: { proposal: Proposal }) => {
  const t = await getTranslations("people");
  const roles = await getTranslations("role");
  const { change, subject } = proposal;
  const wanted =
    change.kind === "end" ? t("wanted.end") : t(`wanted.${change.kind}`, { role: roles(change.role) });
  return <NamedPerson name={subject.name} email={subject.email} after={` · ${wanted}`} />;
};
