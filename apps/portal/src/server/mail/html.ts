import { directionOf, type Locale } from "@rabat/core/language";
import type { Block, Description } from "./description.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const ink = "#1d2433";
const soft = "#4a5163";
const accent = "#0d4b52";
const face = "Arial,Helvetica,sans-serif";

/** Outlook draws with Word's engine: tables carry the layout, and every cell its own style. */
const asHtmlBlock = (block: Block): string => {
  const cell = (style: string, content: string) =>
    `<tr><td style="font-family:${face};color:${ink};${style}">${content}</td></tr>`;
  switch (block.kind) {
    case "paragraph":
      return cell("font-size:17px;line-height:26px;padding:0 0 16px", escaped(block.text));
    case "heading":
      return cell(
        `font-size:20px;line-height:28px;font-weight:bold;padding:12px 0 8px;border-top:1px solid #d9d4c9`,
        `<span lang="${escaped(block.language)}">${escaped(block.text)}</span>`,
      );
    case "facts":
      return block.facts
        .map(({ term, value }) =>
          cell(
            "font-size:16px;line-height:24px;padding:0 0 8px;word-break:break-word",
            `<span style="color:${soft}">${escaped(term)}</span><br><bdi>${escaped(value)}</bdi>`,
          ),
        )
        .join("");
    case "action":
      return cell(
        "padding:8px 0 16px",
        `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${accent}" style="padding:12px 20px"><a href="${escaped(block.url)}" style="font-family:${face};font-size:17px;line-height:24px;font-weight:bold;color:#ffffff;text-decoration:none">${escaped(block.label)}</a></td></tr></table><p dir="ltr" style="font-size:14px;line-height:20px;margin:8px 0 0;color:${soft};word-break:break-all">${escaped(block.url)}</p>`,
      );
    case "note":
      return cell(`font-size:15px;line-height:22px;padding:0 0 12px;color:${soft}`, escaped(block.text));
  }
};

/** One column, no image, nothing fetched from anywhere. */
export const asHtml = ({ subject, blocks }: Description, locale: Locale): string => {
  const direction = directionOf(locale);
  const side = direction === "rtl" ? "right" : "left";
  return `<!doctype html>
<html lang="${locale}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escaped(subject)}</title></head>
<body dir="${direction}" style="margin:0;padding:0;background:#f7f4ee">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f7f4ee"><tr><td align="center" style="padding:16px">
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:600px;border-top:4px solid ${accent}"><tr><td align="${side}" style="padding:24px">
<table role="presentation" dir="${direction}" width="100%" cellpadding="0" cellspacing="0" border="0">
${blocks.map(asHtmlBlock).join("\n")}
</table></td></tr></table></td></tr></table></body></html>
`;
};
