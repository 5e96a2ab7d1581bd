import { AtRest } from "./at-rest.tsx";
import { AudienceForm } from "./audience-form.tsx";
import { storedDetails } from "./details.ts";
import { DetailsForm } from "./details-form.tsx";
import { DetailsSummary } from "./details-summary.tsx";
import { heldOf, isChanging, type Preparing } from "./preparing.ts";
import { Steps } from "./steps.tsx";

/** Details and audience: forms until the announcement, afterwards what was announced. */
export const PrepareView = ({ preparing }: { preparing: Preparing }) => {
  const { known, base, held } = preparing;
  const values = heldOf(preparing, "titleEn");
  const errors = values.titleEn === undefined ? [] : held.errors;
  return (
    <Steps preparing={preparing} current="prepare">
      {isChanging(preparing) ? (
        <>
          <DetailsForm
            action={`${base}/prepare/save`}
            stored={storedDetails(known.consultation)}
            held={{ values, errors }}
            version={known.preparation.version}
          />
          <AudienceForm preparing={preparing} />
        </>
      ) : (
        <DetailsSummary preparing={preparing} />
      )}
      <AtRest preparing={preparing} />
    </Steps>
  );
};
