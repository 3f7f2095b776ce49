/**
 * `<regulars-acquisition-vs-retention>`: Acquisition or retention spending; attributes, events and parts as in
 * calculator.js.
 */

import { acquisitionVsRetention } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/acquisition-vs-retention_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsAcquisitionVsRetention extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: acquisitionVsRetention,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/acquisition-vs-retention/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 96,
  };
}

define("regulars-acquisition-vs-retention", RegularsAcquisitionVsRetention);
