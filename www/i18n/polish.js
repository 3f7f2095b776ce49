/** Polish grammar that depends on a number. */

import { countedBy } from "./counted.js";
import { plural } from "./plural.js";

/** @typedef {import("./counted.js").Forms} Forms `other` is for decimals, as in „2,5 roku” */

export const forms = plural("pl");
export const counted = countedBy(forms);

/** „z 20”, „z 1000”, but „ze 100”, „ze 150 000”: before „sto”. @param {string} text a written number */
export const of = (text) => `${/^1\d\d(?!\d)/.test(text) ? "ze" : "z"}\u00a0${text}`;

/** After „wysłania”. @type {Forms} */
export const INVITATIONS = { one: "zaproszenia", few: "zaproszeń", many: "zaproszeń", other: "zaproszenia" };
