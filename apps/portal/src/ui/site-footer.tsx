import type { ReactNode } from "react";

type SiteFooterProps = {
  navigationLabel: string;
  links: readonly { name: string; href: string }[];
  /** The page's full address: appears on paper only. */
  address?: string;
  children: ReactNode;
};

/** What this site is and whose record it keeps, then the links of the second row. */
export function SiteFooter({ navigationLabel, links, address, children }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <div>
          {children}
          {address ? (
            <p className="printed-address" translate="no">
              {address}
            </p>
          ) : null}
        </div>
        <nav aria-label={navigationLabel}>
          <ul role="list">
            {links.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
