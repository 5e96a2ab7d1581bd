import { getTranslations } from "next-intl/server";
import { apiFor } from "../../../../../../../../server/api.ts";
import { currentActor } from "../../../../../../../../server/auth.ts";
import { heldForms } from "../../../../../../../../server/form/hold.ts";
import { formErrors } from "../../../../../../../../server/form/refusals.ts";
import { formTitle } from "../../../../../../../../server/form/title.ts";
import { enter, found } from "../../../../../../../../server/gate.ts";
import { pageLocale } from "../../../../../../../../server/page-locale.ts";
import { matrixBase } from "../../../../../../../../ui/matrix/address.ts";
import { GroupView } from "../../../../../../../../ui/matrix/group-view.tsx";

type GroupProps = {
  params: Promise<{ locale: string; slug: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params, searchParams }: GroupProps) => {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "group" });
  return formTitle(t("pageTitle"), searchParams);
};

const GroupPage = async ({ params, searchParams }: GroupProps) => {
  const locale = await pageLocale(params);
  const { slug, id } = await params;
  const account = await enter("secretariat", locale);
  const api = apiFor(await currentActor());
  const group = await found(api.group.read({ slug: slug.slice(0, 100), locale, id }));
  const matrix = matrixBase(locale, slug);
  const base = `${matrix}/groups/${id}`;
  const held = await heldForms.find(searchParams, base);
  const errors = await formErrors(held.refusals, { locale, zone: account.zone });
  const form = { locale, base, account, held: held.values, errors };
  return <GroupView held={group} form={form} matrix={matrix} />;
};

export default GroupPage;
