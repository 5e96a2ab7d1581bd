import { useLocale, useTranslations } from "next-intl";
import { Sample } from "./sample.tsx";

const ways = ["element", "live", "policy", "frame", "oembed"] as const;

/** The coverage on another site, to copy: as an element, as a frame, through oEmbed. */
export const EmbedWays = ({ origin }: { origin: string }) => {
  const t = useTranslations("data");
  const cap = useTranslations("cap");
  const locale = useLocale();
  const page = encodeURIComponent(`${origin}/${locale}/chairmanships/morocco`);
  const commands = {
    element: `<script type="module" src="${origin}/widget/rabat-coverage.js"></script>\n<rabat-coverage chairmanship="morocco" lang="${locale}" theme="auto"></rabat-coverage>`,
    live: `<rabat-coverage chairmanship="morocco" lang="${locale}" src="${origin}"></rabat-coverage>`,
    policy: `script-src ${origin}; connect-src ${origin}`,
    frame: `<iframe src="${origin}/${locale}/embed/coverage?chairmanship=morocco&amp;theme=light"\n  width="720" height="780" title="${cap("title")}"></iframe>`,
    oembed: `curl "${origin}/api/v1/oembed?url=${page}&format=json"`,
  } as const;
  return (
    <section className="section" id="embed">
      <h2 className="section-heading">{t("embedTitle")}</h2>
      <p className="measure">{t("embedText")}</p>
      {ways.map((name) => (
        <div key={name}>
          <p>{t(`embedWays.${name}`)}</p>
          <Sample command={commands[name]} />
        </div>
      ))}
    </section>
  );
};
