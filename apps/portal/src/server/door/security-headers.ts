// No page needs a script, so none may run but those named: what a text smuggles in stays inert.
const contentSecurityPolicy = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const always = {
  "Content-Security-Policy": contentSecurityPolicy("'none'"),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
  // Not no-referrer: native forms would then send `Origin: null`.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

const overTls = { ...always, "Strict-Transport-Security": "max-age=31536000" };

/** On every answer, whatever it is. `secure`: the reader came over TLS. */
export const securityHeaders = (secure: boolean): Record<string, string> => (secure ? overTls : always);

/** For a page with scripts of our own: exactly these addresses may run, nothing else. */
export const scriptPolicy = (addresses: readonly string[]): Record<string, string> =>
  addresses.length === 0 ? {} : { "Content-Security-Policy": contentSecurityPolicy(addresses.join(" ")) };
