import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import type { Workspace } from "../../server/workspace.ts";
import { listSeparator } from "../list-separator.ts";
import { Notice } from "../notice.tsx";
import { inListOrder } from "./in-list-order.ts";

/** What stays where it is, by whose it is and how far it has come, and by which rule. */
export const LeftBehind = async ({ workspace }: { workspace: Workspace }) => {
  const { base, leftBehind, clearance, locale, account } = workspace;
  const t = await getTranslations("check");
  const states = await getTranslations("comment.state");
  const modes = await getTranslations("clearance");
  if (leftBehind.length === 0) return null;
  const alike = Map.groupBy(
    inListOrder(workspace, leftBehind),
    ({ state, author }) => `${state} ${author.person}`,
  );
  return (
    <Notice kind="warning" title={t("leftBehind", { comments: leftBehind.length })}>
      <ul>
        {[...alike].map(([key, comments]) => (
          <li key={key}>
            <strong>{comments[0] ? states(comments[0].state) : null}</strong> –{" "}
            <bdi>{comments[0]?.author.name}</bdi>{" "}
            {comments.map(({ id, paragraph }, place) => (
              <Fragment key={id}>
                {place > 0 ? listSeparator(locale) : "– "}
                <a href={`${base}#${id}`}>{paragraph ? <bdi>{paragraph}</bdi> : t("whole")}</a>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <p>
        {modes(`${clearance}-hint`)}{" "}
        {account.role === "focal-point" ? (
          <a href={`/${locale}/delegation/members#clearance`}>{modes("change")}</a>
        ) : (
          modes("whoChooses")
        )}
      </p>
    </Notice>
  );
};
