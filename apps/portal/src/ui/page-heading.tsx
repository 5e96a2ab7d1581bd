import type { ReactNode } from "react";

type PageHeadingProps = { title: string; titleLanguage?: string; kicker?: ReactNode; lead?: ReactNode };

/** The page's one h1. Long official titles are set smaller by themselves. */
export function PageHeading({ title, titleLanguage, kicker, lead }: PageHeadingProps) {
  return (
    <div className="page-heading" data-length={title.length > 60 ? "long" : undefined}>
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1 lang={titleLanguage}>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}
