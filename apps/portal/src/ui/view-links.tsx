type ViewLink = { name: string; href: string; current?: boolean };

/** The ways to see one thing, each a page of its own. */
export const ViewLinks = ({ label, links }: { label: string; links: readonly ViewLink[] }) => (
  <nav className="view-links" aria-label={label}>
    <ul role="list">
      {links.map(({ name, href, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? "page" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
