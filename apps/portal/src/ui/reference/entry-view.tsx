import { useTranslations } from "next-intl";
import type { Entry } from "../../server/reference/entry.ts";
import { DocstringText } from "./docstring-text.tsx";

const Code = ({ text }: { text: string }) => (
  <pre className="sample" dir="ltr" translate="no">
    <code>{text}</code>
  </pre>
);

/** One name: how it is written, what it is for, an example. */
export const EntryView = ({ name, signature, says, example }: Entry) => {
  const t = useTranslations("reference");
  return (
    <article className="reference-entry" id={name}>
      <h3 translate="no" dir="ltr">
        {name}
      </h3>
      <Code text={signature} />
      {says === "" ? null : <DocstringText says={says} />}
      {example === null ? null : (
        <>
          <p className="meta">{t("example")}</p>
          <Code text={example} />
        </>
      )}
    </article>
  );
};
