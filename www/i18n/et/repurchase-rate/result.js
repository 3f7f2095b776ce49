/** Estonian: the result of “Repurchase rate”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Veapiir (±)",
    all: "Kliente",
    repeat: "Uuesti ostnud kliente",
    "one-time": "Üks kord ostnud kliente",
    "customers-for-five": "Kliente veapiiri ±5 protsendipunkti jaoks",
    purchase: "Mitmes ost",
    customers: "Kliente selle ostuni",
    "went-on": "Osakaal eelmise ostu tegijatest",
  },
  picture: (f, v) =>
    `Riba on täidetud kuni ${f.share(v["repurchase-rate"])}, usaldusvahemik ${f.share(v.low)} kuni ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: paar klienti rohkem või vähem võib määra palju muuta.",
    "short-window": () =>
      "Vaadeldud aeg on lühem kui kaks tavalist ostude vahet. Paljud kliendid ei ole jõudnud tagasi tulla, nii et määr on liiga madal.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `${f.count(v.all)} kliendi põhjal on tegelik määr väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel; veapiiri ±5 protsendipunkti saaks umbes ${f.count(v["customers-for-five"])} kliendiga.`,
    narrow: (f, v) =>
      `${f.count(v.all)} kliendist tuli tagasi ${f.count(v.repeat)}; tegelik määr on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`,
  },
};
