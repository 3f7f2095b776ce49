/** `<regulars-nps>`: Net Promoter Score; attributes, events and parts as in calculator.js. */

import { nps } from "../core/definitions.js";
import { nps as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/nps_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsNps extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: nps,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/nps/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/nps-bar.js"),
    pictureHeight: 132,
  };
}

define("regulars-nps", RegularsNps);
