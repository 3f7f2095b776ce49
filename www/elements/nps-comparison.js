/** `<regulars-nps-comparison>`: NPS comparison; attributes, events and parts as in calculator.js. */

import { npsComparison } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/nps-comparison_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsNpsComparison extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: npsComparison,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/nps-comparison/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/intervals.js"),
    pictureHeight: 144,
  };
}

define("regulars-nps-comparison", RegularsNpsComparison);
