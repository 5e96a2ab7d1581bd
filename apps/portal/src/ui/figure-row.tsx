type Figure = { label: string; figure: string; of?: string };

/** The few figures that sum a page up: "5 of 5". */
export function FigureRow({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figure-row">
      {figures.map(({ label, figure, of }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{figure}</bdi> {of ? <small>{of}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
