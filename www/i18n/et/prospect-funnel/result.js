/** Estonian: the result of “Prospect-to-regular funnel”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Konversioon püsikliendiks",
    "conversion-low": "Konversiooni alumine piir",
    "conversion-high": "Konversiooni ülemine piir",
    reached: "Inimesi, kelleni jõuti",
    regulars: "Püsikliente",
    "total-cost": "Kulu kokku",
    "cost-per-prospect": "Kulu inimese kohta, kelleni jõuti",
    "prospects-per-regular": "Inimesi ühe püsikliendi kohta",
    "most-per-prospect": "Kõrgeim tasuv kulu inimese kohta",
    "net-per-regular": "Püsikliendi netoväärtus",
    "lowest-step": "Madalaim konversioon",
    stage: "Etapp",
    people: "Inimesi",
    "of-previous": "Konversioon eelmisest etapist",
    "of-reached": "Osakaal kõigist, kelleni jõuti",
    cost: "Kulu",
    "cost-so-far-per-head": "Kulu seni inimese kohta",
  },
  scale: "Logaritmiline skaala",
  picture: (f, v) =>
    `Viieastmeline lehter: inimesi, kelleni jõuti, on ${f.count(v.reached)}, püsikliente ${f.count(v.regulars)} ehk ${f.share(v.conversion)}.`,
  warnings: {
    "pays-too-much": () => "Püsikliendi hankimine maksab rohkem, kui ta väärt on.",
    "few-regulars": () => "Püsikliente on alla kümne: konversioon on veel väga ebakindel.",
  },
  refusals: {
    "stage-grows": "Selles etapis ei saa olla rohkem inimesi kui eelmises.",
    "nobody-regular":
      "Siia ei jõudnud keegi, seega pole püsikliendi hankimise kulu veel teada. Sisestage vähemalt üks inimene.",
  },
  verdicts: {
    cost: (f, v) =>
      `Ühe püsikliendi hankimine maksab ${f.money(v["cost-per-regular"])}; iga püsikliendi kohta tuleb jõuda ${f.round(v["prospects-per-regular"])} inimeseni.`,
    pays: (f, v) =>
      `Ühe püsikliendi hankimine maksab ${f.money(v["cost-per-regular"])} ja tema väärtusest jääb järele ${f.money(v["net-per-regular"])}; ühe inimeseni jõudmine võib maksta kuni ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Ühe püsikliendi hankimine maksab ${f.money(v["cost-per-regular"])}: ${f.money(-v["net-per-regular"])} rohkem, kui ta väärt on; ühe inimeseni jõudmine võib maksta kõige rohkem ${f.money(v["most-per-prospect"])}.`,
  },
};
