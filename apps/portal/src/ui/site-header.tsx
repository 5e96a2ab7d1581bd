import { LanguageSwitch, type LanguageSwitchProps } from "./language-switch.tsx";
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
  languages: LanguageSwitchProps;
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
        <LanguageSwitch {...languages} />
      </div>
    </header>
  );
}
