import type { ReactNode } from "react";

type AreaMarkProps = { area: "1" | "2" | "3" | "4" | "5"; name?: ReactNode; href?: string };

/** The area's diamond with its number inside; the colour only repeats what the number says. */
export function AreaMark({ area, name, href }: AreaMarkProps) {
  const mark = (
    <>
      <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
        <path d="M0-11.5L11.5 0L0 11.5L-11.5 0Z" />
        <text y="0.5">{area}</text>
      </svg>
      {name ? <span>{name}</span> : null}
    </>
  );
  return href ? (
    <a className="area-mark" data-area={area} href={href}>
      {mark}
    </a>
  ) : (
    <span className="area-mark" data-area={area}>
      {mark}
    </span>
  );
}
