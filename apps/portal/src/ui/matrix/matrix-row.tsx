import { counts, type MatrixRow, type MatrixView } from "@rabat/core/comment";
import type { Paragraph } from "@rabat/core/consultation";
import { useTranslations } from "next-intl";
import type { MatrixForm } from "../disposition/matrix-form.ts";
import { BilingualWords } from "../record/bilingual-words.tsx";
import { closed, matrixAddress } from "./address.ts";
import { OpenedAnswer } from "./opened-answer.tsx";
import { RowAnswer } from "./row-answer.tsx";
import { RowTexts } from "./row-texts.tsx";

/** What every row of a page needs to know of it. */
export type RowContext = {
  view: MatrixView;
  form: MatrixForm;
  /** Labels of the paragraphs by reference. */
  labels: ReadonlyMap<string, string>;
  opened: { row: MatrixRow; paragraph: Paragraph | null } | null;
  /** The comments that an earlier form, which came back, had ticked. */
  ticked: ReadonlySet<string>;
};

/** Which comment it is, and what sets it apart: late, confidential, in a group. */
const Marks = ({ row, base }: { row: MatrixRow; base: string }) => {
  const { comment, delegation, group, isInView, isOnBehalf, isWithheld } = row;
  const t = useTranslations("matrix");
  const late = useTranslations("late");
  const words = useTranslations("comment");
  const published = useTranslations("published");
  const strong = [
    ...(comment.late ? [late(comment.late.standing)] : []),
    ...(comment.confidential ? [words("confidential")] : []),
    ...(isWithheld ? [t("withheld")] : []),
  ];
  return (
    <>
      {delegation.standing === "observer" ? <p className="meta">{t("observer")}</p> : null}
      {strong.map((mark) => (
        <p className="meta" key={mark}>
          <strong>{mark}</strong>
        </p>
      ))}
      {isOnBehalf ? <p className="meta">{published("onBehalf")}</p> : null}
      {group ? (
        <p className="meta">
          {t("inGroup")}{" "}
          <a href={`${base}/groups/${group.id}`}>
            <bdi>{group.name}</bdi>
          </a>
        </p>
      ) : null}
      {isInView ? null : <p className="meta">{t("outside")}</p>}
    </>
  );
};

export const MatrixRowView = ({ row: listed, context }: { row: MatrixRow; context: RowContext }) => {
  const { view, form, labels, opened, ticked } = context;
  const t = useTranslations("matrix");
  const words = useTranslations("comment");
  const isOpen = opened?.row.comment.id === listed.comment.id;
  const row = isOpen ? opened.row : listed;
  const { comment, delegation } = row;
  const { id } = comment;
  const waits = row.disposition === null && counts(comment);
  const name = <BilingualWords words={delegation.name} />;
  const label = comment.paragraph === null ? t("whole") : <bdi>{labels.get(comment.paragraph)}</bdi>;
  return (
    <tr id={id} data-row={isOpen ? "open" : ""} data-waits={waits ? "" : undefined}>
      <td className="matrix-tick">
        <input
          type="checkbox"
          id={`tick-${id}`}
          name={`tick.${id}`}
          value="yes"
          form="gather"
          defaultChecked={ticked.has(id)}
        />
        <label htmlFor={`tick-${id}`}>
          <span className="visually-hidden">
            {t("tick")} {name} {label}
          </span>
        </label>
      </td>
      <th scope="row">
        <a
          className="matrix-open"
          href={matrixAddress(form.base, isOpen ? closed(view) : { ...view, row: id })}
          aria-expanded={isOpen}
        >
          {view.by === "paragraph" ? name : label}
        </a>
        <Marks row={row} base={form.base} />
      </th>
      <td data-column={t("position")}>
        {words(`position.${comment.position}`)}
        <p className="meta">{words(`type.${comment.type}`)}</p>
      </td>
      <td data-column={t("comment")}>
        <RowTexts
          row={row}
          paragraph={isOpen ? (opened.paragraph ?? undefined) : undefined}
          isOpen={isOpen}
        />
      </td>
      <td data-column={t("disposition")}>
        {isOpen ? (
          <OpenedAnswer row={row} view={view} form={form} />
        ) : (
          <RowAnswer disposition={row.disposition} />
        )}
      </td>
    </tr>
  );
};
