import { expect, signIn, test } from "../fixtures.ts";

/** Six forms of each private address (T2): none gives a reader without the right a private byte. */
const forms = (path: string): { address: string; headers?: Record<string, string> }[] => [
  { address: path },
  { address: `${path}/` },
  { address: `${path}.rsc` },
  { address: `${path}.segments/_tree.segment.rsc` },
  { address: `${path}?_rsc=1`, headers: { RSC: "1" } },
  { address: path.replace("/delegation", "/%64elegation").replace("/secretariat", "/%73ecretariat") },
  { address: path, headers: { "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware" } },
];

const canary = "A canary that only its own delegation may read";

test("no form of a private address gives another delegation, or nobody, a private byte", async ({
  page,
  browser,
  arrange,
  passphrase,
  baseURL,
}) => {
  const mine = await arrange.addDelegation("Delegation of the canary");
  const slug = await arrange.addConsultation([mine, await arrange.addDelegation("Invited as well")]);
  const email = await arrange.addPerson("focal-point", mine);
  await signIn(page, "en", { email, passphrase });
  const base = `/en/delegation/consultations/${slug}`;
  await page.goto(`${base}/comments/new`);
  await page.getByLabel("Comment", { exact: true }).fill(canary);
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText(canary)).toBeVisible();
  const comment = (await page.locator('article a[href*="/comments/"]').getAttribute("href")) ?? "";

  const strangers = [
    null,
    await arrange.addPerson("focal-point", await arrange.addDelegation("Not invited")),
    await arrange.addPerson("officer", null),
  ];
  for (const stranger of strangers) {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    if (stranger) await signIn(await context.newPage(), "en", { email: stranger, passphrase });
    for (const path of [
      base,
      `${base}/check`,
      `${base}/receipt`,
      comment,
      "/en/delegation",
      `/en/secretariat/consultations/${slug}`,
      `/en/secretariat/consultations/${slug}/matrix.csv`,
    ])
      for (const { address, headers } of forms(path)) {
        const answer = await context.request.get(address, {
          maxRedirects: 0,
          ...(headers ? { headers } : {}),
        });
        expect([address, answer.status() < 500]).toEqual([address, true]);
        expect(await answer.text(), address).not.toContain(canary);
        if (answer.status() === 200 && stranger === null)
          throw new Error(`${address} answered 200 to a visitor`);
      }
    await context.close();
  }
});
