import { coverage } from "@rabat/core/cap";
import { capOf } from "@rabat/core/meeting";
import { partners } from "@rabat/core/partner";
import type { Values } from "../options.ts";
import { planNode, planNodes } from "../plan/node.ts";
import { meetingsOf, readRecord } from "../record/record.ts";
import type { Noun } from "./nouns.ts";
import {
  chairmanshipRows,
  coverageRows,
  mediaRows,
  meetingRows,
  outcomeRows,
  partnerRows,
  planRows,
} from "./tables.ts";

type Taken = { json: unknown; rows: ReturnType<typeof planRows> };

const onPlan = async (options: Values) => {
  const record = await readRecord(options, ["chairmanships", "meetings"]);
  return meetingsOf(record, options);
};

/** Each noun as the value that JSON holds and as the rows of a table. */
export const takers: Record<Noun, (options: Values) => Promise<Taken>> = {
  plan: async (options) => {
    const meetings = await onPlan(options);
    const items = planNodes.map((node) => planNode(node, meetings));
    return { json: { items }, rows: planRows(items) };
  },
  coverage: async (options) => {
    const json = coverage((await onPlan(options)).map(capOf));
    return { json, rows: coverageRows(json) };
  },
  chairmanships: async (options) => {
    const { chairmanships: items } = await readRecord(options, ["chairmanships"]);
    return { json: { items }, rows: chairmanshipRows(items) };
  },
  meetings: async (options) => {
    const items = await onPlan(options);
    return { json: { items }, rows: meetingRows(items) };
  },
  outcomes: async (options) => {
    const record = await readRecord(options, ["chairmanships", "meetings", "outcomes"]);
    const meetings = meetingsOf(record, options);
    const items = record.outcomes.filter(({ meeting }) => meetings.some(({ slug }) => slug === meeting));
    return { json: { items }, rows: outcomeRows({ meetings, outcomes: items }) };
  },
  media: async (options) => {
    const { media: items } = await readRecord(options, ["media"]);
    return { json: { items }, rows: mediaRows(items) };
  },
  partners: async () => ({ json: { items: partners }, rows: partnerRows(partners) }),
};
