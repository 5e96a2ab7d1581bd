import { byPlace, type Meeting } from "@rabat/core/meeting";
import { useLocale, useTranslations } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { frame } from "./map/frame.ts";
import { PlaceList } from "./place-list.tsx";
import { usePlaceWords } from "./place-words.ts";
import "./programme.css";

/** Where the meetings took place: the drawing, what its signs mean, and the same as a list. */
export const MapOfPlaces = ({ meetings }: { meetings: readonly Meeting[] }) => {
  const t = useTranslations("programme");
  const locale = useLocale();
  const { city } = usePlaceWords();
  const places = byPlace(meetings);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = (known: boolean) =>
    places
      .filter(({ coordinates }) => (coordinates !== null) === known)
      .map(({ place, meetings: { length: count } }) => t("placeAndCount", { city: city({ place }), count }));
  const unknown = named(false);
  return (
    <div className="programme-map">
      <figure>
        <img
          src={addressesIn(locale).map}
          width={frame.width}
          height={frame.height}
          loading="lazy"
          alt={t("mapAlternative", { places: list.format(named(true)) })}
        />
        <figcaption>
          <ul className="plan-key" role="list">
            {(["country", "place", "undetermined"] as const).map((sign) => (
              <li key={sign}>
                <span className="map-key" data-sign={sign} aria-hidden="true" />
                {t(`signs.${sign}`)}
              </li>
            ))}
          </ul>
          <p className="note">{t("boundaryNotice")}</p>
        </figcaption>
      </figure>
      <div>
        <PlaceList places={places} />
        {unknown.length > 0 ? (
          <p className="note">{t("notOnMap", { places: list.format(unknown) })}</p>
        ) : null}
      </div>
    </div>
  );
};
