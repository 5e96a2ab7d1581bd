import type { Api } from "@rabat/api";
import { refuse } from "@rabat/core/refusal";
import { formatCsv } from "./csv.ts";
import type { Dataset } from "./dataset.ts";
import { datasets, isDatasetName } from "./datasets.ts";
import { deliver } from "./deliver.ts";
import { readParameters } from "./parameter.ts";
import { orRefused, refusedJson } from "./refused.ts";

type Served = { api: Api; origin: string };

/** Answers for `meetings` as JSON, for `meetings.csv` as a table, for anything else that there is no such thing. */
export const answerDataset = (request: Request, file: string, served: Served): Promise<Response> =>
  orRefused(request, async () => {
    const name = file.replace(/\.csv$/, "");
    if (!isDatasetName(name)) return refusedJson(refuse({ code: "record.not-found", part: name }), request);
    const dataset: Dataset = datasets[name];
    const read = readParameters(new URL(request.url).searchParams, dataset.parameters);
    if (!read.ok) return refusedJson(read, request);
    const asking = { ...served, ...read.value };
    // Read before the answer: an instant that passes in between then already ends it.
    const changes = (await dataset.changes?.(asking)) ?? null;
    const found = await dataset.read(asking);
    if (!found.ok) return refusedJson(found, request);
    if (name === file)
      return deliver(request, { type: "application/json", body: JSON.stringify(found.value), changes });
    const body = formatCsv(dataset.table(found.value));
    const type = "text/csv; charset=utf-8; header=present";
    return deliver(request, { type, body, changes, file: `rabat-process-${file}` });
  });
