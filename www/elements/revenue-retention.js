/** `<regulars-revenue-retention>`: Revenue retention; attributes, events and parts as in calculator.js. */

import { revenueRetention } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/revenue-retention_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsRevenueRetention extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: revenueRetention,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/revenue-retention/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/steps.js"),
    pictureHeight: 200,
  };
}

define("regulars-revenue-retention", RegularsRevenueRetention);
