import { paragraphsOf } from "../../server/reference/docstring.ts";

/** Names between backticks stand as code. */
const withCode = (text: string) =>
  text
    .split("`")
    .map((part, place) => ({ part, place }))
    .map(({ part, place }) => (place % 2 === 1 ? <code key={place}>{part}</code> : part));

/** What a docstring says, in English whatever the language of the page. */
export const DocstringText = ({ says }: { says: string }) => (
  <div className="measure" lang="en" dir="ltr">
    {paragraphsOf(says).map(({ kind, text }) =>
      kind === "verbatim" ? (
        <pre key={text} className="sample">
          {text}
        </pre>
      ) : (
        <p key={text}>{withCode(text)}</p>
      ),
    )}
  </div>
);
