import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { errorOf } from "../../server/form/refusals.ts";
import { describedBy, Field } from "../field.tsx";
import type { HeldForm } from "./preparing.ts";

type Written = {
  /** What the record holds, as the control would show it. */
  stored: string;
  held: HeldForm;
};

type WrittenFieldProps = Written & {
  name: string;
  hint?: ReactNode;
  control: (attributes: {
    id: string;
    name: string;
    defaultValue: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
};

/** A field that keeps what was typed when its form comes back, beside what is held meanwhile where that differs. */
export const WrittenField = ({ name, hint, stored, held, control }: WrittenFieldProps) => {
  const t = useTranslations("preparation");
  const field = useTranslations("field");
  const typed = held.values[name]?.replaceAll("\r\n", "\n");
  const other =
    typed !== undefined && typed !== stored && stored !== "" ? (
      <>
        {t("heldNow")} <bdi>{stored}</bdi>
      </>
    ) : null;
  const notes = {
    hint:
      hint || other ? (
        <>
          {hint}
          {hint && other ? <br /> : null}
          {other}
        </>
      ) : undefined,
    ...errorOf(held.errors, name),
  };
  return (
    <Field id={name} label={field(name as never)} {...notes}>
      {control({
        id: name,
        name,
        defaultValue: typed ?? stored,
        "aria-describedby": describedBy(name, notes),
        "aria-invalid": "error" in notes ? true : undefined,
      })}
    </Field>
  );
};
