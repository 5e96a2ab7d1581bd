import { getTranslations } from "next-intl/server";
import { askingFor } from "../../server/asked.ts";
import { instantWords } from "../instant-words.ts";
import type { Verification, VerificationViewProps } from "./verification-view.tsx";

/** What the last verification says of a chain; one that grew since is not known whole. */
const resultOf = ({ latest }: Verification, { chain, last }: Verification["chains"][number]) => {
  if (latest === null) return "unverified";
  if (latest.report.faults.some((fault) => fault.chain === chain)) return "brokenChain";
  return last !== null && last > latest.at ? "unverified" : "intact";
};

/** The chains there are, each with what the last verification says of it. */
export const ChainTable = async ({ locale, zone, verification }: VerificationViewProps) => {
  const t = await getTranslations("trail");
  const words = instantWords(await getTranslations("date"), locale);
  return (
    <section aria-labelledby="chains">
      <h2 className="section-heading" id="chains">
        {t("chains")}
      </h2>
      <table className="desk-table" aria-labelledby="chains">
        <thead>
          <tr>
            {(["where", "result", "events", "lastEvent"] as const).map((column) => (
              <th scope="col" key={column}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verification.chains.map((each) => (
            <tr key={each.chain}>
              <th scope="row" className="said">
                <a href={askingFor(`/${locale}/secretariat/audit`, { chain: each.chain })} translate="no">
                  <bdi dir="ltr">{each.chain}</bdi>
                </a>
              </th>
              <td data-column={t("result")}>{t(resultOf(verification, each))}</td>
              <td data-column={t("events")}>{each.events}</td>
              <td data-column={t("lastEvent")}>
                {each.last === null ? null : (
                  <time dateTime={each.last}>{words.instant(each.last, zone)}</time>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
