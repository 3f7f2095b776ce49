/** Estonian: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendihoidmise prognoos",
  intro: "Kui palju ühe kohordi kliente jääb alles ja miks püsiv lahkumismäär pakub liiga vähe.",
  forms: { cohort: "Üks kohort" },
  inputs: {
    survivors: {
      label: "Alles jäänud kliente",
      help: "samal ajal liitunud klientidest: kui palju alguses, ühe perioodi järel, kahe järel …",
    },
    horizon: { label: "Prognoos perioodini" },
    "discount-rate": { label: "Diskontomäär", help: "perioodi kohta; kui palju vähem on hilisem raha väärt" },
  },
  conventions: {
    model: {
      label: "Kliendi enda lahkumisrisk",
      help: "Ei muutu: sBG-mudel. Muutub suhte kestes: BdW-mudel, mis vajab vähemalt nelja arvu.",
      choices: { same: "Ei muutu", changing: "Muutub suhte kestes" },
    },
  },
  outputs: { survival: "Alles" },
};
