/** Estonian: the report on a survey. */

import { plural } from "../../plural.js";
import { reading } from "../orders/explore.js";
import { words as orders } from "../orders/report.js";
import { asked } from "./asked.js";
import { words as outcomes } from "./outcomes.js";
import { changes, method, takeAway } from "./take-away.js";
import { wallet } from "./wallet.js";

export { commonResult } from "../common.js";

const forms = plural("et");

/** @type {typeof import("../../en/survey/report.js").words} */
export const words = {
  explore: { ...reading, takeAway, changes, method },
  asked,
  wallet,
  ...outcomes,
  reportOn: orders.reportOn,
  interval: orders.interval,
  asTable: orders.asTable,
  saveAs: orders.saveAs,
  saveCsv: orders.saveCsv,
  saveSvg: orders.saveSvg,
  savePng: orders.savePng,
  firstOfThem: orders.firstOfThem,
  print: orders.print,
  line: orders.line,
  columnName: orders.columnName,
  found: orders.found,
  problem: orders.problem,
  period: (start, end) => `Vastused: ${start} – ${end}`,
  answers: (n, text) => forms(n, { one: `${text} vastus`, other: `${text} vastust` }),
  verdict: {
    promoters: (value) => `Soovitajaid on rohkem kui mittesoovitajaid: NPS on ${value}.`,
    detractors: (value) => `Mittesoovitajaid on rohkem kui soovitajaid: NPS on ${value}.`,
    either: (value) => `Ei ole kindel, kas soovitajaid on rohkem kui mittesoovitajaid: NPS on ${value}.`,
    csat: (value) => `Vastanutest on rahul ${value}.`,
    effort: (value) => `Vastanutest pidas seda lihtsaks ${value}.`,
    scale: (value, min, max) => `Keskmine hinne on ${value} skaalal ${min}–${max}.`,
    range: (low, high) =>
      `Kõigi seas, kes oleksid võinud vastata, on tulemus väga tõenäoliselt ${low} ja ${high} vahel.`,
  },
  shareFrom: (text) => `vastuste osakaal alates hindest ${text}`,
  pp: (points) => `${points} protsendipunkti`,
  low: "Alumine piir",
  high: "Ülemine piir",
  count: "Vastused",
  score: "Hinne",
  groups: { promoters: "Soovitajad", passives: "Passiivsed", detractors: "Mittesoovitajad" },
  distribution: "Vastused hinde järgi",
  distributionPicture: (score, share) => `Sagedaim on ${score}: ${share} vastustest.`,
  waves: "Tulemus ajas",
  wave: "Periood",
  change: "Muutus",
  pValue: "p-väärtus",
  called: (change, low, high, p) =>
    `Viimane muutus on ${change} (${low} kuni ${high}, p = ${p}): see on statistiliselt oluline.`,
  notCalled: (change, low, high, p, detectable) =>
    `Viimane muutus on ${change} (${low} kuni ${high}, p = ${p}): see võib olla juhus. Nii paljude vastustega oleks leitud ainult umbes ${detectable} suurune või suurem muutus.`,
  notCompared: "Naaberperioodidel on ühiseid vastuseid ja neid ei võrrelda.",
  split: (column, mix, within) =>
    `Jaotus veeru „${column}“ järgi: ${mix} muutusest tuleneb sellest, kes vastasid, ${within} hinnetest rühmade sees.`,
  segments: "Rühmad võrreldes ülejäänutega",
  segment: "Rühm",
  against: "Võrreldes ülejäänutega",
  adjusted: "Kohandatud p-väärtus",
  segmentsPicture:
    "Iga rühm koos vahemikuga. P-väärtused on kohandatud rühmade arvu järgi (Holm); alla 20 vastusega rühmad on lõpus.",
  drivers: "Hinde mõjutegurid",
  rating: "Näitaja",
  importance: "Suhteline kaal",
  correlation: "Korrelatsioon",
  performance: "Tulemus",
  driversPicture: (name, share) =>
    `Hindega on kõige tugevamalt seotud „${name}“. Kõik näitajad kokku seletavad hinde dispersioonist ${share}. See ei tõesta põhjust.`,
  noDrivers: {
    "no-ratings": "Teisi näitajaid pole.",
    "too-few-answers": "Liiga vähesed andsid nii hinde kui ka kõik näitajad.",
    "all-alike": "Üks näitaja on kõigil ühesugune.",
    copies: "Mõned näitajad on üksteise koopiad.",
    "too-many-ratings": "Näitajaid on üle 15. Valige osa neist hinneteks.",
  },
  weighted: "Kaalutud tulemus",
  weights: (effect, effective) =>
    `Kaalud vähendavad täpsust: disainiefekt ${effect}, täpsus nagu ${effective} võrdse kaaluga vastusel.`,
  respondents: "Mitu korda vastanud",
  all: "Kõik vastused",
  last: "Iga inimese viimane vastus",
  comments: "Kommentaarid",
  search: "Otsi kommentaaridest",
  everybody: "Kõik",
  shown: (n, text) => forms(n, { one: `${text} kommentaar`, other: `${text} kommentaari` }),
  frequent: "Sagedased sõnad",
  reading: "Kuidas fail loeti",
  settings: "Muuda seadeid",
  question: "Põhiküsimus",
  waveLength: "Periood",
  waveLengths: { week: "nädal", month: "kuu", quarter: "kvartal", "rolling-90": "viimased 90 päeva" },
  counted: "Ühe inimese vastused",
  unfinished: "Lõpetamata vastused",
  unfinishedChoices: { "leave-out": "jäta välja", count: "arvesta" },
  rows: (n, d) =>
    forms(n, {
      one: `Loetud on üks rida; arvesse läks ${d.counted}.`,
      other: `Loetud on ${d.read} rida; arvesse läks ${d.counted}.`,
    }),
  leftOut: (reason, count) => `${reason}: ${count}`,
  reasons: {
    preview: "proovivastused",
    spam: "märgitud rämpsuks",
    rejected: "tagasi lükatud",
    unfinished: "lõpetamata",
    duplicate: "korduvad read",
    "answered-later": "hiljem uuesti vastanud",
    "no-answer": "vastuseta",
    "not-applicable": "„ei kohaldu“",
    "do-not-know": "„ei tea“",
    "not-shown": "küsimust ei näidatud",
    "missing-code": "puuduva vastuse koodid, näiteks 99",
    unrated: "tärne pole antud",
    "bad-score": "pole selle skaala vastus",
    "bad-date": "pole kuupäev faili vormingus",
    "bad-weight": "pole kaal",
  },
  assumptions: {
    "no-date": "Üheski veerus pole vastuste kuupäevi, seega pole ka perioode.",
    "dates-as-written": "Kuupäevi arvestatakse nii, nagu need failis on.",
    "two-clocks": "Kahes veerus on samad ajad eri ajavööndites; kasutati üht neist.",
    "long-file": "Failis on rida iga vastuse kohta; see muudeti reaks inimese kohta.",
    "all-finished": "Fail ei märgi lõpetamata vastuseid, seega arvestatakse kõiki ridu.",
    "all-answers": "Arvestatakse kõiki ühe inimese vastuseid.",
    "zero-to-ten-assumed": "Keegi ei vastanud 0 ega 1; skaalaks peetakse 0 kuni 10.",
    "nps-assumed": "Päis ei nimeta küsimust; hindeid 0 kuni 10 peetakse soovitamise tõenäosuseks.",
    "scale-assumed": "Skaala tuletati vastustest.",
    "one-to-ten": "Skaala on 1 kuni 10; Net Promoter Score on mõeldud skaalale 0 kuni 10.",
    "not-nps-scale": "See skaala ei anna Net Promoter Score’i; näidatud on keskmine.",
    "five-levels": "Skaalal eeldatakse viit tavapärast astet.",
    reversed: "Väikseim number on parim vastus; hinded pöörati ümber.",
    codes: "Koodid loeti hinneteks.",
    "zeros-lost": "Tühjad lahtrid võivad olla nullid: veerus on ühtesid ja tühje lahtreid, kuid mitte ühtegi 0.",
    "halves-cut": "Täisarvude vahelised hinded jaotati piiridega 9 ja 7.",
    "halves-left-out": "Täisarvude vahelised hinded jäeti välja.",
  },
  doubts: "Analüüsimata, sest neid saab lugeda mitmel viisil",
};
