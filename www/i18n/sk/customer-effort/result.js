/** Slovak: the result of “Customer effort score”. */

export { commonResult, extras } from "../common.js";

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
    agreeing: "Odpovede 5 až 7",
    easy: "Odpovede 6 a 7",
    hard: "Odpovede 1 až 3",
    answers: "Odpovede",
    answer: "Odpoveď",
    count: "Ľudia",
  },
  picture: (f, v) => `Stĺpce: počty odpovedí od 1 (ťažko) po 7 (ľahko); odpovedí spolu: ${f.count(v.answers)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže výsledok výrazne zmeniť.",
    divided: () =>
      "Na oboch koncoch stupnice je aspoň štvrtina odpovedí. Niekomu to ide ľahko, inému ťažko; zistite komu.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `Podľa ${f.share(v["agree-share"])} zákazníkov ste im to uľahčili; skutočný podiel je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Priemerná odpoveď je ${f.number(v.mean)} zo 7. Z jedinej odpovede sa nedá povedať, aká istá je.`
        : `Priemerná odpoveď je ${f.number(v.mean)} zo 7; skutočná je veľmi pravdepodobne medzi ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Ľahko mínus ťažko je ${f.points(v["net-easy"])}; skutočné skóre je veľmi pravdepodobne medzi ${f.round(v["net-easy-low"])} a ${f.round(v["net-easy-high"])}.`,
  },
};
