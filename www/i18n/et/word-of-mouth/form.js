/** Estonian: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Suusõnaline turundus",
  intro: "Mida klientide head ja halvad jutud teile toovad ja maksma lähevad.",
  forms: { figures: "Head ja halvad jutud" },
  inputs: {
    customers: { label: "Kliente" },
    "good-share": { label: "Räägivad teist hästi", help: "klientide osakaal aastas" },
    "good-reach": { label: "Kui paljude inimesteni igaüks jõuab" },
    "good-swayed": { label: "… kellest saavad tänu sellele kliendid" },
    "bad-share": { label: "Räägivad teist halvasti", help: "klientide osakaal aastas" },
    "bad-reach": { label: "Kui paljude inimesteni igaüks jõuab" },
    "bad-swayed": { label: "… kes jäävad selle tõttu eemale" },
    value: { label: "Kliendi väärtus", help: "eluea väärtus brutokasumina" },
  },
  rows: { sides: { 0: "Hea jutt", 1: "Halb jutt" } },
  conventions: {},
  outputs: { net: "Netomõju" },
};
