import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { OpenEntry } from "../../server/revision/entry.ts";
import { SubmitButton } from "../button.tsx";

/** Whether the last version can be published, by whom, and the button for whom it is. */
export const PublishPart = async ({ open }: { open: OpenEntry }) => {
  const t = await getTranslations("revision");
  const { account, base, entry } = open;
  const number = entry.current;
  if (entry.state === "published") return <p>{t("isPublished", { number })}</p>;
  if (account.role !== "head") return <p>{t("publishHead", { number })}</p>;
  const drafter = entry.revisions.find((one) => one.number === number)?.drafter;
  if (drafter === account.person) return <p>{t("publishOwn", { number })}</p>;
  return (
    <form method="post" action={`${base}/publish`} id="form">
      <input type="hidden" name="form" value={randomUUID()} />
      <input type="hidden" name="number" value={number} />
      <SubmitButton>{t("publish", { number })}</SubmitButton>
    </form>
  );
};
