import type { ReactNode } from "react";

export type Step = { name: ReactNode; href: string };

export function Breadcrumb({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol role="list">
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
