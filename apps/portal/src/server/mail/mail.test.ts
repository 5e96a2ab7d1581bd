import { once } from "node:events";
import { createServer } from "node:net";
import { directionOf, locales } from "@rabat/core/language";
import { MailKind } from "@rabat/core/mail";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsIn } from "../open-data/words.ts";
import { render } from "./render.ts";
import { sampleLetter } from "./sample-letter.ts";
import { openSink } from "./sink-for-tests.ts";
import { smtpSender } from "./smtp.ts";

const origin = "https://portal.example.org";
const from = "no-reply@portal.example.org";
const sender = (url: string) => smtpSender({ url, from, origin });

let sink: Awaited<ReturnType<typeof openSink>>;
beforeAll(async () => {
  sink = await openSink();
});
afterAll(() => sink.close());

const received = async (kind: MailKind, locale: (typeof locales)[number]) => {
  const letter = sampleLetter(kind, locale);
  expect(await sender(sink.url)(letter)).toEqual({ end: "sent" });
  const found = sink.taken.find(({ messageId }) => messageId === letter.messageId);
  if (found === undefined) throw new Error("The mail did not arrive");
  return { letter, found, html: String(found.html), text: found.text ?? "" };
};

describe.each(locales)("in %s", (locale) => {
  it.each(MailKind.options)("%s arrives in text and HTML with the same words and links", async (kind) => {
    const { letter, found, html, text } = await received(kind, locale);
    const { subject } = render(letter, origin);
    expect(found.subject).toBe(subject);
    expect(found.to.value[0]).toEqual({ address: letter.to.email, name: letter.to.name });
    expect(found.from?.value[0]).toEqual({ address: from, name: wordsIn(locale)("site.name") });
    expect(Object.fromEntries(found.headers)).toMatchObject({
      "auto-submitted": "auto-generated",
      "content-language": locale,
    });
    expect(found.date?.toISOString()).toBe(letter.queued);
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`);
    expect(html).not.toMatch(/<(img|script|link|style)\b|url\(|javascript:/);
    const links = (given: string) => new Set(given.match(/https:\/\/portal\.example\.org\/[^\s"<]+/g));
    expect(links(text).size).toBeGreaterThan(0);
    expect(links(html)).toEqual(links(text));
    expect(text).not.toMatch(/mail\.|\{|undefined/);
  });

  it("names the deadline in the zone in which it was set and on the reader's clock", async () => {
    const { text } = await received("reminder", locale);
    const words = wordsIn(locale);
    expect(text).toContain(words("date.zone", { zone: "Europe_Brussels", name: "Europe/Brussels" }));
    expect(text).toContain(words("mail.yourTime"));
    expect(text).toMatch(/18(\sh\s|:)00/);
    expect(text).toMatch(/17(\sh\s|:)00/);
  });
});

it("every line and header on the wire is plain ASCII of bearable length", async () => {
  const lines: string[] = [];
  const spy = createServer((socket) => {
    let isData = false;
    socket.write("220 spy\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("latin1").split("\r\n")) {
        if (isData) lines.push(line);
        const answer = isData
          ? line === "."
            ? "250 taken"
            : null
          : line === "DATA"
            ? "354 go on"
            : line && "250 yes";
        if (isData ? line === "." : line === "DATA") isData = !isData;
        if (answer) socket.write(`${answer}\r\n`);
      }
    });
    socket.on("error", () => {});
  }).listen(0, "127.0.0.1");
  await once(spy, "listening");
  const address = spy.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await sender(`smtp://127.0.0.1:${port}`)(sampleLetter("opening", "ar"))).toEqual({ end: "sent" });
  spy.close();
  expect(lines.length).toBeGreaterThan(50);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what may not be there
  expect(lines.filter((line) => /[^\x09\x20-\x7e]/.test(line) || line.length > 998)).toEqual([]);
});

it("an opening and a new date bring the deadline for a calendar, which a later date replaces", async () => {
  for (const kind of ["opening", "extension"] as const) {
    const { found } = await received(kind, "fr");
    const calendar = found.attachments.find(({ filename }) => filename === "deadline.ics");
    const content = calendar?.content.toString().replaceAll("\r\n ", "") ?? "";
    expect(content).toContain("METHOD:PUBLISH");
    expect(content).toContain("UID:results-2023-2024@deadlines.rabat-process");
    expect(content).toContain("SEQUENCE:1");
    expect(content).toContain("DTSTART:20261218T170000Z");
  }
  expect((await received("receipt", "fr")).found.attachments).toEqual([]);
});

describe("what an error says of the mail", () => {
  it("a server that is away has certainly not taken it", async () => {
    const away = await openSink();
    await away.close();
    expect(await sender(away.url)(sampleLetter("opening", "en"))).toMatchObject({ end: "not-sent" });
  });

  it.each([
    ["RCPT TO", 450, false],
    ["RCPT TO", 550, true],
    ["DATA", 451, false],
    ["DATA", 554, true],
  ] as const)("a refusal at %s with %i is a certain no, for good: %s", async (at, code, hopeless) => {
    const refusing = await openSink({ refuse: { at, code } });
    expect(await sender(refusing.url)(sampleLetter("opening", "en"))).toMatchObject({
      end: "not-sent",
      hopeless,
    });
    await refusing.close();
  });

  it("a line cut after the message was handed over leaves it unknown", async () => {
    const cutting = createServer((socket) => {
      let isData = false;
      socket.write("220 cutting\r\n");
      socket.on("error", () => {});
      socket.on("data", (chunk) => {
        if (isData) return socket.destroy();
        isData = chunk.toString().startsWith("DATA");
        socket.write(isData ? "354 go on\r\n" : "250 yes\r\n");
      });
    }).listen(0, "127.0.0.1");
    await once(cutting, "listening");
    const address = cutting.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const url = `smtp://127.0.0.1:${port}`;
    expect(await sender(url)(sampleLetter("opening", "en"))).toMatchObject({ end: "unknown" });
    cutting.close();
  });
});
