/** Slovak: the result of “Customer satisfaction”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Priemerná odpoveď",
    margin: "Štatistická odchýlka (±)",
    "mean-low": "Dolná hranica priemeru",
    "mean-high": "Horná hranica priemeru",
    "standard-deviation": "Smerodajná odchýlka",
    satisfied: "Počet spokojných",
    answers: "Počet odpovedí",
    "answers-needed": "Počet odpovedí na požadovanú štatistickú odchýlku",
    answer: "Odpoveď",
    count: "Počet ľudí",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Stĺpce: koľko ľudí zvolilo jednotlivé odpovede. Priemer je ${f.number(v.mean)}.`
      : `Stĺpce: koľko ľudí zvolilo jednotlivé odpovede. Za spokojných sa z nich počíta ${f.share(v.csat)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže výsledok výrazne zmeniť.",
    divided: () =>
      "Aspoň štvrtina ľudí zvolila dve najnižšie odpovede a aspoň štvrtina dve najvyššie. Zákazníci sú rozdelení; pozrite sa na stĺpce, nielen na jedno číslo.",
    "weights-unknown": () =>
      "V intervale sa súčet váh berie ako počet odpovedí. Zadajte efektívny počet odpovedí, inak môže byť interval príliš úzky.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Skutočný podiel spokojných zákazníkov sa veľmi pravdepodobne pohybuje od ${f.share(v.low)} do ${f.share(v.high)}.`
        : `Skutočný podiel spokojných zákazníkov sa veľmi pravdepodobne pohybuje od ${f.share(v.low)} do ${f.share(v.high)}. Požadovaná odchýlka vyžaduje okolo ${f.count(v["answers-needed"])} odpovedí.`,
    narrow: (f, v) =>
      `Skutočný podiel spokojných zákazníkov je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Priemerná odpoveď je ${f.number(v.mean)}. Z jedinej odpovede sa interval spoľahlivosti nedá vypočítať.`
        : `Priemerná odpoveď je ${f.number(v.mean)}; skutočný priemer je veľmi pravdepodobne medzi ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
  },
};
