import { useLocale, useTranslations } from "next-intl";
import { Sample } from "./sample.tsx";

/** A command to copy for each question, then the addresses for a spreadsheet, a calendar and a feed reader. */
export const Samples = ({ origin }: { origin: string }) => {
  const t = useTranslations("data");
  const locale = useLocale();
  const table = `${origin}/api/v1/meetings.csv`;
  const commands = {
    missing: `curl "${origin}/api/v1/outcomes?cap=action-17"`,
    gaps: `curl -o plan.csv "${origin}/api/v1/plan.csv"`,
    python: `import pandas\nmeetings = pandas.read_csv("${table}", encoding="utf-8-sig")`,
    r: `meetings <- read.csv("${table}", fileEncoding = "UTF-8-BOM")`,
    columns: `curl "${table}-metadata.json"`,
    changed: `curl --etag-save tag --etag-compare tag "${origin}/api/v1/meetings?chairmanship=morocco"`,
  } as const;
  const addresses = {
    spreadsheet: `${origin}/api/v1/outcomes.csv`,
    columns: `${origin}/api/v1/outcomes.csv-metadata.json`,
    calendar: `${origin}/calendar.ics?language=${locale}`,
    feed: `${origin}/feed.atom?language=${locale}`,
  } as const;
  const assistant = { type: "http", url: `${origin}/mcp` };
  return (
    <>
      <section className="section">
        <h2 className="section-heading">{t("examplesTitle")}</h2>
        {(["missing", "gaps", "python", "r", "columns", "changed"] as const).map((name) => (
          <div key={name}>
            <p>{t(`examples.${name}`)}</p>
            <Sample command={commands[name]} />
          </div>
        ))}
      </section>
      {(["spreadsheet", "columns", "calendar", "feed"] as const).map((name) => (
        <section key={name} className="section">
          <h2 className="section-heading">{t(`${name}Title`)}</h2>
          <p className="measure">{t(`${name}Text`)}</p>
          <Sample href={addresses[name]} />
        </section>
      ))}
      <section className="section">
        <h2 className="section-heading">{t("assistantTitle")}</h2>
        <p className="measure">{t("assistantText")}</p>
        <Sample command={`${origin}/mcp`} />
        <Sample command={JSON.stringify({ mcpServers: { "rabat-process": assistant } }, null, 2)} />
      </section>
    </>
  );
};
