/** `<regulars-customer-effort>`: Customer effort score; attributes, events and parts as in calculator.js. */

import { customerEffort } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/customer-effort_wasm.js";
import { loaders } from "../i18n/load.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsCustomerEffort extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: customerEffort,
    loaders,
    core: { wasmURL },
    picture: () => import("../charts/ratings.js"),
    pictureHeight: 180,
  };
}

define("regulars-customer-effort", RegularsCustomerEffort);
