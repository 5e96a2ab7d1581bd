import { type Comment, commentStates } from "@rabat/core/comment";
import { getTranslations } from "next-intl/server";
import type { Workspace } from "../../server/workspace.ts";
import { momentIn } from "../dates.ts";

/** Each colleague's comments by state, and when the last one was saved. */
export const WhoDoesWhat = async ({ workspace }: { workspace: Workspace }) => {
  const { comments, locale, account } = workspace;
  const t = await getTranslations("clearance");
  const states = await getTranslations("comment.state");
  const people = Map.groupBy(comments, ({ author }) => author.person);
  const counted = (own: readonly Comment[]) =>
    commentStates.flatMap((state) => {
      const count = own.filter((comment) => comment.state === state).length;
      return count > 0 ? [t("waiting", { state: states(state), comments: count })] : [];
    });
  return (
    <section aria-labelledby="who-does-what">
      <h3 id="who-does-what">{t("doing")}</h3>
      {people.size === 0 ? <p className="meta">{t("nobody")}</p> : null}
      <ul role="list" className="who">
        {[...people].map(([person, own]) => (
          <li key={person}>
            <bdi>{own[0]?.author.name}</bdi>
            <p className="meta">
              {counted(own).join(" · ")}
              <br />
              {t("saved", {
                instant: momentIn(
                  locale,
                  own
                    .map(({ saved }) => saved)
                    .toSorted()
                    .at(-1) ?? "",
                  account.zone,
                ),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
