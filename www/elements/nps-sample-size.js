/** `<regulars-nps-sample-size>`: NPS sample size; attributes, events and parts as in calculator.js. */

import { npsSampleSize } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/nps-sample-size_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsNpsSampleSize extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: npsSampleSize,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/nps-sample-size/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/sample-size.js"),
    pictureHeight: 200,
  };
}

define("regulars-nps-sample-size", RegularsNpsSampleSize);
