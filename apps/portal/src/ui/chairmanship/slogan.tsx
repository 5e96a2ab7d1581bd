import type { Chairmanship } from "@rabat/core/chairmanship";
import { AsPublished } from "../record/as-published.tsx";
import { RecordText } from "../record/record-text.tsx";

/** The slogan with the words in which its source attributes it. */
export const Slogan = ({ slogan }: { slogan: NonNullable<Chairmanship["slogan"]> }) => (
  <figure className="slogan">
    <blockquote>
      <p>
        <RecordText text={slogan.text} />
      </p>
    </blockquote>
    <figcaption className="meta">
      <RecordText text={slogan.attribution} />
    </figcaption>
    <AsPublished text={slogan.attribution} />
  </figure>
);
