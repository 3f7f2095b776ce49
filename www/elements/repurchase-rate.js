/** `<regulars-repurchase-rate>`: Repurchase rate; attributes, events and parts as in calculator.js. */

import { repurchaseRate } from "../core/definitions.js";
import { repurchaseRate as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/repurchase-rate_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsRepurchaseRate extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: repurchaseRate,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/repurchase-rate/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/share-bar.js"),
    pictureHeight: 76,
  };
}

define("regulars-repurchase-rate", RegularsRepurchaseRate);
