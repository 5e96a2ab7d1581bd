import { randomUUID } from "node:crypto";
import { Clearance } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { Names } from "../names.tsx";
import type { Members } from "./members.ts";

/** How the delegation clears: the focal point chooses, everybody reads. */
export const ClearanceForm = async ({ members }: { members: Members }) => {
  const { locale, account, known, held } = members;
  const t = await getTranslations("clearance");
  const focalPoints = known.members.filter(({ role }) => role === "focal-point").map(({ name }) => name);
  return (
    <section className="section" id="clearance-way" aria-labelledby="clearance-title">
      <h2 className="section-heading" id="clearance-title">
        {t("title")}
      </h2>
      {account.role === "focal-point" ? (
        <form method="post" action={`/${locale}/delegation/members/clearance`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <ChoiceList
            id="clearance"
            name="clearance"
            legend={<span className="visually-hidden">{t("title")}</span>}
            choices={Clearance.options.map((value) => ({
              value,
              label: t(value),
              hint: t(`${value}-hint`),
            }))}
            selected={[known.clearance]}
            {...errorOf(held.errors, "clearance")}
          />
          <SubmitButton kind="quiet">{t("choose")}</SubmitButton>
        </form>
      ) : (
        <>
          <p>
            <strong>{t(known.clearance)}</strong>. {t(`${known.clearance}-hint`)}
          </p>
          <p className="meta">
            {t.rich("canChange", {
              names: () => <Names locale={locale} names={focalPoints} type="conjunction" />,
            })}
          </p>
        </>
      )}
    </section>
  );
};
