import type { OfficialText } from "@rabat/core/language";
import { RecordText } from "./record-text.tsx";
import { TranslationNote } from "./translation-note.tsx";

/** Agenda items, priorities, highlights: texts of the record one under the other. */
export const TextList = ({ texts }: { texts: readonly OfficialText[] }) => (
  <>
    <ul className="measure">
      {texts.map((text) => (
        <li key={text[text.published[0]]}>
          <RecordText text={text} />
        </li>
      ))}
    </ul>
    <TranslationNote texts={texts} />
  </>
);
