/** `<regulars-share-of-wallet>`: Share of wallet; attributes, events and parts as in calculator.js. */

import { shareOfWallet } from "../core/definitions.js";
import { wasmURL } from "../core/wasm/share-of-wallet_wasm.js";
import { RegularsCalculator } from "./calculator.js";
import { define } from "./parts/dom.js";

export class RegularsShareOfWallet extends RegularsCalculator {
  /** @override */
  static setup = {
    definition: shareOfWallet,
    words: (/** @type {string} */ language) => import(`../i18n/${language}/share-of-wallet/form.js`),
    core: { wasmURL },
    picture: () => import("../charts/wallet.js"),
    pictureHeight: 190,
  };
}

define("regulars-share-of-wallet", RegularsShareOfWallet);
