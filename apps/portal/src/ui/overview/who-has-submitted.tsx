import type { Bilingual } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { UnderWay } from "./overview.ts";

const Names = async ({ term, names }: { term: string; names: readonly Bilingual[] }) => {
  const t = await getTranslations("overview");
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {names.length === 0 ? t("nobody") : null}
        <ul className="names" role="list">
          {names.map((name) => (
            <li key={name.en}>
              <BilingualWords words={name} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
};

/** How many of the invited have submitted, and behind it who; never what. */
export const WhoHasSubmitted = async ({ underWay }: { underWay: UnderWay }) => {
  const t = await getTranslations("overview");
  const { submitted, waiting } = underWay;
  const [done, invited] = [submitted.length, submitted.length + waiting.length];
  return (
    <>
      <p>
        <meter min={0} max={Math.max(invited, 1)} value={done} aria-hidden="true" />{" "}
        {t("ofInvited", { submitted: done, invited })}
      </p>
      {invited === 0 ? null : (
        <details className="who-submitted">
          <summary>{t("who")}</summary>
          <dl>
            <Names term={t("submitted")} names={submitted} />
            <Names term={t("waiting")} names={waiting} />
          </dl>
        </details>
      )}
    </>
  );
};
