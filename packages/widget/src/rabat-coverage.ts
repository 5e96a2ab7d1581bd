import { originOf, readAsked } from "./asked.ts";
import { atHand, type Obtained, obtain } from "./obtain.ts";
import { styleText } from "./style.ts";
import { view } from "./view.ts";

/** Where a portal serves this module; bundled into somebody's own file, it does not know one. */
const servedAs = "/widget/rabat-coverage.js";
const ownAddress = import.meta.url;
const ownPortal = ownAddress.split("?", 1).join("").endsWith(servedAs) ? originOf(ownAddress) : null;

let shared: CSSStyleSheet | undefined;
/** A sheet made by script: a page that refuses inline styles takes it. */
const sheet = (): CSSStyleSheet => {
  if (shared === undefined) {
    shared = new CSSStyleSheet();
    shared.replaceSync(styleText);
  }
  return shared;
};

/**
 * `<rabat-coverage chairmanship="morocco" lang="fr" theme="auto" src="https://portal.example">`: what the meetings of
 * one Chairmanship, or of all, address of the Cadiz Action Plan.
 */
export class RabatCoverage extends HTMLElement {
  static readonly observedAttributes = ["chairmanship", "lang", "src"];

  readonly #root = this.attachShadow({ mode: "open" });
  /** Counts what was asked, so that a late answer to an earlier question is passed over. */
  #question = 0;
  #waiting = false;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet()];
    this.#change();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#change();
  }

  /** Several attributes that change together are one question. */
  #change(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    const asked = readAsked({
      chairmanship: this.getAttribute("chairmanship"),
      lang: this.closest("[lang]")?.getAttribute("lang") ?? null,
      src: this.getAttribute("src"),
    });
    const show = (obtained: Obtained | null) => {
      const open = this.#root.querySelector("details")?.open ?? false;
      this.#root.replaceChildren(view({ asked, obtained, home: asked.portal || ownPortal, open }));
    };
    show(atHand(asked));
    if (asked.portal === null) return;
    this.setAttribute("aria-busy", "true");
    const obtained = await obtain(asked);
    if (question !== this.#question) return;
    this.removeAttribute("aria-busy");
    show(obtained);
  }
}
