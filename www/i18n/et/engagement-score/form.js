/** Estonian: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendi kaasatuse skoor",
  intro: "Klientide tegevused, igaüks kaalutud oma tähtsuse järgi.",
  forms: { actions: "Tegevused" },
  inputs: {
    actions: {
      label: "Mida kliendid tegid",
      help: "näiteks külastused, kasutustunnid, soovinimekirjad, arvustused; mis on tähtsam, sellele andke suurem kaal",
      row: "Tegevus",
    },
    weight: { label: "Kaal" },
    count: { label: "Mitu korda" },
    "active-customers": { label: "Aktiivseid kliente" },
    target: { label: "Eesmärk kliendi kohta", help: "skoor, mis annab 100 punkti" },
    scale: { label: "Kordaja", help: "mõnes aruandes korrutatakse skoor kliendi kohta kümnega" },
  },
  conventions: {
    score: {
      label: "Skoor",
      help: "Kuid ja segmente saab võrrelda ainult siis, kui skoor on kliendi kohta.",
      choices: {
        raw: "Kõik punktid",
        "per-customer": "Aktiivse kliendi kohta",
        "of-target": "Eesmärgi suhtes (100 = täidetud)",
      },
    },
  },
  outputs: { "engagement-score": "Kaasatuse skoor" },
};
