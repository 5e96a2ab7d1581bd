import { settle } from "@rabat/api";
import { accept } from "@rabat/core/refusal";
import { requestApi } from "../../../../server/request-api.ts";
import { heldContent } from "../../../../server/revision/held-content.ts";
import { withdrawnFile } from "../../../../server/revision/withdrawn-file.ts";

/** One that was withdrawn is gone from its address at once, so nobody keeps it without asking. */
const caching = "private, no-cache";
const isName = /^[a-z0-9][a-z0-9-]*\.(pdf|png|jpg|docx|xlsx|pptx)$/;

/** A file of the record, to be saved: never a page of ours, whatever it holds. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ hash: string; name: string }> },
) => {
  const { hash, name } = await params;
  const api = await requestApi();
  const read = await settle(api.file.read({ hash }).then(accept));
  if (!read.ok && read.refusals[0].code === "database.unavailable")
    return new Response(null, { status: 503 });
  const file = read.ok && isName.test(name) ? read.value : null;
  if (file === null)
    return (await withdrawnFile(api, { hash, request })) ?? new Response(null, { status: 404 });
  return new Response(heldContent(api, { hash, size: file.size }), {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": caching,
    },
  });
};
