import type { ReactNode } from "react";

type ReceiptProps = {
  title: string;
  referenceLabel: string;
  reference: string;
  rows: readonly { term: string; value: ReactNode; code?: boolean }[];
  children?: ReactNode;
};

/** The panel a delegation keeps: what arrived, when, and the hash by which anyone can check it. */
export function Receipt({ title, referenceLabel, reference, rows, children }: ReceiptProps) {
  return (
    <section className="receipt" aria-labelledby={`receipt-${reference}`}>
      <h2 id={`receipt-${reference}`}>{title}</h2>
      <p className="receipt-reference">
        <small>{referenceLabel}</small>
        <bdi>{reference}</bdi>
      </p>
      <dl className="receipt-rows">
        {rows.map(({ term, value, code }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{code ? <code dir="ltr">{value}</code> : value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
