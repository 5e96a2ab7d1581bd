import { areas, type CapReference, formatCapReference, nodesOf, objectives } from "@rabat/core/cap";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { AreaMark } from "../area-mark.tsx";
import { RecordText } from "../record/record-text.tsx";
import { TranslationNote } from "../record/translation-note.tsx";
import { useCapWords } from "./cap-words.ts";
import { textOf } from "./node-facts.ts";

/** The parts of the plan that a line names, each a link: what stands beside a meeting and its items. */
export const CapPlace = ({ reference, printed }: { reference: CapReference; printed: string | null }) => {
  const { t, nameOf } = useCapWords();
  const locale = useLocale();
  const addresses = addressesIn(locale);
  const actionNodes = nodesOf({ areas: [], objectives: [], actions: reference.actions });
  return (
    <>
      <dl className="fact-list">
        {areas
          .filter(({ code }) => reference.areas.includes(code))
          .map(({ code, title }) => (
            <div key={code}>
              <dt>{t("areaName", { code })}</dt>
              <dd className="place-in-plan">
                <AreaMark area={code} />
                <a href={addresses.node({ level: "area", code })}>
                  <RecordText text={title} />
                </a>
              </dd>
            </div>
          ))}
        {objectives
          .filter(({ code }) => reference.objectives.includes(code))
          .map(({ code, title }) => (
            <div key={code}>
              <dt>{t("objectiveName", { code })}</dt>
              <dd>
                <a href={addresses.node({ level: "objective", code })}>
                  {title ? <RecordText text={title} /> : t("titleUnknown")}
                </a>
              </dd>
            </div>
          ))}
        {actionNodes.length > 0 ? (
          <div>
            <dt>{t("actions")}</dt>
            <dd>
              <ul className="cap-links" role="list">
                {actionNodes.map((node) => (
                  <li key={addresses.node(node)}>
                    <a href={addresses.node(node)}>{nameOf(node)}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        {printed === null ? null : (
          <>
            <div>
              <dt>{t("linePrinted")}</dt>
              <dd>
                <bdi lang="en">{printed}</bdi>
              </dd>
            </div>
            <div>
              <dt>{t("lineRead")}</dt>
              <dd>{formatCapReference(reference, locale)}</dd>
              {formatCapReference(reference) === printed ? null : (
                <dd className="note">{t("lineDiffers")}</dd>
              )}
            </div>
          </>
        )}
      </dl>
      <TranslationNote texts={nodesOf(reference).flatMap((node) => textOf(node) ?? [])} />
    </>
  );
};
