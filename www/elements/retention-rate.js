/** `<regulars-retention-rate>`: Retention and churn rate; attributes, events and parts as in calculator.js. */

import { retentionRate } from "../core/definitions.js";
import { retentionRate as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/retention-rate_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsRetentionRate extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: retentionRate,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/retention-rate/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/survival.js"),
    pictureHeight: 200,
  };
}

define("regulars-retention-rate", RegularsRetentionRate);
