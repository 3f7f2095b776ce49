/** Estonian: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kaotatud kliendi hind",
  intro: "Mis läheb maksma ühe kliendi lahkumine: tegemata ostud, uus klient asemele ja laitus.",
  forms: { figures: "Tavalised ärinäitajad" },
  inputs: {
    "order-value": { label: "Keskmine tellimuse summa" },
    "orders-per-year": { label: "Tellimusi kliendi kohta" },
    margin: { label: "Brutomarginaal", help: "mis müügist pärast selle otseseid kulusid üle jääb" },
    "years-lost": { label: "Aeg, mil klient oleks veel ostnud" },
    "discount-rate": { label: "Diskontomäär", help: "kui palju väheneb raha väärtus iga ooteaasta kohta" },
    "replacement-cost": { label: "Uue kliendi hankimise kulu" },
    "people-told": { label: "Inimesed, kellele klient räägib" },
    "put-off": { label: "Osakaal, kellest klienti ei saa", help: "osakaal, kellest muidu oleks saanud" },
    "prospect-value": { label: "Igaühe väärtus neist" },
    "customers-lost": { label: "Aastas kaotatud kliente" },
  },
  rows: { costs: { 0: "Saamata brutokasum", 1: "Uus klient asemele", 2: "Laitus" } },
  conventions: {
    replacement: {
      label: "Arvesse läheb",
      help: "Uue kliendi väärtust ei liideta kunagi: ta oleks tulnud ka kaotuseta.",
      choices: {
        "lost-and-replaced": "Kaotus ja uus klient",
        "lost-only": "Ainult kaotus",
        "replaced-only": "Ainult uus klient",
      },
    },
    payments: { label: "Maksed laekuvad", choices: { "mid-year": "Aasta keskel", "year-end": "Aasta lõpus" } },
  },
  outputs: { cost: "Ühe kaotatud kliendi hind" },
};
