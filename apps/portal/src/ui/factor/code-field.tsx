import type { ReactNode } from "react";
import { describedBy, Field } from "../field.tsx";

type CodeFieldProps = { label: string; error?: string; hint?: ReactNode };

/** For a code that an app shows, which telephones and password managers fill in by themselves, or a recovery code. */
export const CodeField = ({ label, ...notes }: CodeFieldProps) => (
  <Field id="code" label={label} {...notes}>
    <input
      id="code"
      name="code"
      className="code-input"
      type="text"
      dir="ltr"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      aria-describedby={describedBy("code", notes)}
      aria-invalid={notes.error === undefined ? undefined : true}
    />
  </Field>
);
