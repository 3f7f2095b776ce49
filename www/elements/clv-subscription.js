/** `<regulars-clv-subscription>`: Subscription CLV; attributes, events and parts as in calculator.js. */

import { clvSubscription } from "../core/definitions.js";
import { clvSubscription as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/clv-subscription_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsClvSubscription extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: clvSubscription,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/clv-subscription/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/running-value.js"),
    pictureHeight: 200,
  };
}

define("regulars-clv-subscription", RegularsClvSubscription);
