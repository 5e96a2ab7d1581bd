import { useTranslations } from "next-intl";
import { BilingualWords } from "../record/bilingual-words.tsx";
import type { Matrix } from "./matrix-data.ts";

type Held = Matrix["positions"][number]["held"][number];

type Marks = { observer: string; late: string; confidential: string };

/** The words are given: there may be a thousand names on a page. */
const Named = ({ held, marks }: { held: Held; marks: Marks }) => {
  const { delegation, confidential, late } = held;
  const said = [
    delegation.standing === "observer" ? marks.observer : "",
    late ? marks.late : "",
    confidential ? marks.confidential : "",
  ].filter(Boolean);
  return (
    <li>
      <BilingualWords words={delegation.name} />
      {said.length > 0 ? <small>{` (${said.join(" · ")})`}</small> : null}
    </li>
  );
};

/** Who said what, by name in protocol order; no figure stands beside a position. */
export const Positions = ({ positions }: { positions: Matrix["positions"] }) => {
  const t = useTranslations("comment.position");
  const words = useTranslations("matrix");
  const marks = {
    observer: words("isObserver"),
    late: words("isLate"),
    confidential: words("isConfidential"),
  };
  return (
    <dl className="positions">
      {positions.map(({ position, held }) => (
        <div key={position}>
          <dt>{t(position)}</dt>
          <dd>
            <ul role="list">
              {held.map((one) => (
                <Named key={one.delegation.id} held={one} marks={marks} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
};
