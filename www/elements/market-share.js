/** `<regulars-market-share>`: Market share; attributes, events and parts as in calculator.js. */

import { marketShare } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/market-share_wasm.js";
import { loaders } from "../i18n/load.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsMarketShare extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: marketShare,
    loaders,
    core: { wasmURL },
    picture: () => import("../charts/squares.js"),
    pictureHeight: 190,
  };
}

define("regulars-market-share", RegularsMarketShare);
