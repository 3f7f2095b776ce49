/** `<regulars-customer-effort>`: Customer effort score; attributes, events and parts as in calculator.js. */

import { customerEffort } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/customer-effort_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsCustomerEffort extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: customerEffort,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/customer-effort/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/ratings.js"),
    pictureHeight: 180,
  };
}

define("regulars-customer-effort", RegularsCustomerEffort);
