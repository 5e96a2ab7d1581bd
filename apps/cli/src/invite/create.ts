import { openAdministration } from "@rabat/api/host";
import { Role } from "@rabat/core/partner";
import type { Run } from "../command.ts";
import { instance } from "../env.ts";
import { CommandRefused } from "../exit.ts";
import { languageOf } from "../record/record.ts";

/**
 * `rabat invite`: writes an invitation into the instance's database, from where the portal mails it if it can, and
 * gives a link of its own.
 */
export const createInvitation: Run = async ({ options }) => {
  const role = Role.safeParse(options.role);
  if (!role.success) throw new CommandRefused(`--role must be one of: ${Role.options.join(", ")}.`);
  const { email = null, name = null } = options;
  if (email !== null && !email.includes("@"))
    throw new CommandRefused("--email must be the invited person’s address.");
  const locale = languageOf(options);
  const ofSecretariat = role.data === "officer" || role.data === "head";
  if (ofSecretariat !== (options.delegation === undefined))
    throw new CommandRefused(
      ofSecretariat
        ? "--delegation does not go with a role of the Secretariat."
        : "--delegation must name the delegation, for example --delegation ma.",
    );
  const { publicOrigin, ...place } = instance();
  const administration = await openAdministration(place);
  try {
    const delegation = options.delegation ?? null;
    const token = await administration.invite({ email, name, role: role.data, delegation, locale });
    if (token === null) throw new CommandRefused(`There is no delegation “${delegation}”.`);
    const link = `${publicOrigin}/${locale}/invitation/${token}`;
    return { json: { link, role: role.data, delegation, email }, text: () => link };
  } finally {
    await administration.close();
  }
};
