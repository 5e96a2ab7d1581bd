import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openToAll } from "../open-data/headers.ts";

/** Where other sites find `<rabat-coverage>`: permanent, so its content may change beneath it. */
export const widgetAddress = "/widget/rabat-coverage.js";

export const widgetFolder = (portal: string): string => join(portal, ".next", "widget");

/** For every site, and for no longer than its readers can bear an old figure. */
export const widgetHeaders = {
  ...openToAll,
  "Cache-Control": "public, max-age=3600, stale-while-revalidate=86400",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

export const bundledWidget = async (): Promise<string> => {
  // Only a build needs it, and a start should not wait for it.
  const { bundleWidget } = await import("@rabat/widget/bundle");
  return bundleWidget();
};

export const buildWidget = async (portal: string): Promise<void> => {
  await mkdir(widgetFolder(portal), { recursive: true });
  await writeFile(join(widgetFolder(portal), "rabat-coverage.js"), await bundledWidget());
};
