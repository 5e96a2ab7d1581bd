import type { Area } from "@rabat/core/cap";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { addressesIn } from "../addresses.ts";
import { useCapWords } from "../cap/cap-words.ts";

type AreaFactsProps = { areas: readonly Area[]; children: (area: Area) => ReactNode };

/** Areas of the plan one under the other, and what is to be said of each. */
export const AreaFacts = ({ areas, children }: AreaFactsProps) => {
  const { nameOf } = useCapWords();
  const to = addressesIn(useLocale());
  return (
    <dl className="fact-list">
      {areas.map((area) => {
        const node = { level: "area", code: area.code } as const;
        return (
          <div key={area.code}>
            <dt>
              <a href={to.node(node)}>{nameOf(node)}</a>
            </dt>
            <dd>{children(area)}</dd>
          </div>
        );
      })}
    </dl>
  );
};
