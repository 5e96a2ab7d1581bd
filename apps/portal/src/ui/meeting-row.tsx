import { AreaMark } from "./area-mark.tsx";

type MeetingRowProps = {
  date: string;
  /** First day, ISO 8601. */
  dateTime: string;
  title: string;
  titleLanguage?: string;
  href: string;
  /** "Geneva · Switzerland and The Gambia" */
  place: string;
  areas?: readonly { area: "1" | "2" | "3" | "4" | "5"; name: string }[];
  /** "32 recommendations", "2 conclusions": each stays on one line. */
  figures?: readonly string[];
};

/** One line of the record; stands in `<ol className="record-list" role="list">`. */
export function MeetingRow(props: MeetingRowProps) {
  const { date, dateTime, title, titleLanguage, href, place, areas = [], figures = [] } = props;
  return (
    <li className="record">
      <p className="record-date">
        <time dateTime={dateTime}>{date}</time>
      </p>
      <div>
        <p className="record-title">
          <a href={href}>{titleLanguage ? <bdi lang={titleLanguage}>{title}</bdi> : title}</a>
        </p>
        <p className="record-place measure">{place}</p>
      </div>
      {areas.length + figures.length > 0 ? (
        <ul className="record-figures" role="list">
          {areas.map(({ area, name }) => (
            <li key={area}>
              <AreaMark area={area} name={name} />
            </li>
          ))}
          {figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
