import { useTranslations } from "next-intl";
import type { MatrixFrame } from "./matrix-data.ts";

/** The groups of a consultation, each with its own page. */
export const GroupList = ({ groups, base }: { groups: MatrixFrame["groups"]; base: string }) => {
  const t = useTranslations("group");
  if (groups.length === 0) return null;
  return (
    <section className="section" aria-labelledby="groups-title">
      <h2 className="section-heading" id="groups-title">
        {t("groups")}
      </h2>
      <ul className="group-list" role="list">
        {groups.map(({ id, name, comments }) => (
          <li key={id}>
            <a href={`${base}/groups/${id}`}>
              <bdi>{name}</bdi>
            </a>{" "}
            · {t("comments", { comments })}
          </li>
        ))}
      </ul>
    </section>
  );
};
