/** `<regulars-nps-comparison>`: NPS comparison; attributes, events and parts as in calculator.js. */

import { npsComparison } from "../core/definitions.js";
import { loaders } from "../i18n/load.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsNpsComparison extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: npsComparison,
    loaders,
    core: () => import("../core/wasm/nps-comparison_wasm.js"),
    picture: () => import("../charts/intervals.js"),
    pictureHeight: 144,
  };
}

define("regulars-nps-comparison", RegularsNpsComparison);
