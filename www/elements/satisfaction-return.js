/** `<regulars-satisfaction-return>`: Satisfaction and return; attributes, events and parts as in calculator.js. */

import { satisfactionReturn } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/satisfaction-return_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsSatisfactionReturn extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: satisfactionReturn,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/satisfaction-return/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/intervals.js"),
    pictureHeight: 184,
  };
}

define("regulars-satisfaction-return", RegularsSatisfactionReturn);
