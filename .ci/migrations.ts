import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Check, verdict } from "./outcome.ts";
import { root } from "./workspace.ts";

const folder = join(root, "packages", "db");
const copy = join(folder, ".turbo", "migrations");
const config = join(folder, ".turbo", "migrations.config.ts");

const files = (place: string) => readdirSync(place).filter((name) => name.endsWith(".sql"));

/** Generates on a copy: whatever appears there is missing from the migrations that are committed. */
export const migrations: Check = {
  name: "migrations say what the tables say",
  run: () => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    cpSync(join(folder, "migrations"), copy, { recursive: true });
    writeFileSync(
      config,
      'import config from "../drizzle.config.ts";\nexport default { ...config, out: "./.turbo/migrations" };\n',
    );
    const program = join(folder, "node_modules", ".bin", "drizzle-kit");
    const { stdout, stderr } = spawnSync(program, ["generate", "--config", config], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
    });
    const known = new Set(files(join(folder, "migrations")));
    const missing = files(copy).filter((name) => !known.has(name));
    rmSync(copy, { recursive: true, force: true });
    rmSync(config, { force: true });
    // The program ends with 0 even when it could not read the tables.
    const asked = missing.length > 0 || stdout?.includes("No schema changes");
    return verdict([
      ...(asked ? [] : [`drizzle-kit generate did not answer: ${stdout}${stderr}`]),
      ...missing.map(
        (name) => `the tables have changed: run pnpm generate in packages/db (it makes ${name})`,
      ),
    ]);
  },
};
