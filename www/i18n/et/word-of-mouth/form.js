/** Estonian: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Suusõnaline turundus",
  intro: "Kui palju klientide kiitus teile toob ja laitus maksma läheb.",
  forms: { figures: "Kiitus ja laitus" },
  inputs: {
    customers: { label: "Kliente" },
    "good-share": { label: "Räägivad teist hästi", help: "klientide osakaal aastas" },
    "good-reach": { label: "Kui paljude inimesteni igaüks jõuab" },
    "good-swayed": { label: "Osakaal, kellest saavad tänu sellele kliendid" },
    "bad-share": { label: "Räägivad teist halvasti", help: "klientide osakaal aastas" },
    "bad-reach": { label: "Kui paljude inimesteni igaüks jõuab" },
    "bad-swayed": { label: "Osakaal, kes jääb selle tõttu eemale" },
    value: { label: "Kliendi väärtus", help: "eluea väärtus brutokasumina" },
  },
  rows: { sides: { 0: "Kiitus", 1: "Laitus" } },
  conventions: {},
  outputs: { net: "Netomõju" },
};
