import type { Api } from "@rabat/api";
import { ConsultationKind, Consultation as Held, Paragraph, Stage } from "@rabat/core/consultation";
import { z } from "zod";
import { PageAddresses, pageAddresses } from "../address.ts";
import { addressColumns, column, localisedColumns, oneOf } from "../columns.ts";
import { listOf } from "../dataset.ts";
import { Text, textOf } from "../text.ts";

const Consultation = Held.omit({ demonstration: true, archived: true, visibility: true }).extend({
  addresses: PageAddresses,
  stage: Stage,
  /** The frozen texts that stand for comment. */
  paragraphs: z.array(Paragraph.extend({ text: Text })),
});
type Consultation = z.infer<typeof Consultation>;

/** What has been announced in earnest: a demonstration is not part of the record. */
export const realConsultations = async (api: Api) =>
  (await api.consultation.list()).filter(({ consultation }) => !consultation.demonstration);

const consultationOf = async (api: Api, slug: string, origin: string): Promise<Consultation[]> => {
  const held = await api.consultation.read({ slug });
  if (held === null) return [];
  const { demonstration: _, archived: __, visibility: ___, ...consultation } = held.consultation;
  return [
    {
      ...consultation,
      addresses: pageAddresses(origin, (to) => to.consultation(slug)),
      stage: held.stage,
      paragraphs: held.paragraphs.map((paragraph) => ({ ...paragraph, text: textOf(paragraph.text) })),
    },
  ];
};

export const consultations = listOf({
  item: Consultation,
  read: async ({ api, origin }) => {
    const announced = await realConsultations(api);
    const held = announced.map(({ consultation }) => consultationOf(api, consultation.slug, origin));
    return (await Promise.all(held)).flat();
  },
  columns: [
    column("slug", ({ slug }) => slug),
    column("kind", ({ kind }) => kind, oneOf(ConsultationKind.options)),
    ...localisedColumns<Consultation>("title", ({ title }) => title),
    ...localisedColumns<Consultation>("mandate", ({ mandate }) => mandate),
    column("stage", ({ stage }) => stage, oneOf(Stage.options)),
    column("announced", ({ announced }) => announced, "dateTime"),
    column("opens", ({ opens }) => opens, "dateTime"),
    column("closes", ({ closes }) => closes, "dateTime"),
    column("zone", ({ zone }) => zone),
    column("grace_minutes", ({ graceMinutes }) => graceMinutes, "nonNegativeInteger"),
    column("responded", ({ responded }) => responded, "dateTime"),
    column("paragraphs", ({ paragraphs }) => paragraphs.length, "nonNegativeInteger"),
    ...addressColumns<Consultation>(),
  ],
});
