import type { Paragraph } from "@rabat/core/consultation";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { SubmitButton } from "../button.tsx";

type SaveButtonsProps = { workspace: Workspace; paragraph: Paragraph | null; isFromCheck?: boolean };

/** Saving, and where one goes from there: back to the text, on to the next paragraph, or back to the check. */
export const SaveButtons = async ({ workspace, paragraph, isFromCheck = false }: SaveButtonsProps) => {
  const { base, paragraphs } = workspace;
  const t = await getTranslations("comment");
  const form = await getTranslations("form");
  const check = await getTranslations("check");
  const autosave = await getTranslations("autosave");
  const place = paragraphs.findIndex(({ reference }) => reference === paragraph?.reference);
  const next = isFromCheck ? undefined : paragraphs[place + 1];
  return (
    <div className="button-row">
      <SubmitButton>{t("save")}</SubmitButton>
      {next ? (
        <SubmitButton kind="quiet" name="next" value={next.reference}>
          {t("saveThen", { label: next.label })}
        </SubmitButton>
      ) : null}
      {isFromCheck ? (
        <a href={`${base}/check`}>{check("backToCheck")}</a>
      ) : (
        <a href={base} data-when-saved={autosave("back")}>
          {form("back")}
        </a>
      )}
    </div>
  );
};
