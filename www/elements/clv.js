/** `<regulars-clv>`: Customer Lifetime Value; attributes, events and parts as in calculator.js. */

import { clv } from "../core/definitions.js";
import { clv as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/clv_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsClv extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: clv,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/clv/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/running-value.js"),
    pictureHeight: 200,
  };
}

define("regulars-clv", RegularsClv);
