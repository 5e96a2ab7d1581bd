import { roseColours } from "./rose/index.ts";

/** Each colour under our name, where the page does not give another as `--rabat-…`. */
const custom = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:var(--rabat-${name},${value});`)
    .join("");

const [light, dark] = [custom(roseColours.light), custom(roseColours.dark)];

const hues = [1, 2, 3, 4, 5].map((area) => `[data-area="${area}"]{--hue:var(--area-${area})}`).join("");

/** The look of the portal’s own pages. */
export const styleText = `
:host{display:block;container-type:inline-size;color-scheme:light;${light}}
:host([hidden]){display:none}
:host([theme="dark"]){color-scheme:dark;${dark}}
@media (prefers-color-scheme:dark){:host(:not([theme="light"])){color-scheme:dark;${dark}}}
.all{--hue:var(--ink-soft);background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--rabat-font,Inter,system-ui,sans-serif);padding:clamp(1rem,4cqi,2rem);overflow-wrap:break-word}
.all:lang(ar){line-height:1.7}
${hues}
h2{text-wrap:balance;font:430 clamp(1.25rem,6cqi,1.5rem)/1.2 var(--rabat-font-title,Newsreader,Georgia,serif);margin:0 0 .25rem}
.all:lang(ar) h2{line-height:1.5}
p,ul{margin:0 0 .75rem}
.lead{color:var(--ink-soft)}
.count{font-weight:600}
ul{list-style:none;padding:0;font-size:.9375rem}
li{display:flex;gap:.5rem;align-items:center}
.note,.foot{font-size:.875rem;color:var(--ink-soft)}
.foot{margin:1rem 0 0;border-block-start:1px solid var(--hairline);padding-block-start:.5rem}
.notice{border-inline-start:3px solid var(--accent);padding-inline-start:.75rem}
a{color:var(--accent);display:inline-block;padding-block:.625rem}
:is(a,summary):focus-visible{outline:3px solid var(--accent);outline-offset:3px}
summary{cursor:pointer;padding-block:.625rem;font-weight:600}
.rose{display:block;inline-size:100%;max-inline-size:34rem;margin-inline:auto;overflow:visible}
.said{display:flex;gap:.5rem}
.cell{flex:none;box-sizing:border-box;inline-size:1rem;block-size:1rem;border:1.5px solid var(--hue);border-radius:2px;margin-block-start:.2em}
li .cell{margin:0;--hue:var(--ink)}
[data-state="unknown-parent"] .cell{background:repeating-linear-gradient(135deg,transparent 0 3px,var(--hue) 3px 4px)}
[data-state="addressed"] .cell{background:var(--hue)}
table{border-collapse:collapse;inline-size:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.5rem 0;padding-inline-end:.75rem;border-block-end:1px solid var(--hairline)}
th{font-weight:600}
tbody th[scope="row"]{font-weight:400;white-space:nowrap}
tbody [data-state="addressed"] th{font-weight:600}
[scope="rowgroup"]{border-block:2px solid var(--hue);padding-block-start:1rem}
.title{display:block;font-weight:400}
.note{margin-block-start:.75rem}
small{font-weight:400}
.petal path{stroke:var(--hue);stroke-width:1.25;stroke-linejoin:round;fill:color-mix(in oklab,var(--hue) 5%,var(--paper))}
.petal .kite{stroke-opacity:.55}
[data-state="addressed"] .leaf{fill:var(--hue)}
[data-state="addressed"] .kite{fill:color-mix(in oklab,var(--hue) 45%,var(--paper));stroke:none}
.petal .hatch{fill:none;stroke-width:.9;stroke-opacity:.75}
[data-state="addressed"] .hatch{stroke:var(--paper);stroke-width:1.5;stroke-opacity:1}
text{text-anchor:middle;fill:var(--ink);stroke:var(--paper);stroke-width:0;paint-order:stroke;font-family:var(--rabat-font,Inter,system-ui,sans-serif)}
:is(.petal,.area) text{dominant-baseline:central;font-size:14px;font-weight:500;font-variant-numeric:tabular-nums}
[data-state="addressed"] text{fill:var(--paper);font-weight:650}
[data-hatched] text{stroke-width:6px}
[data-state="addressed"][data-hatched] text{stroke:var(--hue)}
.star{fill:none;stroke:var(--ink);stroke-width:.5;stroke-opacity:.5}
.arc{fill:none;stroke:var(--hue);stroke-width:2}
.area:not([data-area]) .arc{stroke-width:1.25;stroke-dasharray:2 5}
.area .mark{fill:var(--hue);stroke:var(--paper);stroke-width:5;paint-order:stroke}
.area text{fill:var(--paper);font-size:13px;font-weight:650}
.figure{font:430 60px var(--rabat-font-title,Newsreader,Georgia,serif)}
.caption{fill:var(--ink-soft);stroke-width:4px;font-size:15px}
@container (max-width:26rem){table{font-size:.875rem}th,td{padding-inline-end:.5rem}:is(th,td):last-child{padding-inline-end:0}.said{gap:.25rem}.petal text{font-size:20px}.area text{font-size:17px}.caption{font-size:22px}.figure{font-size:54px;translate:0 -8px}.lower{translate:0 3px}}
@container (min-width:44rem){.over{display:grid;grid-template-columns:minmax(0,34rem) minmax(18rem,1fr);gap:2rem;align-items:center}}
@media (forced-colors:active){
.petal path,.arc,.star{stroke:CanvasText;fill:Canvas}
[data-state="addressed"] :is(.leaf,.kite),.area .mark{fill:CanvasText}
.petal text,.figure,.caption{fill:CanvasText;stroke:Canvas}
[data-state="addressed"] text,.area text{fill:Canvas}
[data-state="addressed"][data-hatched] text{stroke:CanvasText}
.petal .hatch,.arc,.star{fill:none}
[data-state="addressed"] .hatch{stroke:Canvas}
[data-state="addressed"] .cell{forced-color-adjust:none;background:CanvasText}
[data-state="unknown-parent"] .cell{border-style:dashed}
}`;
