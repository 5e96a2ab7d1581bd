import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { brochureMedia } from "@rabat/core/brochure";
import { recordFormOf } from "@rabat/core/revision";
import { take } from "../door/sample.ts";

export type Desk = { origin: string; cookie: string };
export type File = { name: string; content: Buffer };

const brochure = "/en/secretariat/record/document/rabat-process-brochure";
const [document] = brochureMedia.filter(({ slug }) => slug === "rabat-process-brochure");
if (document === undefined) throw new Error("The record knows no brochure");
const source = { title: { en: "A measurement", fr: "Une mesure" }, address: null };
const values = recordFormOf({ kind: "document", key: document.slug, body: { ...document, source } });

const boundary = "---------------------------of-the-bench";

/** A form with a file as a browser writes it. */
const multipart = (fields: Record<string, string>, { name, content }: File): Buffer => {
  const part = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}`;
  const texts = Object.entries(fields).map(([key, value]) => `${part(`name="${key}"`)}\r\n\r\n${value}\r\n`);
  const head = `${part(`name="file"; filename="${name}"`)}\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return Buffer.concat([Buffer.from(texts.join("") + head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
};

type Sending = { path: string; body: Buffer; upTo?: number };

/** Sends a form; null for one whose line is cut after so many bytes. */
const post = ({ origin, cookie }: Desk, { path, body, upTo }: Sending): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const headers = {
      Origin: origin,
      Cookie: cookie,
      "Content-Type": `multipart/form-data; boundary=${boundary}`,
      "Content-Length": body.length,
    };
    const sent = request(origin + path, { method: "POST", headers, agent: false }, async (response) => {
      await buffer(response);
      resolve(`${response.statusCode} ${response.headers.location ?? ""}`);
    });
    sent.once("error", (error) => (upTo === undefined ? reject(error) : resolve(null)));
    if (upTo === undefined) sent.end(body);
    else sent.write(body.subarray(0, upTo), () => sent.destroy());
  });

/** Sends a further version of the brochure with this file. */
export const sendBrochure = async (desk: Desk, file: File, upTo?: number): Promise<string | null> => {
  const { body: page } = await take(desk.origin + brochure, {
    Cookie: desk.cookie,
    "Accept-Encoding": "identity",
  });
  const read = /name="read" value="(\d*)"/.exec(page.toString())?.[1] ?? "";
  const body = multipart({ ...values, read, form: randomUUID() }, file);
  return post(desk, { path: `${brochure}/save`, body, ...(upTo === undefined ? {} : { upTo }) });
};

/** Sends a document that the record does not have yet. */
export const sendNew = (desk: Desk, key: string, file: File): Promise<string | null> => {
  const body = multipart({ ...values, key, read: "", form: randomUUID() }, file);
  return post(desk, { path: "/en/secretariat/record/new/document/save", body });
};

/** Reads a held file as far as its last byte; gives its length. */
export const readFile = async ({ origin, cookie }: Desk, path: string): Promise<number> =>
  (await take(origin + path, { Cookie: cookie })).body.length;
