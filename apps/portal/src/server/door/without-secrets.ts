/**
 * An address as the log may tell it: a part that is long enough to be a secret, and is not made of words or one of our
 * identifiers, is left out. Whoever reads a log must not be able to use a link from it.
 */
export const withoutSecrets = (path: string): string =>
  path
    .split("/")
    .map((part) =>
      /^[\w-]{24,}$/.test(part) && !/^[a-z]+(-[a-z0-9]+)*$|^[0-9a-f-]{36}$/.test(part) ? "…" : part,
    )
    .join("/");
