/** `<regulars-prospect-funnel>`: Prospect-to-regular funnel; attributes, events and parts as in calculator.js. */

import { prospectFunnel } from "../core/definitions.js";
import { prospectFunnel as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/prospect-funnel_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsProspectFunnel extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: prospectFunnel,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/prospect-funnel/form.js`),
    links,
    core: { wasmURL },
    picture: () => import("../charts/funnel.js"),
    pictureHeight: 270,
  };
}

define("regulars-prospect-funnel", RegularsProspectFunnel);
