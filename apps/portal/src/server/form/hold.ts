import type { Refusal } from "@rabat/core/refusal";
import { apiFor } from "../api.ts";
import { currentActor } from "../auth.ts";
import type { Fields } from "./fields.ts";
import type { Sent } from "./sent.ts";

/** Never kept, not even for a minute; and files, which a browser chooses anew. */
const secretFields = ["password", "form", "code", "ceremony", "credential", "file"];
/** A name that a script gave to what it will send again and again. */
const isName = (id: string | undefined): id is string => /^[0-9a-f-]{36}$/.test(id ?? "");

export type Held = { values: Fields; refusals: readonly Refusal[] };
const nothingHeld: Held = { values: {}, refusals: [] };

export const heldForms = {
  /** Keeps a refused form and gives the name it is kept under. */
  hold: async (
    sent: Sent,
    page: string,
    { refusals, former }: { refusals: readonly Refusal[]; former: string | null },
  ): Promise<string> => {
    const kept = Object.entries(sent.fields).filter(([name]) => !secretFields.includes(name));
    const values = Object.fromEntries(kept);
    const path = page.slice(0, 2_000);
    const { held } = sent.fields;
    const { id } = await sent.api.form.hold({
      id: isName(held) ? held : null,
      path,
      values,
      refusals: [...refusals],
      formerSession: former,
    });
    return id;
  },

  /** What the address says is held for this person on this page; nothing for anyone else or anywhere else. */
  find: async (
    searchParams: Promise<Record<string, string | string[] | undefined>>,
    page: string,
  ): Promise<Held> => {
    const { held: id } = await searchParams;
    if (typeof id !== "string" || !isName(id)) return nothingHeld;
    const found = await apiFor(await currentActor()).form.read({ id });
    return found !== null && found.path.split("?")[0] === page.split("?")[0] ? found : nothingHeld;
  },
};
