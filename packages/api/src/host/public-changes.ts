import { openDatabase, refreshSearch, watchPublicChanges } from "@rabat/db";

type Given = { appUrl: string; ownerUrl: string; log: (sentence: string) => void };

/**
 * Hears, from whichever replica it comes, that readers see something else from now on. What is found by searching is
 * then made anew here, which is itself a change that every replica hears of.
 */
export const followPublicChanges = ({ appUrl, ownerUrl, log }: Given) => {
  const listeners = new Set<() => void>();
  let refreshing: Promise<void> = Promise.resolve();
  let isDue = false;

  const refresh = async (): Promise<void> => {
    isDue = false;
    const owner = openDatabase(ownerUrl, { connections: 1, log });
    try {
      await refreshSearch(owner);
    } finally {
      await owner.$client.end();
    }
  };

  const refreshOnce = (): void => {
    // several changes in one moment need one refresh
    if (isDue) return;
    isDue = true;
    refreshing = refreshing
      .then(refresh)
      .catch((error: unknown) => log(`The search could not be made anew: ${String(error)}`));
  };

  const stopWatching = watchPublicChanges(appUrl, {
    changed: (change) => {
      for (const listener of listeners) listener();
      if (change === "record") refreshOnce();
    },
    log,
  });

  return {
    onPublicChange: (listener: () => void): void => void listeners.add(listener),
    stop: async (): Promise<void> => {
      await stopWatching();
      await refreshing;
    },
  };
};
