/** `<regulars-market-share>`: Market share; attributes, events and parts as in calculator.js. */

import { marketShare } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/market-share_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsMarketShare extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: marketShare,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/market-share/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/squares.js"),
    pictureHeight: 190,
  };
}

define("regulars-market-share", RegularsMarketShare);
