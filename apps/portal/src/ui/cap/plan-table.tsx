import { actionState, actions, addresses, areaOf, type CapNode, coverage } from "@rabat/core/cap";
import { capOf, type Meeting } from "@rabat/core/meeting";
import { type PlanFact, parentWith } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { listSeparator } from "../list-separator.ts";
import { usePlaceWords } from "../meeting/place-words.ts";
import { useCapWords } from "./cap-words.ts";

type PlanTableProps = { meetings: readonly Meeting[]; facts: readonly PlanFact[] };

/** The rose as a table: one row per action, with the meetings that addressed it. */
export const PlanTable = ({ meetings, facts }: PlanTableProps) => {
  const { t, nameOf, stateOf } = useCapWords();
  const { placeAndYear } = usePlaceWords();
  const locale = useLocale();
  const to = addressesIn(locale);
  const parentOf = parentWith(facts);
  const covered = coverage(meetings.map(capOf), parentOf);
  const linkTo = (node: CapNode) => <a href={to.node(node)}>{nameOf(node)}</a>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it
    <section className="table-scroll" aria-labelledby="plan-table" tabIndex={0}>
      <table className="record-table">
        <caption id="plan-table">{t("tableCaption")}</caption>
        <thead>
          <tr>
            {(["action", "state", "objective", "area", "addressedBy"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map(({ number }) => {
            const objective = parentOf(number);
            const node = { level: "action", number } as const;
            const by = meetings.filter((meeting) => addresses(capOf(meeting), node));
            return (
              <tr key={number}>
                <th scope="row">{linkTo(node)}</th>
                <td>{stateOf(actionState(number, covered, parentOf), "action")}</td>
                <td>{objective ? linkTo({ level: "objective", code: objective }) : t("unknown")}</td>
                <td>{objective ? linkTo({ level: "area", code: areaOf(objective) }) : t("unknown")}</td>
                <td>
                  {by.map((meeting, index) => (
                    <span key={meeting.slug}>
                      {index > 0 ? listSeparator(locale) : ""}
                      <a href={to.meeting(meeting.slug)}>{placeAndYear(meeting)}</a>
                    </span>
                  ))}
                  {by.length === 0 ? t("nobody") : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
