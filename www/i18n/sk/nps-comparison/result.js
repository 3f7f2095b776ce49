/** Slovak: the result of “NPS comparison”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "pooled-variance": "Rozptyl všetkých odpovedí",
    margin: "Štatistická odchýlka (±)",
    "p-value": "p-hodnota (obojstranná)",
    z: "Štatistika z (rozdiel v štandardných chybách)",
    centre: "Stred intervalu",
    "standard-error": "Štandardná chyba rozdielu",
    "before-nps": "Prvé skóre",
    "before-low": "Prvé skóre, dolná hranica",
    "before-high": "Prvé skóre, horná hranica",
    "before-standard-error": "Prvé skóre, štandardná chyba",
    "before-answers": "Prvé skóre, počet odpovedí",
    "after-nps": "Druhé skóre",
    "after-low": "Druhé skóre, dolná hranica",
    "after-high": "Druhé skóre, horná hranica",
    "after-standard-error": "Druhé skóre, štandardná chyba",
    "after-answers": "Druhé skóre, počet odpovedí",
    "answers-needed": "Počet odpovedí v každej skupine, ktorý by tento rozdiel preukázal",
  },
  picture: (f, v) =>
    `Dve skóre s intervalmi: prvé ${f.points(v["before-nps"])}, druhé ${f.points(v["after-nps"])}. Pod nimi ich rozdiel ${f.points(v.difference)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "V jednej zo skupín je menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže porovnanie obrátiť.",
    "overlap-is-no-test": () =>
      "Intervaly sa prekrývajú, a predsa je rozdiel štatisticky významný. Rozhoduje interval rozdielu.",
    "wald-small-sample": () =>
      "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Druhé skóre je vyššie o ${f.round(v.difference)}; skutočný rozdiel je veľmi pravdepodobne medzi ${f.points(v.low)} a ${f.points(v.high)}. Je štatisticky významný.`,
    lower: (f, v) =>
      `Druhé skóre je nižšie o ${f.round(-v.difference)}; skutočný rozdiel je veľmi pravdepodobne medzi ${f.points(-v.high)} a ${f.points(-v.low)}. Je štatisticky významný.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Medzi odpoveďami nie je žiadny rozdiel. Skutočný rozdiel sa veľmi pravdepodobne pohybuje od ${f.round(v.low)} do ${f.round(v.high)}.`
        : `Rozdiel môže byť náhodný: skutočný sa veľmi pravdepodobne pohybuje od ${f.round(v.low)} do ${f.round(v.high)}. Na spoľahlivé preukázanie takého rozdielu treba okolo ${f.count(v["answers-needed"])} odpovedí v každej skupine.`,
  },
};
