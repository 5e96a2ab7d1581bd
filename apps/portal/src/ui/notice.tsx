import type { ReactNode } from "react";

type NoticeProps = {
  kind?: "information" | "success" | "warning" | "refusal";
  title?: string;
  children: ReactNode;
};

export function Notice({ kind = "information", title, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={kind === "success" ? "status" : undefined}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}
