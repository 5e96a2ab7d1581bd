import type { Dataset } from "./dataset.ts";
import { chairmanships } from "./datasets/chairmanships.ts";
import { consultations } from "./datasets/consultations.ts";
import { coverage } from "./datasets/coverage.ts";
import { media } from "./datasets/media.ts";
import { meetings } from "./datasets/meetings.ts";
import { outcomes } from "./datasets/outcomes.ts";
import { partners } from "./datasets/partners.ts";
import { plan } from "./datasets/plan.ts";

/** Everything that `/api/v1` answers with, by name. */
export const datasets = {
  plan,
  coverage,
  chairmanships,
  meetings,
  outcomes,
  media,
  partners,
  consultations,
} satisfies Record<string, Dataset>;

export type DatasetName = keyof typeof datasets;
export const datasetNames = Object.keys(datasets) as DatasetName[];

export const isDatasetName = (name: string): name is DatasetName => Object.hasOwn(datasets, name);
