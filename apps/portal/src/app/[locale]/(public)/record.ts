import { refusalFrom, settle } from "@rabat/api";
import { isTaking } from "@rabat/core/consultation";
import type { Locale } from "@rabat/core/language";
import { notFound } from "next/navigation";
import { cache } from "react";
import { visitorApi } from "../../../server/api.ts";

/** What is there, or the answer 404: for what is not held, and for an address that could never be one. */
const held = async <Value>(reading: Promise<Value | null>): Promise<Value> => {
  const value = await reading.catch((error: unknown) => {
    if (refusalFrom(error)?.refusals[0].code === "input.invalid") return null;
    throw error;
  });
  return value ?? notFound();
};

// Read once for a page, however many of its parts ask: its title and its body at least.
export const readMeeting = cache((slug: string) => held(visitorApi().meeting.read({ slug })));
export const readChairmanship = cache((slug: string) => held(visitorApi().chairmanship.read({ slug })));
export const readConsultation = cache((slug: string) => held(visitorApi().consultation.read({ slug })));
export const readVersions = cache((slug: string) => held(visitorApi().version.published({ slug })));
export const readAnswers = cache((slug: string, page: number, locale: Locale) =>
  held(
    settle(visitorApi().answer.published({ consultation: slug, page, locale })).then((read) =>
      read.ok ? read.value : null,
    ),
  ),
);
export const readOutcome = cache((reference: string) => held(visitorApi().outcome.read({ reference })));

/** The consultations in which an item stands for comment now. */
export const consultationsOn = async (reference: string) => {
  const taking = (await visitorApi().consultation.list()).filter(({ stage }) => isTaking(stage));
  const whole = await Promise.all(taking.map(({ consultation: { slug } }) => readConsultation(slug)));
  return whole.filter(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.reference === reference));
};
