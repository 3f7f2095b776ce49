/** Estonian: the result of “Net Promoter Score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Veapiir (±)",
    answers: "Vastuseid",
    "promoters-count": "Soovitajaid",
    "passives-count": "Passiivseid",
    "detractors-count": "Mittesoovitajaid",
    "promoters-share": "Soovitajate osakaal",
    "passives-share": "Passiivsete osakaal",
    "detractors-share": "Mittesoovitajate osakaal",
    variance: "Vastuse dispersioon",
    "standard-error": "Standardviga",
    "answers-for-ten": "Vastuseid veapiiri ±10 jaoks",
    "what-if-nps": "NPS pärast muutust",
    "passives-needed": "Vaja soovitajaks muuta passiivseid",
    "detractors-needed": "Või soovitajaks muuta mittesoovitajaid",
    score: "Hinne",
    count: "Inimesi",
  },
  picture: (f, v) =>
    `Riba: ${f.share(v["detractors-share"])} mittesoovitajaid, ${f.share(v["passives-share"])} passiivseid, ${f.share(v["promoters-share"])} soovitajaid. Selle all soovitusindeks ${f.points(v.nps)} ja usaldusvahemik ${f.points(v.low)} kuni ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib indeksit palju muuta.",
    "wald-small-sample": () => "Alla 100 vastuse korral on Waldi vahemik liiga kitsas. Eelistage kohandatud Waldi.",
    "out-of-reach": () => "Sihini ei jõua, kui soovitajaks muutuvad ainult passiivsed või ainult mittesoovitajad.",
    "weights-unknown": () =>
      "Vahemiku arvutamisel on vastuste arv kaalude summa. Sisestage vastuste efektiivne arv, muidu võib vahemik olla liiga kitsas.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `${f.count(v.answers)} vastuse põhjal on tegelik NPS väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel; veapiiri ±10 saaks umbes ${f.count(v["answers-for-ten"])} vastusega.`,
    narrow: (f, v) =>
      `${f.count(v.answers)} vastuse põhjal on tegelik NPS väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel.`,
  },
};
