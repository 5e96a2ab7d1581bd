type Reached = { host: string | undefined; secure: boolean; publicOrigin: string | undefined };

const plainHost = /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i;

/** The origin under which a reader reaches the portal: as stated, or by the name that was asked for; null for noise. */
export const readerOrigin = ({ host = "", secure, publicOrigin }: Reached): string | null => {
  if (publicOrigin !== undefined) return publicOrigin;
  const origin = `${secure ? "https" : "http"}://${host}`;
  return plainHost.test(host) && URL.canParse(origin) ? new URL(origin).origin : null;
};
