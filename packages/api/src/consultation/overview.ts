import { AgendaEntry, agendaFor, Consultation, Stage, stageAt } from "@rabat/core/consultation";
import { Bilingual, Locale } from "@rabat/core/language";
import { byName, Role } from "@rabat/core/partner";
import { asActor, consultations, extensions, invitations, mailLog, overview, readClock } from "@rabat/db";
import { z } from "zod";
import { proposalsWaitingFor } from "../secretariat/waiting.ts";
import { forDeed } from "../trpc.ts";

const Names = z.array(Bilingual);

const Overview = z.object({
  /** What is not answered yet, the soonest closing first. */
  consultations: z.array(
    z.object({
      consultation: Consultation,
      stage: Stage,
      /** Who has a contribution in force and who has none; never what it says. */
      submitted: Names,
      waiting: Names,
      comments: z.int(),
      unanswered: z.int(),
      undecided: z.int(),
    }),
  ),
  /** What the clock does within a week. */
  agenda: z.array(AgendaEntry.extend({ name: Bilingual.nullable(), title: Bilingual, zone: z.string() })),
  invitations: z.array(
    z.object({
      id: z.uuid(),
      name: z.string().nullable(),
      role: Role,
      delegation: Bilingual.nullable(),
      expires: z.string(),
    }),
  ),
  /** Proposals about the Secretariat's own people that wait for whoever asks. */
  proposals: z.int(),
  mails: z.object({ retrying: z.int(), deadLetters: z.int() }),
});

const days = 7;
const none = { comments: 0, unanswered: 0, undecided: 0 };

/** The Secretariat's work at a glance, in as many questions however many delegations there are. */
export const readOverview = forDeed("read every consultation")
  .input(z.object({ locale: Locale }))
  .output(Overview)
  .query(({ ctx, input: { locale } }) =>
    asActor(ctx.db, ctx.actor, async (tx) => {
      const now = await readClock(tx);
      const all = await consultations.listConsultations(tx);
      const staged = all.map((consultation) => ({ consultation, stage: stageAt(consultation, now) }));
      const current = staged
        .filter(({ stage }) => stage !== "responded" && stage !== "archived")
        .toSorted((one, other) => one.consultation.closes.localeCompare(other.consultation.closes));
      const progress = new Map((await overview.progressOfAll(tx)).map((each) => [each.consultation, each]));
      const invited = await overview.participation(
        tx,
        current.map(({ consultation }) => consultation.slug),
      );
      const titles = new Map(all.map(({ slug, title, zone }) => [slug, { title, zone }]));
      const names = new Map(invited.map(({ delegation, name }) => [delegation, name]));
      const changes = await extensions.extensionsOfOne(tx);
      return {
        consultations: current.map(({ consultation, stage }) => {
          const { slug } = consultation;
          const here = invited.filter((each) => each.consultation === slug).toSorted(byName(locale));
          const namesOf = (hasSubmitted: boolean) =>
            here.filter((each) => each.hasSubmitted === hasSubmitted).map(({ name }) => name);
          const { comments, unanswered, undecided } = progress.get(slug) ?? none;
          const counts = { comments, unanswered, undecided };
          return { consultation, stage, submitted: namesOf(true), waiting: namesOf(false), ...counts };
        }),
        agenda: agendaFor({ consultations: all, changes }, now, days).flatMap((entry) => {
          const titled = titles.get(entry.consultation);
          const name = (entry.delegation !== null && names.get(entry.delegation)) || null;
          return titled ? [{ ...entry, ...titled, name }] : [];
        }),
        invitations: await invitations.listPendingInvitations(tx),
        proposals: await proposalsWaitingFor(tx, ctx.actor),
        mails: await mailLog.countTroubled(tx),
      };
    }),
  );
