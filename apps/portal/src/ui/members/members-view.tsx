import { getTranslations } from "next-intl/server";
import { FormErrors } from "../form-errors.tsx";
import { PageHeading } from "../page-heading.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { ClearanceForm } from "./clearance-form.tsx";
import { InviteForm } from "./invite-form.tsx";
import { Invited } from "./invited.tsx";
import { MemberEntry } from "./member-entry.tsx";
import type { Members } from "./members.ts";

/** Who belongs to the delegation, who is invited, and how it clears; the focal point changes it here. */
export const MembersView = async ({ made, ...members }: Members & { made: string | null }) => {
  const { account, known, held } = members;
  const t = await getTranslations("members");
  return (
    <>
      <FormErrors errors={held.errors} />
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        kicker={account.delegation ? <BilingualWords words={account.delegation.name} /> : null}
      />
      <h2 className="section-heading">{t("people")}</h2>
      <ul className="task-list" role="list">
        {known.members.map((member) => (
          <MemberEntry key={member.person} members={members} member={member} />
        ))}
      </ul>
      <Invited members={members} made={made} />
      {account.role === "focal-point" ? <InviteForm members={members} /> : null}
      <ClearanceForm members={members} />
    </>
  );
};
