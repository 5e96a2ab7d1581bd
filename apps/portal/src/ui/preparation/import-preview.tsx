import { randomUUID } from "node:crypto";
import type { ReadLine } from "@rabat/core/consultation";
import { workingLanguages } from "@rabat/core/language";
import { getTranslations } from "next-intl/server";
import { formErrors } from "../../server/form/refusals.ts";
import { SubmitButton } from "../button.tsx";
import { Notice } from "../notice.tsx";
import type { Preparing } from "./preparing.ts";
import { Steps } from "./steps.tsx";

type ImportPreviewProps = {
  preparing: Preparing;
  /** The name that what was read is kept under. */
  read: string;
  lines: readonly ReadLine[];
  texts: number;
  version: number;
};

const Faults = async ({ faults, locale }: { faults: readonly ReadLine[]; locale: Preparing["locale"] }) => {
  const t = await getTranslations("preparation");
  const said = await formErrors(
    faults.flatMap((line) => ("fault" in line ? [line.fault] : [])),
    { locale },
  );
  return (
    <section aria-labelledby="faults-title">
      <h2 className="section-heading" id="faults-title">
        {t("leftOut", { lines: faults.length })}
      </h2>
      <ul>
        {faults.map(({ line, shown }, index) => (
          <li key={line}>
            <span className="import-fault">{t("line", { line })}</span> {said[index]?.message}{" "}
            <q className="meta">
              <bdi>{shown}</bdi>
            </q>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What an import would add, and what it leaves out and why; nothing is written before it is confirmed. */
export const ImportPreview = async ({ preparing, read, lines, texts, version }: ImportPreviewProps) => {
  const { base, locale } = preparing;
  const t = await getTranslations("preparation");
  const good = lines.flatMap((line) => ("text" in line ? [line] : []));
  const faults = lines.filter((line) => "fault" in line);
  return (
    <Steps preparing={preparing} current="paragraphs">
      <Notice kind={faults.length > 0 ? "warning" : "information"} title={t("importPreview")}>
        <p>{t("importCounts", { texts, lines: faults.length })}</p>
      </Notice>
      {faults.length > 0 ? <Faults faults={faults} locale={locale} /> : null}
      {good.length > 0 ? (
        <ol className="paragraph-list" role="list">
          {good.map(({ line, text }) => (
            <li className="paragraph" key={line}>
              <p className="paragraph-label">
                {text.label}
                <small>{t("line", { line })}</small>
              </p>
              <div className="official-text">
                {workingLanguages.map((language) =>
                  text.text[language] === undefined ? null : (
                    <p key={language} lang={language} dir="auto">
                      {text.text[language]}
                    </p>
                  ),
                )}
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      <form method="post" action={`${base}/paragraphs/import/confirm`} className="button-row">
        <input type="hidden" name="form" value={randomUUID()} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="read" value={read} />
        {texts > 0 ? <SubmitButton>{t("confirmImport", { texts })}</SubmitButton> : null}
        <a href={`${base}/paragraphs#import`}>{t("importAgain")}</a>
      </form>
    </Steps>
  );
};
