import type { Api } from "@rabat/api";
import { isLocale } from "@rabat/core/language";
import { deliver } from "../open-data/deliver.ts";
import { picturedPage } from "./address.ts";
import { keepPictures } from "./kept-pictures.ts";
import { drawCard } from "./picture.ts";
import { readCard } from "./read-card.ts";

const pictureOf = keepPictures(drawCard);

type Asked = { locale: string; page: readonly string[] };

/** The picture of a public page as PNG; 404 without words where there is no such page: the server has them. */
export const answerCard = async ({ locale, page }: Asked, api: Api): Promise<Response> => {
  const pictured = picturedPage(page);
  const card = pictured && isLocale(locale) ? await readCard(api, locale, pictured) : null;
  if (card === null) return new Response(null, { status: 404 });
  return deliver({ type: "image/png", body: await pictureOf(card) });
};
