/** Slovak grammar that depends on a number. */

import { countedBy } from "./counted.js";
import { plural } from "./plural.js";

/** @typedef {import("./counted.js").Forms} Forms `many` is for decimals, as in „2,5 roka“ */

export const forms = plural("sk");
export const counted = countedBy(forms);

/** The spoken number begins with štyri, šesť, sedem, štrnásť, šestnásť, sedemnásť or sto. */
const SIBILANT = /^(?:[467]|1[467]|[467]\d|[1467]\d\d)(?!\d)/;

/** „z 20“, „z 1 000“, but „zo 4“, „zo 17“, „zo 100“. @param {string} text a written number */
export const of = (text) => `${SIBILANT.test(text) ? "zo" : "z"}\u00a0${text}`;

/** @type {Forms} */
export const ANSWERS = { one: "odpoveď", few: "odpovede", other: "odpovedí" };
/** @type {Forms} */
export const INVITATIONS = { one: "pozvánku", few: "pozvánky", other: "pozvánok" };
/** @type {Forms} */
export const POINTS = { one: "bod", few: "body", many: "bodu", other: "bodov" };
/** @type {Forms} */
export const CUSTOMERS = { one: "zákazník", few: "zákazníci", many: "zákazníka", other: "zákazníkov" };
