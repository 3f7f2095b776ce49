/** `<regulars-engagement-score>`: Customer Engagement Score; attributes, events and parts as in calculator.js. */

import { engagementScore } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/engagement-score_wasm.js";
import { loaders } from "../i18n/load.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsEngagementScore extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: engagementScore,
    loaders,
    core: { wasmURL },
    picture: () => import("../charts/amounts.js"),
    pictureHeight: 144,
  };
}

define("regulars-engagement-score", RegularsEngagementScore);
