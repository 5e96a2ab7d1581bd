import { RoseMark } from "./rose-mark.tsx";

type SiteHeaderProps = {
  name: string;
  homeHref: string;
  skip: { word: string; href: string };
  navigation: {
    label: string;
    menuWord: string;
    links: readonly { name: string; href: string; current?: boolean }[];
  };
  languages: {
    label: string;
    options: readonly { code: string; name: string; href: string; current?: boolean }[];
  };
};

/** On a narrow screen the menu is a popover: HTML alone opens and closes it. */
export function SiteHeader({ name, homeHref, skip, navigation, languages }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a className="skip-link" href={skip.href}>
        {skip.word}
      </a>
      <div className="site-header-row">
        <a className="brand" href={homeHref}>
          <RoseMark />
          <span>{name}</span>
        </a>
        <button className="site-menu-button" type="button" popoverTarget="site-navigation">
          {navigation.menuWord}
        </button>
        <nav className="site-nav" id="site-navigation" popover="auto" aria-label={navigation.label}>
          <ul role="list">
            {navigation.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? "page" : undefined}>
                  {link.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav className="language-switch" aria-label={languages.label}>
          <ul role="list">
            {languages.options
              .filter((option) => !option.current)
              .map(({ code, name: language, href }) => (
                <li key={code}>
                  <a href={href} hrefLang={code} lang={code} rel="alternate">
                    <span className="language-long">{language}</span>
                    <abbr className="language-short" title={language}>
                      {code.toUpperCase()}
                    </abbr>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
