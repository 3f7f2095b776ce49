/** `<regulars-acquisition-cost>`: Customer acquisition cost; attributes, events and parts as in calculator.js. */

import { acquisitionCost } from "../core/definitions.js";
import { acquisitionCost as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/acquisition-cost_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsAcquisitionCost extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: acquisitionCost,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/acquisition-cost/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/payback.js"),
    pictureHeight: 200,
  };
}

define("regulars-acquisition-cost", RegularsAcquisitionCost);
