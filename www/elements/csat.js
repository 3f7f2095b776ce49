/** `<regulars-csat>`: Customer satisfaction; attributes, events and parts as in calculator.js. */

import { csat } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/csat_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsCsat extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: csat,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/csat/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/ratings.js"),
    pictureHeight: 180,
  };
}

define("regulars-csat", RegularsCsat);
