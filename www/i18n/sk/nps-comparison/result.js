/** Slovak: the result of “NPS comparison”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Štatistická odchýlka (±)",
    "p-value": "p-hodnota (obojstranná)",
    z: "Odstup od nuly v štandardných chybách (z)",
    centre: "Stred intervalu",
    "standard-error": "Štandardná chyba rozdielu",
    "before-nps": "Skóre predtým",
    "before-low": "Dolná hranica predtým",
    "before-high": "Horná hranica predtým",
    "before-standard-error": "Štandardná chyba predtým",
    "before-answers": "Odpovede predtým",
    "after-nps": "Skóre potom",
    "after-low": "Dolná hranica potom",
    "after-high": "Horná hranica potom",
    "after-standard-error": "Štandardná chyba potom",
    "after-answers": "Odpovede potom",
    "answers-needed": "Potrebné odpovede na každej strane",
  },
  picture: (f, v) =>
    `Dve skóre s intervalmi: ${f.points(v["before-nps"])} predtým a ${f.points(v["after-nps"])} potom. Pod nimi ich rozdiel ${f.points(v.difference)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "Na jednej strane je menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže porovnanie obrátiť.",
    "overlap-is-no-test": () => "Intervaly sa prekrývajú, a predsa sa skóre líšia. Rozhoduje interval rozdielu.",
    "wald-small-sample": () =>
      "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Skóre stúplo o ${f.round(v.difference)}, skutočný nárast je veľmi pravdepodobne medzi ${f.points(v.low)} a ${f.points(v.high)}. Samotnou náhodou sa to sotva dá vysvetliť.`,
    lower: (f, v) =>
      `Skóre kleslo o ${f.round(-v.difference)}, skutočný pokles je veľmi pravdepodobne medzi ${f.points(-v.high)} a ${f.points(-v.low)}. Samotnou náhodou sa to sotva dá vysvetliť.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Tieto odpovede žiadny rozdiel neukazujú. Skutočný rozdiel môže byť kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}.`
        : `Rozdiel môže byť náhodný: skutočný leží kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}. Počet odpovedí na každej strane, pri ktorom by ste si takýmto rozdielom mohli byť dosť istí: ${f.count(v["answers-needed"])}.`,
  },
};
