/** Estonian: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendi eluea väärtus",
  abbreviation: "CLV",
  intro: "Kui palju toob klient sisse kogu kliendisuhte jooksul.",
  forms: { figures: "Tavalised ärinäitajad" },
  inputs: {
    "order-value": { label: "Keskmine tellimuse summa" },
    "orders-per-year": { label: "Tellimusi kliendi kohta" },
    lifespan: { label: "Kliendisuhte pikkus", help: "kui kaua klient ostab" },
    margin: { label: "Brutomarginaal", help: "mis müügist pärast selle otseseid kulusid üle jääb" },
    "discount-rate": { label: "Diskontomäär", help: "kui palju väheneb raha väärtus iga ooteaasta kohta" },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
  },
  conventions: {
    value: {
      label: "Väärtuse alus",
      help: "Käive ilustab; brutokasum on see, mis teile jääb; diskonteerimine vähendab hilisema raha kaalu.",
      choices: { revenue: "Käive", margin: "Brutokasum", discounted: "Diskonteeritud brutokasum" },
    },
    payments: {
      label: "Maksed laekuvad",
      choices: { "mid-year": "Aasta keskel", "year-end": "Aasta lõpus" },
    },
  },
  outputs: { clv: "Kliendi eluea väärtus" },
};
