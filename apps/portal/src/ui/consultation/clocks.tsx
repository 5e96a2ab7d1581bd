import { useLocale } from "next-intl";
import { useInstantWords } from "./instants.tsx";

type ClocksProps = {
  instant: string;
  zone: string;
  own: string;
  /** The reading in the zone it was set in is on the page already. */
  isStated?: boolean;
};

/** One instant on three clocks: in the zone it was set in, in Brussels, and on the reader's own. */
export const Clocks = ({ instant, zone, own, isStated = false }: ClocksProps) => {
  const words = useInstantWords();
  const locale = useLocale();
  const zones = [...new Set([zone, "Europe/Brussels", own])].slice(isStated ? 1 : 0);
  if (zones.length === 0) return null;
  return (
    <ul className="clocks" role="list">
      {zones.map((each) => (
        <li key={each}>
          <time dateTime={instant} lang={locale}>
            {words.instant(instant, each)}
          </time>
        </li>
      ))}
    </ul>
  );
};
