import type { Locale } from "@rabat/core/language";
import { inLanguage } from "./in-language.ts";

export type LanguageSwitchProps = {
  label: string;
  options: readonly { code: Locale; name: string; href: string; current?: boolean }[];
};

/** The same page in the other languages, behind a button that names this one. */
export const LanguageSwitch = ({ label, options }: LanguageSwitchProps) => {
  const current = options.find((option) => option.current);
  return (
    <>
      <button className="language-button" type="button" popoverTarget="languages">
        <span className="visually-hidden">{`${label}: `}</span>
        <span className="language-long">{current?.name}</span>
        <span className="language-short" aria-hidden="true">
          {current?.code.toUpperCase()}
        </span>
      </button>
      <nav className="language-switch" id="languages" popover="auto" aria-label={label}>
        <ul role="list">
          {options
            .filter((option) => option !== current)
            .map(({ code, name, href }) => (
              <li key={code}>
                <a href={href} hrefLang={code} {...inLanguage(code)} rel="alternate">
                  {name}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
};
