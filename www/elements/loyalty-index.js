/** `<regulars-loyalty-index>`: Customer Loyalty Index; attributes, events and parts as in calculator.js. */

import { loyaltyIndex } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/loyalty-index_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsLoyaltyIndex extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: loyaltyIndex,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/loyalty-index/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 144,
  };
}

define("regulars-loyalty-index", RegularsLoyaltyIndex);
