import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { parseEnvironment } from "../../env.ts";
import { clientOf } from "./client.ts";
import { isFromHere } from "./own-origin.ts";

test("a form from another site is told by either header", () => {
  const host = "portal.example";
  expect(isFromHere({ host, "sec-fetch-site": "cross-site" }, undefined)).toBe(false);
  expect(isFromHere({ host, "sec-fetch-site": "same-site", origin: `https://${host}` }, undefined)).toBe(
    false,
  );
  expect(isFromHere({ host, origin: "https://evil.example" }, undefined)).toBe(false);
  expect(isFromHere({ host, origin: "null" }, undefined)).toBe(false);
  expect(isFromHere({ host, "sec-fetch-site": "same-origin", origin: `https://${host}` }, undefined)).toBe(
    true,
  );
});

test("where the public origin is stated it alone counts", () => {
  expect(isFromHere({ host: "inside", origin: "https://portal.example" }, "https://portal.example")).toBe(
    true,
  );
  expect(isFromHere({ host: "inside", origin: "http://inside" }, "https://portal.example")).toBe(false);
});

const request = (remoteAddress: string, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

test("forwarded words are believed from a trusted proxy only", () => {
  const headers = { "x-forwarded-for": "6.6.6.6, 192.0.2.7, 10.0.0.2", "x-forwarded-proto": "https" };
  const trusting = parseEnvironment({ TRUSTED_PROXY: "10.0.0.0/8" });
  expect(clientOf(request("203.0.113.9", headers), trusting)).toEqual({
    address: "203.0.113.9",
    secure: false,
  });
  expect(clientOf(request("::ffff:10.0.0.1", headers), trusting)).toEqual({
    address: "192.0.2.7",
    secure: true,
  });
  expect(clientOf(request("10.0.0.1", headers), parseEnvironment({}))).toEqual({
    address: "10.0.0.1",
    secure: false,
  });
});
