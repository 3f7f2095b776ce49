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
    "before-nps": "NPS enne",
    "before-low": "Alumine piir enne",
    "before-high": "Ülemine piir enne",
    "before-standard-error": "Standardviga enne",
    "before-answers": "Vastuseid enne",
    "after-nps": "NPS pärast",
    "after-low": "Alumine piir pärast",
    "after-high": "Ülemine piir pärast",
    "after-standard-error": "Standardviga pärast",
    "after-answers": "Vastuseid pärast",
    "answers-needed": "Vastuseid kummaski rühmas selle vahe jaoks",
  },
  picture: (f, v) =>
    `Kaks NPS-i usaldusvahemikega: enne ${f.points(v["before-nps"])} ja pärast ${f.points(v["after-nps"])}. Nende all vahe ${f.points(v.difference)} ja selle usaldusvahemik ${f.points(v.low)} kuni ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Ühes rühmas on alla 30 vastuse: paar vastust rohkem või vähem võib võrdluse ümber pöörata.",
    "overlap-is-no-test": () =>
      "Kaks vahemikku kattuvad, ometi on indeksid tõesti erinevad. Otsustab vahe usaldusvahemik.",
    "wald-small-sample": () => "Alla 100 vastuse korral on Waldi vahemik liiga kitsas. Eelistage kohandatud Waldi.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `NPS on tõusnud ${f.round(v.difference)} punkti võrra, väga tõenäoliselt ${f.points(v.low)} kuni ${f.points(v.high)} punkti. Ainult juhusega seda vaevalt seletada saab.`,
    lower: (f, v) =>
      `NPS on langenud ${f.round(-v.difference)} punkti võrra, väga tõenäoliselt ${f.points(-v.high)} kuni ${f.points(-v.low)} punkti. Ainult juhusega seda vaevalt seletada saab.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Need vastused vahet ei näita. Tegelik vahe võib olla kus tahes ${f.round(v.low)} ja ${f.round(v.high)} vahel.`
        : `Vahe võib olla juhuslik: tegelik vahe on väga tõenäoliselt ${f.round(v.low)} ja ${f.round(v.high)} vahel. Et nii suur vahe oleks statistiliselt kindel, on kummaski rühmas vaja vastuseid: ${f.count(v["answers-needed"])}.`,
  },
};
