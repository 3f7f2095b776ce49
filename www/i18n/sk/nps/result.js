/** Slovak: the result of “Net Promoter Score”. */

import { forms } from "../../slovak.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Štatistická odchýlka (±)",
    answers: "Počet odpovedí",
    "promoters-count": "Počet promotérov",
    "passives-count": "Počet pasívnych",
    "detractors-count": "Počet kritikov",
    "promoters-share": "Podiel promotérov",
    "passives-share": "Podiel pasívnych",
    "detractors-share": "Podiel kritikov",
    variance: "Rozptyl jednej odpovede",
    "standard-error": "Štandardná chyba",
    "answers-for-ten": "Počet odpovedí pre presnosť ±10",
    "what-if-nps": "Skóre po zmene",
    "passives-needed": "Koľko pasívnych sa musí stať promotérmi, aby ste dosiahli cieľ",
    "detractors-needed": "Alebo koľko kritikov sa musí stať promotérmi",
    score: "Hodnotenie",
    count: "Počet ľudí",
  },
  picture: (f, v) =>
    `Pruh: kritici ${f.share(v["detractors-share"])}, pasívni ${f.share(v["passives-share"])}, promotéri ${f.share(v["promoters-share"])}. Pod ním skóre ${f.points(v.nps)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže skóre výrazne zmeniť.",
    "wald-small-sample": () =>
      "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
    "out-of-reach": () => "Na dosiahnutie cieľa nestačí zmeniť na promotérov iba pasívnych ani iba kritikov.",
    "weights-unknown": () =>
      "V intervale sa súčet váh berie ako počet odpovedí. Zadajte efektívny počet odpovedí, inak môže byť interval príliš úzky.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `Pri jedinej odpovedi sa skutočné skóre veľmi pravdepodobne pohybuje od ${f.round(v.low)} do ${f.round(v.high)}; presnosť ±10 vyžaduje okolo ${f.count(v["answers-for-ten"])} odpovedí.`,
        other: `Pri ${f.count(v.answers)} odpovediach sa skutočné skóre veľmi pravdepodobne pohybuje od ${f.round(v.low)} do ${f.round(v.high)}; presnosť ±10 vyžaduje okolo ${f.count(v["answers-for-ten"])} odpovedí.`,
      }),
    narrow: (f, v) =>
      `Pri ${f.count(v.answers)} odpovediach je skutočné skóre veľmi pravdepodobne medzi ${f.round(v.low)} a ${f.round(v.high)}.`,
  },
};
