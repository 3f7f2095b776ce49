/** `<regulars-loyalty-programme>`: Loyalty programme ROI; attributes, events and parts as in calculator.js. */

import { loyaltyProgramme } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/loyalty-programme_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsLoyaltyProgramme extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: loyaltyProgramme,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/loyalty-programme/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/lift.js"),
    pictureHeight: 200,
  };
}

define("regulars-loyalty-programme", RegularsLoyaltyProgramme);
