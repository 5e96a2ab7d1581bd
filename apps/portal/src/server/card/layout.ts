import { directionOf, type Locale } from "@rabat/core/language";
import type { Node, TextNode } from "@takumi-rs/core";
import { type Card, cardSize } from "./card.ts";
import { colours } from "./colours.ts";
import { onOneLine } from "./text.ts";

type Style = NonNullable<Node["style"]>;

/** The faces that a text looks for its letters in, in this order. */
const serif = "Newsreader, Newsreader extended, Noto Naskh Arabic";
const sans = "Inter, Inter extended, Noto Naskh Arabic";

const margin = 68;
const rose = 452;
const gap = 32;
export const column = cardSize.width - 2 * margin - rose - gap;

/** Sizes in which a title may stand, the first in which it fits being taken, and the lines it may then have. */
export const titleSizes = [
  { size: 68, lines: 3 },
  { size: 58, lines: 4 },
  { size: 48, lines: 4 },
  { size: 40, lines: 5 },
  { size: 36, lines: 6 },
] as const;
export type TitleSize = (typeof titleSizes)[number];

export const lineHeight = 1.14;

const text = (words: string, style: Style, language?: Locale): TextNode => ({
  type: "text",
  text: onOneLine(words),
  style,
  ...(language === undefined ? {} : { lang: language }),
});

const box = (children: Node[], style: Style): Node => ({
  type: "container",
  style: { display: "flex", ...style },
  children,
});

export type FittedTitle = { node: TextNode; height: number };

/** Above this a title leaves less room for the sentence under it. */
const highTitle = 200;

type Languages = Pick<Card, "language" | "titleLanguage">;

/** A title reads in the direction of its own language, and begins where the page begins. */
export const titleNode = (
  title: string,
  { size }: TitleSize,
  { language, titleLanguage }: Languages,
): TextNode =>
  text(
    title,
    {
      fontFamily: serif,
      fontSize: size,
      lineHeight,
      letterSpacing: directionOf(titleLanguage) === "rtl" ? 0 : -0.01 * size,
      color: colours.ink,
      width: column,
      direction: directionOf(titleLanguage),
      textAlign: directionOf(language) === "rtl" ? "right" : "left",
      overflowWrap: "anywhere",
      textWrap: "balance",
    },
    titleLanguage,
  );

const inSans = (size: number, style: Style): Style => ({
  fontFamily: sans,
  fontSize: size,
  lineHeight: 1.35,
  color: colours["ink-soft"],
  ...style,
});

const kickerBox = (parts: readonly string[]): Node =>
  box(
    parts.map((part, index) =>
      text(
        index < parts.length - 1 ? `${part} ·` : part,
        inSans(22, { fontWeight: 500, whiteSpace: "nowrap" }),
      ),
    ),
    { flexWrap: "wrap", columnGap: 7, marginBottom: 20 },
  );

const roseBox = ({ rose: { figure, caption } }: Card): Node => {
  const words = [
    ...(figure === null
      ? []
      : [text(figure, { fontFamily: serif, fontSize: 66, lineHeight: 1, color: colours.ink })]),
    ...(caption === null
      ? []
      : [text(caption, inSans(17, { textAlign: "center", width: 96, lineHeight: 1.2 }))]),
  ];
  const picture: Node = {
    type: "image",
    src: "rose",
    style: { position: "absolute", width: rose, height: rose },
  };
  return box([picture, ...words], {
    position: "relative",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    width: rose,
    height: rose,
    flexShrink: 0,
    alignSelf: "center",
  });
};

/** The whole card with its title as it was made to fit. */
export const cardNode = (card: Card, { node: title, height }: FittedTitle): Node => {
  const { language, kicker, lead, site, dialogue } = card;
  const said = [
    ...(kicker.length === 0 ? [] : [kickerBox(kicker)]),
    title,
    ...(lead === null
      ? []
      : [
          text(
            lead,
            inSans(24, {
              marginTop: 24,
              lineClamp: height > highTitle ? 2 : 4,
              textOverflow: "ellipsis",
              textWrap: "pretty",
            }),
          ),
        ]),
  ];
  const foot = [
    text(site, { fontFamily: serif, fontSize: 30, lineHeight: 1.2, color: colours.ink }),
    text(dialogue, inSans(19, { lineHeight: 1.3 })),
  ];
  const words = box(
    [
      box(said, { flexDirection: "column", flexGrow: 1, justifyContent: "center" }),
      box(foot, { flexDirection: "column", borderTop: `1px solid ${colours.hairline}`, paddingTop: 16 }),
    ],
    { flexDirection: "column", width: column, flexShrink: 0 },
  );
  return box([words, roseBox(card)], {
    direction: directionOf(language),
    alignItems: "stretch",
    justifyContent: "space-between",
    width: cardSize.width,
    height: cardSize.height,
    padding: `56px ${margin}px 44px`,
    backgroundColor: colours.paper,
  });
};
