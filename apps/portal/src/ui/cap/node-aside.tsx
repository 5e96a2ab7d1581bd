import type { CapNode, CapReference } from "@rabat/core/cap";
import { crosswalkOf, vallettaDomainOf } from "@rabat/core/crosswalk";
import type { PlanFact } from "@rabat/core/revision";
import { useLocale } from "next-intl";
import { addressesIn } from "../addresses.ts";
import { TranslationNote } from "../record/translation-note.tsx";
import { useCapWords } from "./cap-words.ts";
import { GlobalCompactLinks } from "./crosswalk-view.tsx";
import { childrenOf, parentsOf, textOf } from "./node-facts.ts";
import { NodeLinks } from "./node-links.tsx";

type NodeAsideProps = {
  node: CapNode;
  references: readonly CapReference[];
  facts: readonly PlanFact[];
};

/** What stands above and below a node. */
export const NodeAside = ({ node, references, facts }: NodeAsideProps) => {
  const { t } = useCapWords();
  const locale = useLocale();
  const links = crosswalkOf(node);
  const { known, possible } = parentsOf(node, facts);
  const { nodes: children, complete } = childrenOf(node, facts);
  const below = node.level === "area" ? "objectives" : "actions";
  return (
    <aside>
      {known.length > 0 ? (
        <section>
          <h2>{t("partOf")}</h2>
          <NodeLinks nodes={known} references={references} facts={facts} />
        </section>
      ) : null}
      {possible.length > 0 ? (
        <section>
          <h2>{t("partOf")}</h2>
          <p>{t("parentUnknown")}</p>
          <NodeLinks nodes={possible} references={references} facts={facts} />
        </section>
      ) : null}
      {node.level === "action" ? null : (
        <section>
          <h2>{t(below)}</h2>
          {children.length > 0 ? <NodeLinks nodes={children} references={references} facts={facts} /> : null}
          {complete ? null : <p className="note">{t("childrenUnknown")}</p>}
        </section>
      )}
      {node.level === "area" || links.length > 0 ? (
        <section>
          <h2>{t("elsewhere")}</h2>
          {node.level === "area" ? (
            <p>
              {t("valletta")}: {t("vallettaDomain", { number: vallettaDomainOf(node.code) })}
            </p>
          ) : null}
          {links.length > 0 ? (
            <>
              <p>{t("globalCompact")}</p>
              <GlobalCompactLinks links={links} />
            </>
          ) : null}
          <p>
            <a href={`${addressesIn(locale).plan}/crosswalk`}>{t("crosswalkMore")}</a>
          </p>
        </section>
      ) : null}
      <TranslationNote
        texts={[...known, ...possible, ...children].flatMap((one) => textOf(one, facts) ?? [])}
      />
    </aside>
  );
};
