/** `<regulars-engagement-score>`: Customer Engagement Score; attributes, events and parts as in calculator.js. */

import { engagementScore } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/engagement-score_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsEngagementScore extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: engagementScore,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/engagement-score/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 144,
  };
}

define("regulars-engagement-score", RegularsEngagementScore);
