/** The database cannot be had. The message is one sentence for the person who started the portal. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

export const wayOut = "set DATABASE_URL to use another PostgreSQL, version 15 or newer";
