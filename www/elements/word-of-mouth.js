/** `<regulars-word-of-mouth>`: Word of mouth; attributes, events and parts as in calculator.js. */

import { wordOfMouth } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/word-of-mouth_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsWordOfMouth extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: wordOfMouth,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/word-of-mouth/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 96,
  };
}

define("regulars-word-of-mouth", RegularsWordOfMouth);
