/** `<regulars-clv>`: Customer Lifetime Value; attributes, events and parts as in calculator.js. */

import { clv } from "../core/definitions.js";
import { clv as links } from "../core/links.js";
import { wasmURL } from "../core/wasm/clv_wasm.js";
import { loaders } from "../i18n/load.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsClv extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: clv,
    loaders,
    links,
    core: { wasmURL },
    picture: () => import("../charts/running-value.js"),
    pictureHeight: 200,
  };
}

define("regulars-clv", RegularsClv);
