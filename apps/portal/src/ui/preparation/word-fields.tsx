import { getTranslations } from "next-intl/server";
import type { StoredDetails } from "./details.ts";
import type { HeldForm } from "./preparing.ts";
import { WrittenField } from "./written-field.tsx";

type FieldsProps = { stored: StoredDetails; held: HeldForm };

/** Title and mandate in both working languages, side by side where there is room. */
export const WordFields = async ({ stored, held }: FieldsProps) => {
  const t = await getTranslations("preparation");
  return (
    <fieldset className="prepared-part">
      <legend className="section-heading">{t("words")}</legend>
      <div className="side-by-side">
        {(["titleEn", "titleFr"] as const).map((name) => (
          <WrittenField
            key={name}
            name={name}
            stored={stored[name]}
            held={held}
            control={(attributes) => (
              <input
                {...attributes}
                type="text"
                maxLength={300}
                lang={name === "titleEn" ? "en" : "fr"}
                dir="ltr"
              />
            )}
          />
        ))}
      </div>
      <p className="hint">{t("mandateHint")}</p>
      <div className="side-by-side">
        {(["mandateEn", "mandateFr"] as const).map((name) => (
          <WrittenField
            key={name}
            name={name}
            stored={stored[name]}
            held={held}
            control={(attributes) => (
              <textarea {...attributes} rows={6} lang={name === "mandateEn" ? "en" : "fr"} dir="ltr" />
            )}
          />
        ))}
      </div>
    </fieldset>
  );
};
