import { letters } from "./labels.ts";

const light = {
  paper: "#faf7ef",
  others: "#ece7dc",
  partners: "#b6cdce",
  ink: "#161e2f",
  soft: "#5b6373",
  accent: "#005159",
};
const dark = {
  paper: "#10151d",
  others: "#1e242e",
  partners: "#2c484f",
  ink: "#f2eee6",
  soft: "#a9a69f",
  accent: "#77cfcf",
};

const rules = ({ paper, others, partners, ink, soft, accent }: typeof light): string =>
  [
    `.sea{fill:${paper}}.others{fill:${others}}.partners{fill:${partners}}`,
    `.borders{stroke:${paper}}.undetermined{stroke:${soft}}.line{stroke:${ink}}`,
    `.dots{fill:${accent};stroke:${paper}}.names{fill:${ink};stroke:${paper}}`,
  ].join("");

/**
 * The colours of the pages, in light and dark. A query asks how wide the picture is shown: letters stay readable on
 * a telephone and modest on a desk.
 */
export const mapStyle = [
  rules(light),
  ".borders,.undetermined,.line{fill:none}.line{stroke-width:1.5;stroke-dasharray:5 3}",
  ".dots{stroke-width:2}",
  `.names{font:500 ${letters.size}px system-ui,sans-serif;paint-order:stroke;stroke-width:5;stroke-linejoin:round}`,
  ".count{font-weight:400}",
  "@media(min-width:26rem){.names{font-size:21px;stroke-width:4}}",
  `@media(prefers-color-scheme:dark){${rules(dark)}}`,
].join("");
