/** Slovak: the result of “Net Promoter Score”. */

import { plural } from "../../plural.js";

export { commonResult, extras } from "../common.js";

const forms = plural("sk");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Štatistická odchýlka (±)",
    answers: "Odpovede",
    "promoters-count": "Priaznivci",
    "passives-count": "Pasívni",
    "detractors-count": "Kritici",
    "promoters-share": "Podiel priaznivcov",
    "passives-share": "Podiel pasívnych",
    "detractors-share": "Podiel kritikov",
    variance: "Rozptyl jednej odpovede",
    "standard-error": "Štandardná chyba",
    "answers-for-ten": "Odpovede potrebné na ±10",
    "what-if-nps": "Skóre po zmene",
    "passives-needed": "Koľko pasívnych treba získať na cieľ",
    "detractors-needed": "Alebo koľko kritikov treba získať",
    score: "Hodnotenie",
    count: "Ľudia",
  },
  picture: (f, v) =>
    `Pruh: kritici ${f.share(v["detractors-share"])}, pasívni ${f.share(v["passives-share"])}, priaznivci ${f.share(v["promoters-share"])}. Pod ním skóre ${f.points(v.nps)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže skóre výrazne zmeniť.",
    "wald-small-sample": () =>
      "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
    "out-of-reach": () => "Cieľ sa nedá dosiahnuť získaním iba pasívnych ani iba kritikov.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `Pri jedinej odpovedi môže byť skutočné skóre kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}; na presnosť ±10 treba odpovedí približne: ${f.count(v["answers-for-ten"])}.`,
        other: `Pri ${f.count(v.answers)} odpovediach môže byť skutočné skóre kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}; na presnosť ±10 treba odpovedí približne: ${f.count(v["answers-for-ten"])}.`,
      }),
    narrow: (f, v) =>
      `Pri ${f.count(v.answers)} odpovediach je skutočné skóre veľmi pravdepodobne medzi ${f.round(v.low)} a ${f.round(v.high)}.`,
  },
};
