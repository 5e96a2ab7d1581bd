import { accept, type Result, refuse } from "@rabat/core/refusal";

export type Fields = Record<string, string>;

/** Room for a comment of a megabyte in any script, which is then refused with a sentence, its text kept. */
const limitMegabytes = 8;

const notReadable = refuse({ code: "form.not-readable" });

/** A file comes as the Base64 of its bytes; where none was chosen, as nothing. */
const readParts = async (body: Buffer<ArrayBuffer>, type: string): Promise<Result<Fields>> => {
  const parts = await new Response(body, { headers: { "Content-Type": type } }).formData().catch(() => null);
  if (parts === null) return notReadable;
  const fields: Fields = {};
  for (const [name, part] of parts)
    fields[name] = typeof part === "string" ? part : Buffer.from(await part.arrayBuffer()).toString("base64");
  return accept(fields);
};

/** The fields whose names begin alike, `place.geneva-2023-C1`, by what follows. */
export const fieldsUnder = (fields: Fields, prefix: string): [name: string, value: string][] =>
  Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );

/** The fields of a form as a browser sends them; refuses what is too large or no form. */
export const readFields = async (request: Request): Promise<Result<Fields>> => {
  const limit = limitMegabytes * 1024 * 1024;
  const tooLarge = refuse({ code: "form.too-large", limit: limitMegabytes });
  if (Number(request.headers.get("content-length") ?? 0) > limit) return tooLarge;
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return notReadable;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return tooLarge;
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (type.startsWith("multipart")) return readParts(body, type);
  return accept(Object.fromEntries(new URLSearchParams(body.toString("utf8"))));
};
