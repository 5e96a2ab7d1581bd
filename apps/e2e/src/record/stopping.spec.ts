import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentWith, port } from "../env.ts";
import { expect, test } from "../fixtures.ts";
import { startPortal } from "../own-portal.ts";

/** Above those of the run's own portal and of the other portals that tests open. */
const ownPort = port + 6;

test("a portal that has lost its folder and whoever read its output ends when it is told to", async ({
  request,
}) => {
  test.setTimeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), "rabat-lost-"));
  const portal = await startPortal(environmentWith({ PORT: String(ownPort), DATA_FOLDER: folder }));
  try {
    portal.stopReading();
    rmSync(folder, { recursive: true });
    // each is written down, where nobody reads it
    for (const word of ["first", "second", "third"]) {
      const answer = await request.get(`http://localhost:${ownPort}/en/search?q=${word}`, {
        timeout: 10_000,
      });
      expect(answer.status()).toBeGreaterThanOrEqual(500);
    }
    const begun = performance.now();
    await portal.stop();
    expect(performance.now() - begun).toBeLessThan(30_000);
  } finally {
    portal.kill();
  }
});
