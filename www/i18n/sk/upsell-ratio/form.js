/** Slovak: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Pomer doplnkového predaja",
  intro: "Koľko zákazníkov kupuje viac než jeden druh produktov.",
  forms: { customers: "Počty" },
  inputs: {
    "one-kind": { label: "Zákazníci s jedným druhom produktov" },
    "several-kinds": { label: "Zákazníci s viacerými druhmi" },
    offered: { label: "Podané ponuky", help: "ak počítate prijaté ponuky" },
    accepted: { label: "Prijaté ponuky" },
  },
  rows: { groups: { 0: "Ostatní", 1: "Započítaní" } },
  conventions: {
    upsell: {
      label: "Základ porovnania",
      help: "Pomer porovnáva so zákazníkmi s jedným druhom, podiel so všetkými zákazníkmi.",
      choices: { ratio: "Zákazníci s jedným druhom", share: "Všetci zákazníci", acceptance: "Podané ponuky" },
    },
  },
  outputs: { "upsell-ratio": "Pomer doplnkového predaja" },
};
