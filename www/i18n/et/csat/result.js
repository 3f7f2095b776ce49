/** Estonian: the result of “Customer satisfaction”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Keskmine vastus",
    margin: "Veapiir (±)",
    "mean-low": "Keskmise alumine piir",
    "mean-high": "Keskmise ülemine piir",
    "standard-deviation": "Standardhälve",
    satisfied: "Rahulolevaid vastajaid",
    answers: "Vastuseid",
    "answers-needed": "Vastuseid soovitud veapiiri jaoks",
    answer: "Vastus",
    count: "Inimesi",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Tulbad: mitu inimest andis iga vastuse. Keskmine on ${f.number(v.mean)}.`
      : `Tulbad: mitu inimest andis iga vastuse. Rahulolevaks loetakse neist ${f.share(v.csat)}.`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib tulemust palju muuta.",
    divided: () =>
      "Vähemalt veerand valis kaks madalaimat ja vähemalt veerand kaks kõrgeimat vastust. Kliendid on lahkmeelsed; vaadake tulpi, mitte ainult üht arvu.",
    "weights-unknown": () =>
      "Vahemiku arvutamisel on vastuste arv kaalude summa. Sisestage vastuste efektiivne arv, muidu võib vahemik olla liiga kitsas.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Rahulolevate klientide tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`
        : `Rahulolevate klientide tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel. Soovitud veapiiriks vajalik vastuste arv: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Rahulolevate klientide tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Keskmine vastus on ${f.number(v.mean)}. Ühest vastusest usaldusvahemiku jaoks ei piisa.`
        : `Keskmine vastus on ${f.number(v.mean)}; tegelik keskmine on väga tõenäoliselt ${f.number(v["mean-low"])} ja ${f.number(v["mean-high"])} vahel.`,
  },
};
