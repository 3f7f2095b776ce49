/** `<regulars-clv-retention>`: CLV from retention; attributes, events and parts as in calculator.js. */

import { clvRetention } from "../core/definitions.js";
import { clvRetention as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/clv-retention_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsClvRetention extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: clvRetention,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/clv-retention/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/running-value.js"),
    pictureHeight: 200,
  };
}

define("regulars-clv-retention", RegularsClvRetention);
