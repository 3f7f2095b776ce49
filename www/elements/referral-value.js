/** `<regulars-referral-value>`: Referral value; attributes, events and parts as in calculator.js. */

import { referralValue } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/referral-value_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsReferralValue extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: referralValue,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/referral-value/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 144,
  };
}

define("regulars-referral-value", RegularsReferralValue);
