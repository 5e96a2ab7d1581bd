import { type ConsultationDetails, checkDates } from "@rabat/core/consultation";
import { accept, refuse } from "@rabat/core/refusal";
import { audit, instantOf, type Transaction } from "@rabat/db";

type Written = Pick<ConsultationDetails, "kind" | "opens" | "closes" | "zone">;

/** The instants that two local times name in their zone, where they go together. */
const instantsOf = async (tx: Transaction, { kind, zone, ...local }: Written) => {
  const opens = await instantOf(tx, local.opens, zone);
  if (opens === null) return refuse({ code: "input.invalid", field: "opens" });
  const closes = await instantOf(tx, local.closes, zone);
  if (closes === null) return refuse({ code: "input.invalid", field: "closes" });
  return checkDates({ kind, opens, closes });
};

/** What an officer wrote, as a consultation holds it. */
export const heldDetails = async (tx: Transaction, details: ConsultationDetails) => {
  const { titleEn, titleFr, mandateEn, mandateFr, ...rest } = details;
  const dates = await instantsOf(tx, details);
  if (!dates.ok) return dates;
  const { kind, zone, graceMinutes, visibility, publication, attribution } = rest;
  return accept({
    ...{ kind, zone, graceMinutes, visibility, publication, attribution },
    ...dates.value,
    title: { en: titleEn, fr: titleFr },
    mandate: { en: mandateEn, fr: mandateFr },
  });
};

type HeldDetails = Extract<Awaited<ReturnType<typeof heldDetails>>, { ok: true }>["value"];

/** The same for the history, which keeps the hash of long texts. */
export const toldDetails = ({ mandate, ...held }: HeldDetails) => ({
  ...held,
  mandate: audit.sha256(JSON.stringify(mandate)),
});
