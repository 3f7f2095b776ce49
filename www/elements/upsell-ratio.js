/** `<regulars-upsell-ratio>`: Upsell ratio; attributes, events and parts as in calculator.js. */

import { upsellRatio } from "../core/definitions.js";
import { upsellRatio as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/upsell-ratio_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsUpsellRatio extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: upsellRatio,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/upsell-ratio/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 96,
  };
}

define("regulars-upsell-ratio", RegularsUpsellRatio);
