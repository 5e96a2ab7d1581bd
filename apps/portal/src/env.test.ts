import { expect, test } from "vitest";
import { parseEnvironment, publicOrigin } from "./env.ts";

test("everything has its default, and an empty value counts as none", () => {
  expect(parseEnvironment({ PORT: "", HOST: " " })).toEqual({ PORT: 3000 });
  expect(publicOrigin(parseEnvironment({}))).toBe("http://localhost:3000");
});

test("a bad value is named in one sentence, never repeated", () => {
  const refused = (variables: Record<string, string>) => () => parseEnvironment(variables);
  expect(refused({ PORT: "http" })).toThrow(
    "The environment is not usable: PORT must be a whole number from 0 to 65535.",
  );
  expect(refused({ PORT: "70000" })).toThrow("PORT must be");
  expect(refused({ AUTH_SECRET: "short", DATABASE_URL: "mysql://x" })).toThrow(
    /^The environment is not usable: DATABASE_URL must be an address like .*; AUTH_SECRET must have at least 32 characters\.$/,
  );
  expect(refused({ PUBLIC_ORIGIN: "https://a.example/path" })).toThrow(
    "PUBLIC_ORIGIN must be an origin, without a path",
  );
  expect(refused({ TRUSTED_PROXY: "10.0.0.0/99" })).toThrow(
    "TRUSTED_PROXY must list IP addresses or networks",
  );
});

test("a proxy is trusted by address or network", () => {
  const { TRUSTED_PROXY } = parseEnvironment({ TRUSTED_PROXY: "127.0.0.1, 10.0.0.0/8 ::1" });
  expect(["127.0.0.1", "10.2.3.4", "11.0.0.1"].map((address) => TRUSTED_PROXY?.check(address))).toEqual([
    true,
    true,
    false,
  ]);
  expect(TRUSTED_PROXY?.check("::1", "ipv6")).toBe(true);
});
