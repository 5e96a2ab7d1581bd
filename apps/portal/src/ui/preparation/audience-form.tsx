import { randomUUID } from "node:crypto";
import {
  type AudienceGroup,
  audienceGroupOf,
  audienceGroups,
  GroupChoice,
  groupChoiceOf,
} from "@rabat/core/consultation";
import { byName, type Delegation } from "@rabat/core/partner";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { heldOf, type Preparing } from "./preparing.ts";

type GroupProps = { preparing: Preparing; group: AudienceGroup; members: readonly Delegation[] };

/** A group: all of it, nobody, or those ticked beneath, which are shown when they count. */
const Group = async ({ preparing, group, members }: GroupProps) => {
  const { known, locale } = preparing;
  const t = await getTranslations("preparation");
  const invited = new Set(known.invited.map(({ id }) => id));
  const held = heldOf(preparing, `group.${group}`);
  const isHeld = Object.keys(held).length > 0;
  const choice = held[`group.${group}`] ?? groupChoiceOf(members, invited);
  const id = (value: string) => `${group}-${value}`;
  return (
    <fieldset className="choice-list audience-group" data-flow="row">
      <legend>
        {t(`group.${group}`)} <span className="meta">({members.length})</span>
      </legend>
      <div>
        {GroupChoice.options.map((value) => (
          <div className="choice" key={value}>
            <input
              type="radio"
              id={id(value)}
              name={`group.${group}`}
              value={value}
              defaultChecked={choice === value}
            />
            <label htmlFor={id(value)}>{t(`groupChoice.${value}`)}</label>
          </div>
        ))}
      </div>
      <div className="audience-members">
        {members.toSorted(byName(locale)).map((delegation) => (
          <div className="choice" key={delegation.id}>
            <input
              type="checkbox"
              id={id(`to-${delegation.id}`)}
              name={`invited.${delegation.id}`}
              defaultChecked={
                isHeld ? held[`invited.${delegation.id}`] !== undefined : invited.has(delegation.id)
              }
            />
            <label htmlFor={id(`to-${delegation.id}`)}>
              <BilingualWords words={delegation.name} />
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};

/** Who is invited: by group, or one by one. Observers are never among the partners. */
export const AudienceForm = async ({ preparing }: { preparing: Preparing }) => {
  const { known, base } = preparing;
  const t = await getTranslations("preparation");
  const members = Map.groupBy(known.delegations, audienceGroupOf);
  return (
    <section className="section" id="audience" aria-labelledby="audience-title">
      <h2 className="section-heading" id="audience-title">
        {t("audience")}
      </h2>
      <p>{t("invited", { delegations: known.invited.length })}</p>
      <form method="post" action={`${base}/prepare/invite`}>
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="version" value={known.preparation.version} />
        {audienceGroups.map((group) => {
          const held = members.get(group) ?? [];
          return held.length === 0 ? null : (
            <Group key={group} preparing={preparing} group={group} members={held} />
          );
        })}
        <SubmitButton>{t("saveAudience")}</SubmitButton>
      </form>
    </section>
  );
};
