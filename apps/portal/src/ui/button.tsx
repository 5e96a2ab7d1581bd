import type { ReactNode } from "react";

type ButtonKind = "main" | "quiet" | "grave";

type SubmitButtonProps = {
  children: ReactNode;
  kind?: ButtonKind;
  name?: string;
  value?: string;
  formAction?: string | ((data: FormData) => void | Promise<void>);
  formNoValidate?: boolean;
};

export function SubmitButton({ children, kind = "main", ...attributes }: SubmitButtonProps) {
  return (
    <button className="button" data-kind={kind} type="submit" {...attributes}>
      {children}
    </button>
  );
}

export function ButtonLink({
  href,
  children,
  kind = "main",
}: {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
}) {
  return (
    <a className="button" data-kind={kind} href={href}>
      {children}
    </a>
  );
}
