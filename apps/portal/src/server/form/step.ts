import { readChecked } from "./checked.ts";
import type { Fields } from "./fields.ts";
import type { Sent } from "./sent.ts";

const page = ({ fields, locale }: Pick<Sent, "fields" | "locale">) =>
  `/${locale}/delegation/consultations/${fields.slug}`;

/** Where every step of clearance is taken from, and where it leads: the comment in its new state, or all of them. */
export const stepPlan = {
  page,
  done: (_: unknown, sent: Sent) => {
    const { id } = sent.fields;
    return id === undefined ? page(sent) : `${page(sent)}#${encodeURIComponent(id)}`;
  },
};

/** The step that a form asks for, on the version that its page showed. */
export const stepTaken = ({ slug = "", id = "", version, form = "" }: Fields) => ({
  consultation: slug,
  id,
  version: Number(version),
  form,
});

/** The same for several comments at once. */
export const stepsTaken = ({ slug = "", checked, form = "" }: Fields) => ({
  consultation: slug,
  checked: readChecked(checked),
  form,
});
