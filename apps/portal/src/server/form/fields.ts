import { accept, type Result, refuse } from "@rabat/core/refusal";

export type Fields = Record<string, string>;

/** Room for a comment of a megabyte in any script, which is then refused with a sentence, its text kept. */
const limitMegabytes = 8;

/** The fields of a form as a browser sends them; refuses what is too large or no form. */
export const readFields = async (request: Request): Promise<Result<Fields>> => {
  const limit = limitMegabytes * 1024 * 1024;
  const tooLarge = refuse({ code: "form.too-large", limit: limitMegabytes });
  if (Number(request.headers.get("content-length") ?? 0) > limit) return tooLarge;
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded"))
    return refuse({ code: "form.not-readable" });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return tooLarge;
    chunks.push(chunk);
  }
  const sent = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
  return accept(Object.fromEntries(sent));
};
