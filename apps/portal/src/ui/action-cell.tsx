import type { Petal } from "./rose-petal.tsx";

/** One action as a square of 44 px: full, empty or hatched, and the words for those who listen. */
export function ActionCell({ action, area, state, name, href }: Petal) {
  const attributes = {
    className: "action-cell",
    "data-state": state,
    "data-area": area ?? "unknown",
    "data-hatched": area === null ? "" : undefined,
  };
  const number = <span aria-hidden="true">{action}</span>;
  const words = <b className="visually-hidden">{name}</b>;
  return href ? (
    <a {...attributes} href={href} title={name}>
      {number}
      {words}
    </a>
  ) : (
    <span {...attributes} title={name}>
      {number}
      {words}
    </span>
  );
}
