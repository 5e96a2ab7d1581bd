import type { Api } from "@rabat/api";
import { formatCsv } from "@rabat/core/consultation";
import { refuse } from "@rabat/core/refusal";
import { tableMetadata } from "./csvw.ts";
import type { Dataset } from "./dataset.ts";
import { datasets, isDatasetName } from "./datasets.ts";
import { deliver } from "./deliver.ts";
import { readParameters } from "./parameter.ts";
import { orRefused, refusedJson } from "./refused.ts";
import { datasetFile } from "./target.ts";

type Served = { api: Api; origin: string };

/**
 * Answers for `meetings` as JSON, for `meetings.csv` as a table, for `meetings.csv-metadata.json` with what describes
 * that table, for anything else that there is no such thing.
 */
export const answerDataset = (request: Request, file: string, served: Served): Promise<Response> =>
  orRefused(request, async () => {
    const { name = "", form } = datasetFile.exec(file)?.groups ?? {};
    if (!isDatasetName(name)) return refusedJson(refuse({ code: "record.not-found", part: file }), request);
    const dataset: Dataset = datasets[name];
    const read = readParameters(new URL(request.url).searchParams, dataset.parameters);
    if (!read.ok) return refusedJson(read, request);
    const found = await dataset.read({ ...served, ...read.value });
    if (!found.ok) return refusedJson(found, request);
    if (form === "") return deliver({ type: "application/json", body: JSON.stringify(found.value) });
    const query = new URLSearchParams(read.value).toString();
    const asked = query && `?${query}`;
    const table = `${served.origin}/api/v1/${name}.csv`;
    if (form === ".csv-metadata.json")
      return deliver({
        type: "application/csvm+json",
        body: JSON.stringify(tableMetadata(name, table + asked)),
      });
    return deliver({
      type: "text/csv; charset=utf-8; header=present",
      body: formatCsv(dataset.table(found.value)),
      file: `rabat-process-${file}`,
      describedBy: `${table}-metadata.json${asked}`,
    });
  });
