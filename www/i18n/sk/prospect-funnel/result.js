/** Slovak: the result of “From prospect to regular”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Podiel verných z oslovených",
    "conversion-low": "Dolná hranica tohto podielu",
    "conversion-high": "Horná hranica tohto podielu",
    reached: "Oslovení ľudia",
    regulars: "Verní zákazníci",
    "total-cost": "Náklady spolu",
    "cost-per-prospect": "Náklady na osloveného",
    "prospects-per-regular": "Oslovení na verného zákazníka",
    "most-per-prospect": "Koľko najviac môže stáť oslovený",
    "net-per-regular": "Zostane z hodnoty verného zákazníka",
    "lowest-step": "Najslabší krok",
    stage: "Krok",
    people: "Ľudia",
    "of-previous": "Z predošlého kroku",
    "of-reached": "Z oslovených",
    cost: "Náklady",
    "cost-so-far-per-head": "Doterajšie náklady na osobu",
  },
  picture: (f, v) =>
    `Lievik s piatimi krokmi. Oslovení: ${f.count(v.reached)}, verní zákazníci: ${f.count(v.regulars)}, čo je ${f.share(v.conversion)} z oslovených.`,
  warnings: {
    "pays-too-much": () => "Verný zákazník stojí viac, než je jeho hodnota.",
    "few-regulars": () => "Menej ako desať verných zákazníkov: konverzia je zatiaľ sotva známa.",
  },
  refusals: {
    "stage-grows": "V tomto kroku nemôže byť viac ľudí než v predošlom.",
    "nobody-regular":
      "Do tohto kroku sa nikto nedostal, náklady na verného zákazníka sa preto zatiaľ nedajú určiť. Zadajte aspoň jedného.",
  },
  verdicts: {
    cost: (f, v) =>
      `Na jedného verného zákazníka treba osloviť ľudí: ${f.round(v["prospects-per-regular"])}; stojí ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Jeden verný zákazník stojí ${f.money(v["cost-per-regular"])} a zostane z neho ${f.money(v["net-per-regular"])}; jeden oslovený môže stáť až ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Jeden verný zákazník stojí ${f.money(v["cost-per-regular"])}, o ${f.money(-v["net-per-regular"])} viac, než je jeho hodnota; jeden oslovený môže stáť najviac ${f.money(v["most-per-prospect"])}.`,
  },
};
