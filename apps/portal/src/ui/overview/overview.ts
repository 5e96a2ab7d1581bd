import type { Api } from "@rabat/api";

export type Overview = Awaited<ReturnType<Api["consultation"]["overview"]>>;
export type UnderWay = Overview["consultations"][number];
