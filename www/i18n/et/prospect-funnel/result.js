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
    "net-per-regular": "Püsikliendi väärtusest järel",
    "lowest-step": "Nõrgim samm",
    stage: "Etapp",
    people: "Inimesi",
    "of-previous": "Eelmisest etapist",
    "of-reached": "Kõigist, kelleni jõuti",
    cost: "Kulu",
    "cost-so-far-per-head": "Kulu seni inimese kohta",
  },
  scale: "Logaritmiline skaala",
  picture: (f, v) =>
    `Viieastmeline lehter: inimesi, kelleni jõuti, on ${f.count(v.reached)}, püsikliente ${f.count(v.regulars)} ehk ${f.share(v.conversion)}.`,
  warnings: {
    "pays-too-much": () => "Püsikliendi hankimine maksab rohkem, kui ta väärt on.",
    "few-regulars": () => "Püsikliente on alla kümne: konversiooni kohta ei saa veel peaaegu midagi öelda.",
  },
  refusals: {
    "stage-grows": "Selles etapis ei saa olla rohkem inimesi kui eelmises.",
    "nobody-regular": "Siia ei jõudnud keegi, seega pole püsikliendil veel hinda. Sisestage vähemalt üks inimene.",
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
