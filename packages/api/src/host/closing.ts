import { isTaking, stageAt } from "@rabat/core/consultation";
import { system } from "@rabat/core/partner";
import { asActor, consultations, type Database, extensions, readClock, recordClosing } from "@rabat/db";

/** Takes the closing snapshot of one consultation if its last delegation has closed; says whether it has. */
export const closeConsultation = (app: Database, slug: string): Promise<boolean> =>
  asActor(app, system, async (tx) => {
    // alone, before the clock: whoever arrived by the last instant has then committed
    await consultations.holdConsultation(tx, slug);
    const consultation = await consultations.findConsultation(tx, slug);
    if (consultation === null) return false;
    const closes = await extensions.lastClosing(tx, slug);
    const stage = stageAt({ ...consultation, closes, responded: null, archived: null }, await readClock(tx));
    if (isTaking(stage) || stage === "prepared" || stage === "announced") return false;
    await recordClosing(tx, { consultation: slug, closes });
    return true;
  });

/** Takes every closing snapshot that is due; each is taken once, however often this is called. */
export const closeDueConsultations = async (app: Database): Promise<void> => {
  const held = await asActor(app, system, consultations.listConsultations);
  for (const { slug } of held) await closeConsultation(app, slug);
};
