const width = 24;

const amount = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const bar = (reached: number, total: number): string => {
  const filled = Math.min(width, Math.round((reached / Math.max(total, 1)) * width));
  return `[${"#".repeat(filled)}${".".repeat(width - filled)}] ${amount(reached)} of ${amount(total)}`;
};

/**
 * Shows on stderr how far long work has come, where somebody sits before a terminal; elsewhere it shows nothing. The
 * total is null where nobody knows it.
 */
export const trackProgress = (what: string, total: number | null, stream = process.stderr) => {
  let last = 0;
  const write = (reached: number) => {
    const line = `${what} ${total === null ? amount(reached) : bar(reached, total)}`;
    stream.write(`\r\u001b[2K${line.slice(0, Math.max((stream.columns ?? 80) - 1, 20))}`);
  };
  return {
    reach(bytes: number): void {
      const now = Date.now();
      if (!stream.isTTY || now - last < 100) return;
      last = now;
      write(bytes);
    },
    end(): void {
      if (stream.isTTY && last > 0) stream.write("\r\u001b[2K");
    },
  };
};
