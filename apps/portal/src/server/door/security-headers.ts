import { createHash } from "node:crypto";

// No page needs a script, so none may run: what a text smuggles in stays inert.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  // Nothing here connects anywhere; inspectors read robots.txt from within the page.
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const always = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
  // Not no-referrer: native forms would then send `Origin: null`.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

const overTls = { ...always, "Strict-Transport-Security": "max-age=31536000" };

/** On every answer, whatever it is. `secure`: the reader came over TLS. */
export const securityHeaders = (secure: boolean): Record<string, string> => (secure ? overTls : always);

const styleOf = /<style>([^<]*)<\/style>/;

/** For a drawing that a reader opens by itself: it may use the style that it carries, and nothing else. */
export const drawingPolicy = (svg: string): string => {
  const style = styleOf.exec(svg)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  return `default-src 'none'; script-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; frame-ancestors 'none'`;
};
