import { RabatCoverage } from "./rabat-coverage.ts";

if (customElements.get("rabat-coverage") === undefined)
  customElements.define("rabat-coverage", RabatCoverage);

export { RabatCoverage };
