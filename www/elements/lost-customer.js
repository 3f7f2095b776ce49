/** `<regulars-lost-customer>`: Cost of a lost customer; attributes, events and parts as in calculator.js. */

import { lostCustomer } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/lost-customer_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsLostCustomer extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: lostCustomer,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/lost-customer/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 144,
  };
}

define("regulars-lost-customer", RegularsLostCustomer);
