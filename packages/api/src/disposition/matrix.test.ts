import { MatrixView } from "@rabat/core/comment";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arrangeMatrix } from "../../../db/src/arrange-matrix.ts";
import { openTestApi, type TestApi } from "../testing.ts";

let test: TestApi;
let slug: string;
beforeAll(async () => {
  test = await openTestApi();
  slug = await arrangeMatrix(test.owner, { delegations: 57, paragraphs: 119 });
});
afterAll(() => test.drop());
const time = async (name: string, call: () => Promise<unknown>) => {
  await call();
  const ts = [];
  for (let i = 0; i < 5; i++) {
    const t = performance.now();
    await call();
    ts.push(Math.round(performance.now() - t));
  }
  console.log(name, ts.join(" "));
};
describe("x", () => {
  it("t", async () => {
    const api = test.as("officer");
    const m = (v: object) => () => api.disposition.matrix({ slug, locale: "en", view: MatrixView.parse(v) });
    await time("overview", () => api.disposition.overview({ slug, locale: "en" }));
    await time("all", m({}));
    await time("par", m({ paragraph: "geneva-2023-C1" }));
    await time("unans", m({ disposition: "unanswered" }));
    await time("deleg", m({ by: "delegation", page: 50 }));
    await time("action", m({ action: "17" }));
    await time("next", () =>
      api.disposition.nextUnanswered({ slug, locale: "en", filter: { by: "paragraph" }, after: null }),
    );
    await time("ids", () => api.disposition.listRows({ slug, locale: "en", filter: { by: "paragraph" } }));
    const r = await m({ paragraph: "geneva-2023-C1" })();
    console.log(
      JSON.stringify(r).length,
      r.ok && r.value.similar.map((s) => [s.share, s.comments.length]),
      r.ok && r.value.total,
    );
  }, 100000);
});
