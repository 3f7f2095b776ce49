/** Slovak: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer Effort Score (CES)",
  intro: "Skóre zákazníckeho úsilia: ako ľahko si u vás zákazníci vybavia, čo potrebujú.",
  forms: { agreement: "Odpovede od 1 do 7" },
  inputs: {
    counts: {
      label: "Koľko ľudí zvolilo jednotlivé odpovede?",
      help: "na výrok „Firma mi vybavenie mojej záležitosti uľahčila“: 1 je rozhodne nesúhlasím, 7 rozhodne súhlasím",
    },
    count: { label: "Počet ľudí" },
    effective: {
      label: "Efektívny počet odpovedí",
      help: "pre vážené odpovede: (súčet váh)² ÷ súčet druhých mocnín váh",
    },
  },
  conventions: {
    measure: {
      label: "Spôsob výpočtu skóre",
      help: "Pod týmto názvom sa používajú tri rôzne skóre; uveďte, ktoré vykazujete.",
      choices: {
        "percent-agree": "Podiel súhlasu (5 až 7)",
        mean: "Priemerná odpoveď",
        "net-easy": "Ľahko (6, 7) mínus ťažko (1 až 3)",
      },
    },
    interval: {
      label: "Interval",
      help: "Vážené odpovede môžu mať desatinné miesta; interval potom vychádza z efektívneho počtu odpovedí.",
      choices: { answers: "Každá odpoveď sa počíta raz", weighted: "Vážené odpovede" },
    },
  },
  outputs: { "agree-share": "Podiel tých, ktorým to išlo ľahko" },
};
