/** Estonian: the result of “NPS comparison”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "pooled-variance": "Kõigi vastuste dispersioon",
    margin: "Veapiir (±)",
    "p-value": "p-väärtus (kahepoolne)",
    z: "Vahe standardvigades (z)",
    centre: "Usaldusvahemiku keskpunkt",
    "standard-error": "Vahe standardviga",
    "before-nps": "NPS, 1. laine",
    "before-low": "Alumine piir, 1. laine",
    "before-high": "Ülemine piir, 1. laine",
    "before-standard-error": "Standardviga, 1. laine",
    "before-answers": "Vastuseid, 1. laine",
    "after-nps": "NPS, 2. laine",
    "after-low": "Alumine piir, 2. laine",
    "after-high": "Ülemine piir, 2. laine",
    "after-standard-error": "Standardviga, 2. laine",
    "after-answers": "Vastuseid, 2. laine",
    "answers-needed": "Vastuseid kummaski laines selle vahe tuvastamiseks",
  },
  picture: (f, v) =>
    `Kaks NPS-i usaldusvahemikega: 1. laines ${f.points(v["before-nps"])} ja 2. laines ${f.points(v["after-nps"])}. Nende all vahe ${f.points(v.difference)} ja selle usaldusvahemik ${f.points(v.low)} kuni ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Ühes laines on alla 30 vastuse: paar vastust rohkem või vähem võib võrdluse ümber pöörata.",
    "overlap-is-no-test": () =>
      "Kaks vahemikku kattuvad, ometi on indeksid tõesti erinevad. Otsustab vahe usaldusvahemik.",
    "wald-small-sample": () => "Alla 100 vastuse korral on Waldi vahemik liiga kitsas. Eelistage kohandatud Waldi.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `NPS on 2. laines ${f.round(v.difference)} punkti võrra kõrgem; tegelik tõus on väga tõenäoliselt ${f.points(v.low)} kuni ${f.points(v.high)} punkti. See on statistiliselt oluline.`,
    lower: (f, v) =>
      `NPS on 2. laines ${f.round(-v.difference)} punkti võrra madalam; tegelik langus on väga tõenäoliselt ${f.points(-v.high)} kuni ${f.points(-v.low)} punkti. See on statistiliselt oluline.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Need vastused vahet ei näita. Tegelik vahe on väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel.`
        : `Vahe võib olla juhuslik: tegelik vahe on väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel. Nii suure vahe tuvastamiseks on kummaski laines vaja vastuseid: ${f.count(v["answers-needed"])}.`,
  },
};
