/** `<regulars-wallet-allocation>`: Wallet Allocation Rule; attributes, events and parts as in calculator.js. */

import { walletAllocation } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/wallet-allocation_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsWalletAllocation extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: walletAllocation,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/wallet-allocation/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/ranks.js"),
    pictureHeight: 180,
  };
}

define("regulars-wallet-allocation", RegularsWalletAllocation);
