import type { ReactNode } from "react";

type Description = { hint?: ReactNode; error?: string };

/** For the control's `aria-describedby`: the hint and the error that the field prints. */
export function describedBy(id: string, { hint, error }: Description): string | undefined {
  const parts = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

type FieldProps = Description & {
  id: string;
  label: ReactNode;
  children: ReactNode;
};

/** Label, hint, error, then the control: the caller gives it this id, `aria-describedby` and `aria-invalid`. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="field" data-refused={error ? "" : undefined}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} {...(error ? { error } : {})} />
      {children}
    </div>
  );
}

export function FieldNotes({ id, hint, error }: Description & { id: string }) {
  return (
    <>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}
