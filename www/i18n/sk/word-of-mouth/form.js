/** Slovak: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Čo sa o vás hovorí",
  intro: "Čo vám prinesú dobré slová zákazníkov a o čo vás pripravia zlé.",
  forms: { figures: "Dobré a zlé slová" },
  inputs: {
    customers: { label: "Zákazníci" },
    "good-share": { label: "Hovoria o vás dobre", help: "podiel zákazníkov, ktorí tak za rok urobia" },
    "good-reach": { label: "Koľkých ľudí každý z nich zasiahne" },
    "good-swayed": { label: "… koľkí sa preto stanú zákazníkmi" },
    "bad-share": { label: "Hovoria o vás zle", help: "podiel zákazníkov, ktorí tak za rok urobia" },
    "bad-reach": { label: "Koľkých ľudí každý z nich zasiahne" },
    "bad-swayed": { label: "… koľkých to odradí" },
    value: { label: "Hodnota zákazníka", help: "celoživotná hodnota v marži" },
  },
  rows: { sides: { 0: "Dobré slová", 1: "Zlé slová" } },
  conventions: {},
  outputs: { net: "Čistý účinok" },
};
