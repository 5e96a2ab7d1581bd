/** `/en/meetings/geneva-2023` → `/en/card/meetings/geneva-2023.png`; what follows a question mark is not pictured. */
export const cardAddress = (pageAddress: string): string => {
  const [, locale = "", ...page] = pageAddress.split("?", 1).join("").split("/");
  return `/${locale}/card/${page.length > 0 ? page.join("/") : homeName}.png`;
};

const homeName = "home";

/** The page that a card's address means, as segments beneath its language; null for no card's address. */
export const picturedPage = (segments: readonly string[]): string[] | null => {
  const page = segments.join("/");
  if (!page.endsWith(".png")) return null;
  const name = page.slice(0, -".png".length);
  return name === homeName ? [] : name.split("/");
};
