import { useTranslations } from "next-intl";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { Matrix } from "./matrix-data.ts";

type Held = Matrix["positions"][number]["held"][number];

const Named = ({ held: { delegation, confidential, late } }: { held: Held }) => {
  const t = useTranslations("matrix");
  const marks = [
    delegation.standing === "observer" ? t("isObserver") : "",
    late ? t("isLate") : "",
    confidential ? t("isConfidential") : "",
  ].filter(Boolean);
  return (
    <li>
      <BilingualWords words={delegation.name} />
      {marks.length > 0 ? <small>{` (${marks.join(" · ")})`}</small> : null}
    </li>
  );
};

/** Who said what, by name in protocol order; no figure stands beside a position. */
export const Positions = ({ positions }: { positions: Matrix["positions"] }) => {
  const t = useTranslations("comment.position");
  return (
    <dl className="positions">
      {positions.map(({ position, held }) => (
        <div key={position}>
          <dt>{t(position)}</dt>
          <dd>
            <ul role="list">
              {held.map((one) => (
                <Named key={one.delegation.id} held={one} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
};
