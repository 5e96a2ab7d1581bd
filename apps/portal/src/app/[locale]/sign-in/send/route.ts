import { refuse } from "@rabat/core/refusal";
import { headers } from "next/headers";
import { giveSession } from "../../../../server/auth.ts";
import { answerForm } from "../../../../server/form/answer.ts";
import { localPath } from "../../../../server/form/local-path.ts";
import { sessionCookie } from "../../../../server/session-cookie.ts";

export const POST = answerForm({
  page: ({ fields, locale }) => {
    const next = localPath(fields.next);
    return `/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`;
  },
  call: async ({ api, fields }) => {
    if ((await sessionCookie()) === null) return refuse({ code: "sign-in.needs-secure-address" });
    const { email = "", password = "" } = fields;
    const agent = ((await headers()).get("user-agent") ?? "").slice(0, 300);
    return api.session.open({ email, password, agent });
  },
  done: async ({ session, desk }, { fields, locale }) => {
    await giveSession(session);
    return localPath(fields.next) ?? `/${locale}/${desk}`;
  },
});
