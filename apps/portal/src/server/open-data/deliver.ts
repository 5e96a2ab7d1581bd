import { openToAll } from "./headers.ts";

type Delivery = {
  type: string;
  body: string | Buffer;
  /** The name under which a browser saves it; without one it is shown. */
  file?: string;
  /** The address of what describes its columns. */
  describedBy?: string;
};

/** An answer for anybody. The public door in front tags, compresses and keeps it. */
export const deliver = ({ type, body, file, describedBy }: Delivery): Response => {
  const headers = new Headers({ ...openToAll, "content-type": type });
  if (file !== undefined) headers.set("content-disposition", `attachment; filename="${file}"`);
  if (describedBy !== undefined)
    headers.set("link", `<${describedBy}>; rel="describedby"; type="application/csvm+json"`);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers });
};
