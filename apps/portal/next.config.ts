import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // The server in front compresses, once.
  compress: false,
  images: { unoptimized: true },
  transpilePackages: ["@rabat/core", "@rabat/widget"],
  // Native: not to be bundled.
  serverExternalPackages: ["@takumi-rs/core"],
  turbopack: {
    resolveAlias: {
      "@rabat/api": "./src/server/loaded-api.cjs",
      // What it would read from the sources, as the build has read it: no page parses anything.
      "#reference": "./.generated/reference.mjs",
      // All that next-intl's own plugin does for us; it would load two compilers into every start.
      "next-intl/config": "./src/server/i18n.ts",
    },
  },
  // Every reader is served like a robot that runs no script: whole metadata in <head>, nothing streamed later.
  htmlLimitedBots: /.*/,
  // Preloads belong in the page: a header of one letter has no room for any. (Zero would say "no limit".)
  reactMaxHeadersLength: 1,
  // `pnpm types` checks them, with the compiler that has no programming interface.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true, isrFlushToDisk: false },
};

export default config;
