import type { FieldDifference } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import type { OpenEntry } from "../../server/revision/entry.ts";
import { SubmitButton } from "../button.tsx";
import { instantWords } from "../instant-words.ts";
import { PageHeading } from "../page-heading.tsx";
import { Differences } from "./differences.tsx";
import { EntryViews } from "./entry-views.tsx";
import "./revision.css";

type Compared = { from: number; to: number; differences: readonly FieldDifference[] };

/** Every version of an entry and what was done with it; two of them side by side, word by word. */
export const HistoryView = async ({ open, compared }: { open: OpenEntry; compared: Compared | null }) => {
  const t = await getTranslations("revision");
  const { locale, account, base, kind, called, entry } = open;
  const words = instantWords(await getTranslations("date"), locale);
  const when = (instant: string) => words.instant(instant, account.zone);
  // nobody has drafted one yet: there is the one that the record came with
  const asItCame = { number: 0, drafter: null, name: null, saved: "" };
  const held = entry.revisions.length > 0 ? entry.revisions : [asItCame];
  const choose = (name: "from" | "to", chosen: number | undefined) => (
    <label>
      {t(name)}
      <select name={name} defaultValue={chosen}>
        {held.map(({ number }) => (
          <option key={number} value={number}>
            {t("version", { number })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <EntryViews open={open} current="history" />
      <PageHeading kicker={t(`one.${kind}`)} {...called} />
      <section>
        <h2>{t("versions")}</h2>
        <ul className="own-list" role="list">
          {held.map(({ number, name, saved }) => (
            <li key={number}>
              <div>
                <h3>{t("version", { number })}</h3>
                <p className="meta">{name ? t("by", { name, instant: when(saved) }) : t("asItCame")}</p>
              </div>
              <p className="own-deeds">
                <a href={`${base}/preview?version=${number}`}>{t("preview")}</a>
                <a href={`${base}?version=${number}`}>{t("takeUp")}</a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      {held.length > 1 ? (
        <form className="desk-bar" method="get" action={`${base}/history#differences`}>
          {choose("from", compared?.from ?? held[1]?.number)}
          {choose("to", compared?.to ?? held[0]?.number)}
          <SubmitButton kind="quiet">{t("compare")}</SubmitButton>
        </form>
      ) : null}
      {compared ? (
        <section id="differences">
          <h2>{t("differences", { from: compared.from, to: compared.to })}</h2>
          <Differences differences={compared.differences} />
        </section>
      ) : null}
      {entry.events.length > 0 ? (
        <section>
          <h2>{t("publishTitle")}</h2>
          <ul>
            {entry.events.map(({ deed, number, reason, at, by }) => (
              <li key={at}>
                {t("version", { number })}:{" "}
                {t(`event.${deed}`, { name: by, instant: when(at), reason: reason ?? "" })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};
