const width = 24;

export const amount = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const bar = (reached: number, total: number): string => {
  const filled = Math.min(width, Math.round((reached / total) * width));
  return `[${"#".repeat(filled)}${".".repeat(width - filled)}] ${amount(reached)} of ${amount(total)}`;
};

/**
 * Shows on stderr how far long work has come, where somebody sits before a terminal; elsewhere it shows nothing. A
 * total of 0 is one that nobody knows.
 */
export const trackProgress = (what: string) => {
  const { stderr } = process;
  let last = 0;
  return {
    reach(bytes: number, total = 0): void {
      const now = performance.now();
      if (!stderr.isTTY || now - last < 100) return;
      last = now;
      const line = `${what} ${total === 0 ? amount(bytes) : bar(bytes, total)}`;
      stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns || 80) - 1)}`);
    },
    end(): void {
      if (last > 0) stderr.write("\r\u001b[2K");
    },
  };
};
