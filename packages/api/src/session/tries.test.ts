import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../testing.ts";
import { hashPassword } from "./password.ts";
import { placeOf } from "./place.ts";

let test: TestApi;
const password = "seven slow camels at dawn";
const owner = { email: "focal-point.a@demonstration.invalid", password };

beforeAll(async () => {
  test = await openTestApi();
  await test.owner.$client.query("update person set password_hash = $1", [await hashPassword(password)]);
});
afterAll(() => test.drop());

const tryFrom = async (address: string, given: { email: string; password: string }) => {
  const opened = await test.as("visitor", { address }).session.open(given);
  return opened.ok ? "signed in" : opened.refusals[0].code;
};
const wrong = { email: owner.email, password: "a guess" };

describe("trying to sign in", () => {
  it("a stranger's thousand wrong tries from a thousand addresses do not stop the owner at a known one", async () => {
    expect(await tryFrom("192.0.2.1", owner)).toBe("signed in");
    const answers: string[] = [];
    for (let round = 0; round < 100; round += 1)
      answers.push(
        ...(await Promise.all(
          Array.from({ length: 10 }, (_, part) => tryFrom(`203.0.113.${part}, ${round}`, wrong)),
        )),
      );
    expect(answers.filter((answer) => answer === "sign-in.too-many").length).toBeGreaterThan(900);
    expect(answers).not.toContain("signed in");
    expect(await tryFrom("198.51.100.1", owner)).toBe("sign-in.too-many");
    expect(await tryFrom("192.0.2.1", owner)).toBe("signed in");
  }, 120_000);

  it("one stranger's address is stopped long before the account is used up for others", async () => {
    const email = "focal-point.b@demonstration.invalid";
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => tryFrom("203.0.113.7", { email, password: "a guess" })),
    );
    expect(answers.filter((answer) => answer === "sign-in.failed").length).toBe(10);
    expect(await tryFrom("198.51.100.1", { email, password })).toBe("signed in");
  });

  it("says how long to wait, alike for an address with an account and one without", async () => {
    for (const email of ["deputy.a@demonstration.invalid", "nobody@example.org"]) {
      const given = { email, password: "a guess" };
      for (let count = 0; count < 10; count += 1)
        expect(await tryFrom("203.0.113.8", given)).toBe("sign-in.failed");
      expect(await test.as("visitor", { address: "203.0.113.8" }).session.open(given)).toMatchObject({
        refusals: [{ code: "sign-in.too-many", seconds: expect.any(Number) }],
      });
    }
  });

  it("right tries cost nothing", async () => {
    const given = { email: "officer@demonstration.invalid", password };
    for (let count = 0; count < 15; count += 1) expect(await tryFrom("192.0.2.9", given)).toBe("signed in");
  });

  it("keeps no address in clear", async () => {
    const rows = await test.owner.$client.query(
      "select key from sign_in_allowance union select account from known_place union select place from known_place",
    );
    expect(rows.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.rows)).not.toMatch(/203\.0|192\.0|demonstration/);
  });
});

it("an IPv6 address is counted with its /64", () => {
  expect(placeOf("2001:db8:0:1::5")).toBe("2001:db8:0:1::/64");
  expect(placeOf("2001:0DB8:0000:0001:ffff:ffff:ffff:ffff")).toBe("2001:db8:0:1::/64");
  expect(placeOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(placeOf("::1")).toBe("0:0:0:0::/64");
  expect(placeOf("192.0.2.1")).toBe("192.0.2.1");
});
