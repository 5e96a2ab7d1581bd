import { join } from "node:path";
import { rolldown } from "rolldown";
import { held } from "./held.ts";

const here = import.meta.dirname;

/** The figures instead of what they are computed from: the record and its schemas stay out of the module. */
const heldAsFigures = {
  name: "held-as-figures",
  load: (id: string) =>
    id === join(here, "held.ts") ? `export const held = ${JSON.stringify(held)};` : undefined,
};

/** `<rabat-coverage>` as one module with all that it needs. */
export const bundleWidget = async (): Promise<string> => {
  const bundle = await rolldown({
    input: join(here, "index.ts"),
    platform: "browser",
    tsconfig: join(here, "..", "tsconfig.json"),
    plugins: [heldAsFigures],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
};
