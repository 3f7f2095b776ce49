/** Slovak: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Pomer doplnkového predaja (cross-sell)",
  intro: "Koľko zákazníkov kupuje viac než jeden druh produktov.",
  forms: { customers: "Počty" },
  inputs: {
    "one-kind": { label: "Počet zákazníkov s jedným druhom" },
    "several-kinds": { label: "Počet zákazníkov s viacerými druhmi" },
    offered: { label: "Predložené ponuky", help: "vyplňte, ak počítate podiel prijatých ponúk" },
    accepted: { label: "Prijaté ponuky" },
  },
  rows: { groups: { 0: "Ostatní", 1: "Započítaní" } },
  conventions: {
    upsell: {
      label: "Porovnať s počtom",
      help: "Pomer porovnáva so zákazníkmi, ktorí kupujú jeden druh, podiel so všetkými zákazníkmi.",
      choices: { ratio: "Zákazníkov s jedným druhom", share: "Všetkých zákazníkov", acceptance: "Predložených ponúk" },
    },
  },
  outputs: { "upsell-ratio": "Pomer doplnkového predaja (cross-sell)" },
};
