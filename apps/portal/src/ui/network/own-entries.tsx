import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { EntryForm } from "./entry-form.tsx";
import { type Entry, isKeeper, type Network } from "./network.ts";
import { NetworkEntry } from "./network-entry.tsx";

type OwnEntryProps = { network: Network; entry: Entry };

const OwnEntry = async ({ network, entry }: OwnEntryProps) => {
  const { locale, account, opened } = network;
  const t = await getTranslations("network");
  const base = `/${locale}/delegation/network`;
  const about = <span className="visually-hidden"> ({entry.name})</span>;
  return (
    <li className="member" id={entry.id}>
      <div>
        <NetworkEntry locale={locale} entry={entry} showsReview />
      </div>
      {opened === entry.id ? (
        <div>
          <h3>{t("changeTitle")}</h3>
          <EntryForm network={network} entry={entry} />
          <form method="post" action={`${base}/remove`}>
            <input type="hidden" name="form" value={randomUUID()} />
            <input type="hidden" name="id" value={entry.id} />
            <input type="hidden" name="version" value={entry.version} />
            <p className="hint">{t("removeHint")}</p>
            <SubmitButton kind="grave">{t("remove")}</SubmitButton>
          </form>
        </div>
      ) : isKeeper(account) ? (
        <p>
          <a href={`${base}?entry=${entry.id}#${entry.id}`}>
            {t("change")}
            {about}
          </a>
        </p>
      ) : null}
    </li>
  );
};

/** What the own delegation says of itself, and the forms by which it keeps it. */
export const OwnEntries = async ({ network, entries }: { network: Network; entries: readonly Entry[] }) => {
  const { locale, account, opened, held } = network;
  const t = await getTranslations("network");
  const isNewHeld = held.values.name !== undefined && held.values.id === undefined;
  return (
    <section className="section" aria-labelledby="own">
      <h2 className="section-heading" id="own">
        {t("own")}
      </h2>
      {entries.length === 0 ? <p className="empty">{t("noOwn")}</p> : null}
      <ul className="task-list" role="list" hidden={entries.length === 0}>
        {entries.map((entry) => (
          <OwnEntry key={entry.id} network={network} entry={entry} />
        ))}
      </ul>
      {isKeeper(account) && entries.length > 0 ? (
        <form method="post" action={`/${locale}/delegation/network/confirm`}>
          <input type="hidden" name="form" value={randomUUID()} />
          <p className="hint">{t("confirmHint")}</p>
          <SubmitButton kind="quiet">{t("confirm")}</SubmitButton>
        </form>
      ) : null}
      {isKeeper(account) && opened === null ? (
        <details className="return-form" open={isNewHeld || entries.length === 0}>
          <summary>{t("add")}</summary>
          <EntryForm network={network} entry={null} />
        </details>
      ) : null}
    </section>
  );
};
