/** `<regulars-earned-growth>`: Earned growth; attributes, events and parts as in calculator.js. */

import { earnedGrowth } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/earned-growth_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsEarnedGrowth extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: earnedGrowth,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/earned-growth/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/growth-parts.js"),
    pictureHeight: 144,
  };
}

define("regulars-earned-growth", RegularsEarnedGrowth);
