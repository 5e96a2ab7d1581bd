import { getTranslations } from "next-intl/server";
import { zonesByRegion } from "../account/zones.ts";
import type { StoredDetails } from "./details.ts";
import type { HeldForm } from "./preparing.ts";
import { WrittenField } from "./written-field.tsx";

type FieldsProps = { stored: StoredDetails; held: HeldForm };

/** Opening, closing and grace, on the clocks of one zone. */
export const DateFields = async ({ stored, held }: FieldsProps) => {
  const t = await getTranslations("preparation");
  return (
    <fieldset className="prepared-part">
      <legend className="section-heading">{t("dates")}</legend>
      <p className="hint">{t("datesHint")}</p>
      <div className="side-by-side">
        {(["opens", "closes"] as const).map((name) => (
          <WrittenField
            key={name}
            name={name}
            stored={stored[name]}
            held={held}
            control={(attributes) => <input {...attributes} type="datetime-local" required />}
          />
        ))}
        <WrittenField
          name="zone"
          stored={stored.zone}
          held={held}
          control={(attributes) => (
            <select {...attributes} dir="ltr" translate="no">
              {zonesByRegion(stored.zone).map(([region, zones]) => (
                <optgroup key={region} label={region}>
                  {zones.map((zone) => (
                    <option key={zone} value={zone}>
                      {zone.replaceAll("_", " ")}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        />
        <WrittenField
          name="graceMinutes"
          stored={stored.graceMinutes}
          held={held}
          control={(attributes) => <input {...attributes} type="number" min={0} max={120} required />}
        />
      </div>
    </fieldset>
  );
};
