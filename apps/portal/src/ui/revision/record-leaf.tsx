import type { Leaf } from "@rabat/core/revision";
import { getTranslations } from "next-intl/server";
import { errorOf } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";
import type { FormParts } from "./form-parts.ts";

type RecordLeafProps = { field: Leaf; path: string; parts: FormParts; label?: string };

/** What a field says beside its label of how it is filled in, and of what follows from it. */
const useHint = async (field: Leaf, path: string): Promise<string | undefined> => {
  const t = await getTranslations("revision");
  switch (field.as) {
    case "codes":
      return t(`codesHint.${field.of}`);
    case "cap":
    case "month":
    case "day":
    case "address":
      return t(`${field.as}Hint`);
    default:
      return path === "standing" ? t("standingHint") : undefined;
  }
};

/** One control that holds one value. */
export const RecordLeaf = async ({ field, path, parts, label }: RecordLeafProps) => {
  const t = await getTranslations("revision");
  const { values, errors, choices, wordsOf } = parts;
  const hint = await useHint(field, path);
  const notes = { ...(hint ? { hint } : {}), ...errorOf(errors, path) };
  const common = {
    id: path,
    name: path,
    defaultValue: values[path] ?? "",
    "aria-describedby": describedBy(path, notes),
    "aria-invalid": "error" in notes ? (true as const) : undefined,
  };
  const isChosen = field.as === "choice" || field.as === "name";
  const offered = isChosen ? (choices[field.as === "name" ? field.of : path] ?? []) : [];
  const nothing = isChosen && field.required ? t("choose") : t("notStated");
  return (
    <Field id={path} label={label ?? wordsOf(path)} {...notes}>
      {isChosen ? (
        <select {...common}>
          <option value="">{nothing}</option>
          {offered.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      ) : field.as === "text" && field.lines ? (
        <textarea {...common} rows={field.lines} dir="auto" />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={field.as === "count" ? "numeric" : field.as === "address" ? "url" : undefined}
          dir={field.as === "text" ? "auto" : "ltr"}
          data-size={["count", "day", "month"].includes(field.as) ? "short" : undefined}
        />
      )}
    </Field>
  );
};
