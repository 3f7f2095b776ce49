/** Estonian: the form of “Subscription CLV”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Püsitellija CLV",
  intro: "Kui palju on püsitellija väärt, arvutatuna käibest, marginaalist ja lahkumismäärast.",
  forms: { figures: "Arvud perioodi kohta" },
  inputs: {
    revenue: { label: "Käive kliendi kohta", help: "perioodis" },
    margin: { label: "Brutomarginaal", help: "pärast majutuse, klienditoe ja maksetasude kulu" },
    "churn-rate": { label: "Lahkumismäär", help: "perioodis kaotatud klientide osakaal" },
    "expansion-rate": { label: "Kasv", help: "kui kiiresti kasvab alles jäänud klientide käive perioodis" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
  },
  conventions: {
    value: {
      label: "Väärtuse alus",
      help: "Käive ilustab; brutokasum on see, mis teile jääb.",
      choices: { margin: "Brutokasum", revenue: "Käive" },
    },
    period: { label: "Periood", choices: { month: "Kuu", year: "Aasta" } },
  },
  outputs: { clv: "Kliendi eluea väärtus" },
};
