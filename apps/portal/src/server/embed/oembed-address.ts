/** Where an address of the portal is answered as oEmbed has it. */
export const oembedPath = "/api/v1/oembed";

/** The pages that have something to show in a frame: the plan, and each Chairmanship. */
const embeddable = /^\/[a-z]{2}\/(?:cap|chairmanships\/[a-z0-9-]{1,100})$/;

/** What `<link rel="alternate">` names on a page that can be embedded; null on any other. */
export const oembedLink = (origin: string, address: string | null): string | null => {
  const [path = ""] = (address ?? "").split("?");
  if (!embeddable.test(path)) return null;
  return `${origin}${oembedPath}?${new URLSearchParams({ url: origin + path, format: "json" })}`;
};
