import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { environmentWith, origin } from "../env.ts";
import { expect, test } from "../fixtures.ts";

const program = fileURLToPath(new URL("../../../cli/src/rabat.ts", import.meta.url));

const answerOf = (...words: string[]) => {
  // the runner asks for colours; where the machine asks for none, Node would say on stderr that both were asked for
  const { FORCE_COLOR: _asked, ...env } = environmentWith({});
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words, "--json"], {
    encoding: "utf8",
    env,
  });
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
};

test("the command line reads from a portal what the portal says of itself", async ({ request }) => {
  const from = ["--from", origin];
  const open = async (path: string) => (await request.get(`/api/v1/${path}`)).json();
  expect(answerOf("coverage", "--chairmanship", "morocco", ...from)).toEqual(
    await open("coverage?chairmanship=morocco"),
  );
  const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug);
  expect(slugs(answerOf("meetings", ...from).items)).toEqual(slugs((await open("meetings")).items));
  const references = (items: { reference: string }[]) => items.map(({ reference }) => reference);
  expect(references(answerOf("outcomes", "--action", "17", ...from).items)).toEqual(
    references((await open("outcomes?cap=action-17")).items),
  );
  expect(answerOf("plan", "action-17", ...from).meetings).toContain("geneva-2023");
  expect(answerOf("search", "missing persons", ...from).hits).toContainEqual(
    expect.objectContaining({ subject: "geneva-2023-C1" }),
  );
  for (const noun of ["chairmanships", "media", "outcomes", "meetings"])
    expect(answerOf("export", noun, ...from).items).toHaveLength((await open(noun)).items.length);
});

test("what comes with the program is what a new portal begins with", () => {
  for (const words of [["meetings"], ["plan"], ["coverage"]])
    expect(answerOf(...words, "--from", origin)).toEqual(answerOf(...words));
});
