import { describe, expect, it } from "vitest";
import { cookieAt } from "./session-cookie.ts";

describe("the session cookie", () => {
  it.each([
    ["localhost:3000", false, false, "__Host-rabat-session"],
    ["portal.example.org", true, false, "__Host-rabat-session"],
    ["192.0.2.1:3000", false, true, "rabat-session"],
    ["portal.example.org", false, false, undefined],
    ["localhost.example.org", false, false, undefined],
  ])("at %s, TLS %s, embedded %s, is %s", (host, secure, embedded, name) => {
    expect(cookieAt({ host, secure, embedded })?.name).toBe(name);
  });
});
