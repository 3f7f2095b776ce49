/** `<regulars-retention-projection>`: Retention projection; attributes, events and parts as in calculator.js. */

import { retentionProjection } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/retention-projection_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsRetentionProjection extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: retentionProjection,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/retention-projection/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/survival.js"),
    pictureHeight: 220,
  };
}

define("regulars-retention-projection", RegularsRetentionProjection);
