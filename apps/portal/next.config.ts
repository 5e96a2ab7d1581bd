import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  // The server in front compresses, once.
  compress: false,
  images: { unoptimized: true },
  transpilePackages: ["@rabat/core"],
  turbopack: { resolveAlias: { "@rabat/api": "./src/server/loaded-api.cjs" } },
  // Every reader is served like a robot that runs no script: whole metadata in <head>, nothing streamed later.
  htmlLimitedBots: /.*/,
  reactMaxHeadersLength: 0,
  // `pnpm types` checks them, with the compiler that has no programming interface.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true, isrFlushToDisk: false },
};

export default createNextIntlPlugin("./src/server/i18n.ts")(config);
