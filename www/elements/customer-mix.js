/** `<regulars-customer-mix>`: Customer mix; attributes, events and parts as in calculator.js. */

import { customerMix } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/customer-mix_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsCustomerMix extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: customerMix,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/customer-mix/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/mix.js"),
    pictureHeight: 150,
  };
}

define("regulars-customer-mix", RegularsCustomerMix);
