import { openAdministration } from "@rabat/api/host";
import { isLocale, locales } from "@rabat/core/language";
import { Role } from "@rabat/core/partner";
import { instance } from "../env.ts";
import { CommandRefused } from "../exit.ts";

export type InviteOptions = {
  role?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
  delegation?: string | undefined;
  language?: string | undefined;
};

/**
 * `rabat invite`: writes an invitation into the instance's database, from where the portal mails it if it can, and
 * gives a link of its own.
 */
export const createInvitation = async (options: InviteOptions): Promise<string> => {
  const role = Role.safeParse(options.role);
  if (!role.success) throw new CommandRefused(`--role must be one of: ${Role.options.join(", ")}.`);
  const { email = null, name = null } = options;
  if (email !== null && !email.includes("@"))
    throw new CommandRefused("--email must be the invited person’s address.");
  const { language: locale = "en" } = options;
  if (!isLocale(locale)) throw new CommandRefused(`--language must be one of: ${locales.join(", ")}.`);
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
    return `${publicOrigin}/${locale}/invitation/${token}`;
  } finally {
    await administration.close();
  }
};
