import type { StatedOutcomes } from "@rabat/core/meeting";
import type { Outcome } from "@rabat/core/outcome";
import { useTranslations } from "next-intl";

const rows = [
  { kind: "recommendation", stated: "recommendations" },
  { kind: "conclusion", stated: "conclusions" },
  { kind: "theme", stated: "panels" },
] as const;

type StatedAndHeldProps = { stated: StatedOutcomes; outcomes: readonly Outcome[] };

/** What the source counts, apart from the texts that are published here: a missing text reads as missing. */
export const StatedAndHeld = ({ stated, outcomes }: StatedAndHeldProps) => {
  const t = useTranslations("meeting");
  const shown = rows
    .map((row) => ({
      ...row,
      count: stated[row.stated],
      held: outcomes.filter(({ kind }) => kind === row.kind).length,
    }))
    .filter(({ count, held }) => count !== null || held > 0);
  if (shown.length === 0) return <p className="empty">{t("nothingStated")}</p>;
  return (
    <table className="record-table stated-table">
      <thead>
        <tr>
          <th scope="col">{t("kind")}</th>
          <th scope="col">{t("stated")}</th>
          <th scope="col">{t("held")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ kind, count, held }) => (
          <tr key={kind}>
            <th scope="row">{t(`kindsOfText.${kind}`)}</th>
            <td>{count ?? t("notStated")}</td>
            <td>{held > 0 ? held : t("textsNotPublished")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
