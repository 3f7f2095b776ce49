/** Slovak: the result of “Customer effort score”. */

import { ANSWERS, counted, forms } from "../../slovak.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Čisté skóre ľahkosti",
    mean: "Priemerná odpoveď",
    margin: "Štatistická odchýlka (±)",
    "net-easy-low": "Dolná hranica čistého skóre ľahkosti",
    "net-easy-high": "Horná hranica čistého skóre ľahkosti",
    "mean-low": "Dolná hranica priemeru",
    "mean-high": "Horná hranica priemeru",
    "standard-deviation": "Smerodajná odchýlka",
    agreeing: "Počet odpovedí 5 až 7",
    easy: "Počet odpovedí 6 a 7",
    hard: "Počet odpovedí 1 až 3",
    answers: "Počet odpovedí",
    answer: "Odpoveď",
    count: "Počet ľudí",
  },
  picture: (f, v) =>
    `Stĺpce: ako sa ${counted(f.count(v.answers), ANSWERS)} ${forms(v.answers, { one: "delí", few: "delia", other: "delí" })} na stupnici od 1 (ťažko) po 7 (ľahko).`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže výsledok výrazne zmeniť.",
    divided: () =>
      "Aspoň štvrtina ľudí zvolila dve najnižšie odpovede a aspoň štvrtina dve najvyššie. Niekomu to ide ľahko, inému ťažko; zistite komu.",
    "weights-unknown": () =>
      "V intervale sa súčet váh berie ako počet odpovedí. Zadajte efektívny počet odpovedí, inak môže byť interval príliš úzky.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `S výrokom súhlasí ${f.share(v["agree-share"])} zákazníkov; skutočný podiel je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Priemerná odpoveď je ${f.number(v.mean)} zo 7. Z jedinej odpovede sa interval spoľahlivosti nedá vypočítať.`
        : `Priemerná odpoveď je ${f.number(v.mean)} zo 7; skutočný priemer je veľmi pravdepodobne medzi ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Čisté skóre ľahkosti je ${f.points(v["net-easy"])}; skutočné skóre je veľmi pravdepodobne medzi ${f.round(v["net-easy-low"])} a ${f.round(v["net-easy-high"])}.`,
  },
};
