import { createHash } from "node:crypto";
import type { BuiltScript } from "../scripts/own-scripts.ts";

type Runs = {
  /** Where the reader reaches the portal: a policy names a script by its whole address. */
  origin: string;
  scripts: readonly BuiltScript[];
  /** Who may show it in a frame: nobody, unless it is made for that. */
  ancestors?: "*";
};

// What a text smuggles in stays inert: a page runs the modules of ours that it names, most run none.
const contentSecurityPolicy = ({ origin, scripts, ancestors }: Runs): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(({ address }) => origin + address).join(" ") || "'none'"}`,
    // a module may speak to the portal; inspectors read robots.txt from within the page
    "connect-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors ?? "'none'"}`,
  ].join("; ");

const always = {
  "Content-Security-Policy": contentSecurityPolicy({ origin: "", scripts: [] }),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
  // Not no-referrer: native forms would then send `Origin: null`.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

const overTls = { ...always, "Strict-Transport-Security": "max-age=31536000" };

/** On every answer, whatever it is. `secure`: the reader came over TLS. */
export const securityHeaders = (secure: boolean, runs?: Runs): Record<string, string> => {
  const headers = secure ? overTls : always;
  return runs?.scripts.length
    ? { ...headers, "Content-Security-Policy": contentSecurityPolicy(runs) }
    : headers;
};

/** Instead of the above, for the one kind of page that is made to stand in a frame on any other site. */
export const framedHeaders = {
  "Content-Security-Policy": contentSecurityPolicy({ origin: "", scripts: [], ancestors: "*" }),
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** For a letter that is shown whole: its cells carry their styles, and whatever it links to stays out of reach. */
export const letterPolicy =
  "default-src 'none'; script-src 'none'; style-src-attr 'unsafe-inline'; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const styleOf = /<style>([^<]*)<\/style>/;

/** For a drawing that a reader opens by itself: it may use the style that it carries, and nothing else. */
export const drawingPolicy = (svg: string): string => {
  const style = styleOf.exec(svg)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; script-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; frame-ancestors 'none'`;
};
