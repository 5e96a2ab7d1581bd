import type { Api } from "@rabat/api";
import type { SecretariatPage } from "../../server/secretariat-form.ts";

type Row = Extract<Awaited<ReturnType<Api["disposition"]["read"]>>, { ok: true }>["value"];
export type RowProps = { page: SecretariatPage; row: Row };
