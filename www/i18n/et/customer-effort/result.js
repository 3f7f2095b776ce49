/** Estonian: the result of “Customer effort score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Lihtne miinus raske",
    mean: "Keskmine vastus",
    margin: "Veapiir (±)",
    "net-easy-low": "Alumine piir, lihtne miinus raske",
    "net-easy-high": "Ülemine piir, lihtne miinus raske",
    "mean-low": "Keskmise alumine piir",
    "mean-high": "Keskmise ülemine piir",
    "standard-deviation": "Standardhälve",
    agreeing: "Vastused 5–7",
    easy: "Vastused 6 ja 7",
    hard: "Vastused 1–3",
    answers: "Vastuseid",
    answer: "Vastus",
    count: "Inimesi",
  },
  picture: (f, v) =>
    `Tulbad: kuidas jagunevad ${f.count(v.answers)} inimese vastused skaalal 1 (raske) kuni 7 (lihtne).`,
  warnings: {
    "few-answers": () => "Vastuseid on alla 30: paar vastust rohkem või vähem võib tulemust palju muuta.",
    divided: () =>
      "Vähemalt veerand valis kaks madalaimat ja vähemalt veerand kaks kõrgeimat vastust. Mõnel on lihtne, teisel raske; uurige välja, kellel.",
    "weights-unknown": () =>
      "Vahemiku arvutamisel on vastuste arv kaalude summa. Sisestage vastuste efektiivne arv, muidu võib vahemik olla liiga kitsas.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} klientidest ütleb, et tegite asja lihtsaks; tegelik osakaal on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Keskmine vastus 7 palli skaalal on ${f.number(v.mean)}. Ühest vastusest usaldusvahemiku jaoks ei piisa.`
        : `Keskmine vastus 7 palli skaalal on ${f.number(v.mean)}; tegelik keskmine on väga tõenäoliselt ${f.number(v["mean-low"])} ja ${f.number(v["mean-high"])} vahel.`,
    "net-easy": (f, v) =>
      `Lihtne miinus raske annab ${f.points(v["net-easy"])}; tegelik skoor on väga tõenäoliselt ${f.round(v["net-easy-low"])} ja ${f.round(v["net-easy-high"])} vahel.`,
  },
};
