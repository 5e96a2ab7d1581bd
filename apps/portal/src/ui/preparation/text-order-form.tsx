import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { SubmitButton } from "../button.tsx";
import { ParagraphText } from "../consultation/paragraph-text.tsx";
import type { Preparing } from "./preparing.ts";

type RowProps = { preparing: Preparing; index: number };

const Row = async ({ preparing: { known, locale, held }, index }: RowProps) => {
  const t = await getTranslations("preparation");
  const text = known.preparation.texts[index];
  if (text === undefined) return null;
  const { reference, label } = text;
  const id = `place-${index}`;
  return (
    <li className="paragraph" id={reference}>
      <p className="paragraph-label">
        {label}
        <small translate="no">{reference}</small>
      </p>
      <div className="text-order">
        <ParagraphText paragraph={text} locale={locale} />
        <div className="text-order-controls">
          <label htmlFor={id}>
            {t("place")}
            <span className="visually-hidden"> ({label})</span>
          </label>
          <input
            id={id}
            name={`place.${reference}`}
            type="number"
            min={0}
            max={9999}
            required
            defaultValue={held.values[`place.${reference}`] ?? index + 1}
          />
          <div className="choice">
            <input
              type="checkbox"
              id={`remove-${index}`}
              name={`remove.${reference}`}
              defaultChecked={held.values[`remove.${reference}`] !== undefined}
            />
            <label htmlFor={`remove-${index}`}>
              {t("remove")}
              <span className="visually-hidden"> ({label})</span>
            </label>
          </div>
        </div>
      </div>
    </li>
  );
};

/** The list while it may change: each text with its place, and whether it goes. */
export const TextOrderForm = async ({ preparing }: { preparing: Preparing }) => {
  const { known, base } = preparing;
  const { texts, version } = known.preparation;
  const t = await getTranslations("preparation");
  if (texts.length === 0) return <p className="empty">{t("noTexts")}</p>;
  return (
    <form method="post" action={`${base}/paragraphs/arrange`}>
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="version" value={version} />
      <p className="hint">{t("placeHint")}</p>
      <ol className="paragraph-list" role="list">
        {texts.map(({ reference }, index) => (
          <Row key={reference} preparing={preparing} index={index} />
        ))}
      </ol>
      <div className="button-row">
        <SubmitButton>{t("saveOrder")}</SubmitButton>
      </div>
    </form>
  );
};
