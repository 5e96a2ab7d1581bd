import type { ReactNode } from "react";

type SummaryItem = {
  term: ReactNode;
  value: ReactNode;
  /** `about` completes the link for those who hear it alone: "Change" + "the type of comment on C1". */
  change?: { href: string; word: string; about: string };
};

/** Check answers: every answer with the way back to it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map(({ term, value, change }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd className="summary-value">{value}</dd>
          {change ? (
            <dd className="summary-change">
              <a href={change.href}>
                {change.word}
                <span className="visually-hidden"> {change.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
