import { useTranslations } from "next-intl";

type SetName =
  | "plan"
  | "coverage"
  | "chairmanships"
  | "meetings"
  | "outcomes"
  | "media"
  | "partners"
  | "consultations";
export type DataSet = { name: SetName; parameters: readonly string[] };

/** Every list: what is in it, where it is, what it can be asked for. */
export const DataTable = ({ sets }: { sets: readonly DataSet[] }) => {
  const t = useTranslations("data");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it
    <section className="table-scroll" aria-labelledby="data-table" tabIndex={0}>
      <table className="record-table">
        <caption id="data-table">{t("listCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.formats")}</th>
            <th scope="col">{t("columns.content")}</th>
            <th scope="col">{t("columns.parameters")}</th>
          </tr>
        </thead>
        <tbody>
          {sets.map(({ name, parameters }) => (
            <tr key={name}>
              <th scope="row" className="data-addresses" translate="no">
                <a href={`/api/v1/${name}`}>/api/v1/{name}</a>
                <a href={`/api/v1/${name}.csv`}>/api/v1/{name}.csv</a>
              </th>
              <td>{t(`sets.${name}`)}</td>
              <td>{parameters.length > 0 ? <code>{parameters.join(", ")}</code> : t("noParameter")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
