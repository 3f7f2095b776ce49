/** Slovak: the report on a survey. */

import { ANSWERS, forms, counted as withNoun } from "../../slovak.js";
import { reading } from "../orders/explore.js";
import { words as orders } from "../orders/report.js";
import { asked } from "./asked.js";
import { words as outcomes } from "./outcomes.js";
import { changes, method, takeAway } from "./take-away.js";
import { wallet } from "./wallet.js";

export { commonResult } from "../common.js";

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
  period: (start, end) => `Odpovede od ${start} do ${end}`,
  answers: (_n, text) => withNoun(text, ANSWERS),
  verdict: {
    promoters: (value) => `Promotérov je viac než kritikov: NPS je ${value}.`,
    detractors: (value) => `Kritikov je viac než promotérov: NPS je ${value}.`,
    either: (value) => `Nie je isté, či je promotérov viac než kritikov: NPS je ${value}.`,
    csat: (value) => `Spokojných je ${value} respondentov.`,
    effort: (value) => `Pre ${value} respondentov to bolo ľahké.`,
    scale: (value, min, max) => `Priemerné hodnotenie je ${value} na stupnici od ${min} do ${max}.`,
    range: (low, high) =>
      `Medzi všetkými, ktorí mohli odpovedať, sa výsledok veľmi pravdepodobne pohybuje od ${low} do ${high}.`,
  },
  shareFrom: (text) => `podiel odpovedí od ${text} vyššie`,
  pp: (points) => `${points} p. b.`,
  low: "Dolná hranica",
  high: "Horná hranica",
  count: "Počet odpovedí",
  score: "Skóre",
  groups: { promoters: "Promotéri", passives: "Pasívni", detractors: "Kritici" },
  distribution: "Odpovede podľa skóre",
  distributionPicture: (score, share) => `Najčastejšie je skóre ${score}, tvorí ${share} všetkých odpovedí.`,
  waves: "Vývoj výsledku",
  wave: "Obdobie",
  change: "Zmena",
  pValue: "p-hodnota",
  called: (change, low, high, p) =>
    `Posledná zmena je ${change} (od ${low} do ${high}, p = ${p}): je štatisticky významná.`,
  notCalled: (change, low, high, p, detectable) =>
    `Posledná zmena je ${change} (od ${low} do ${high}, p = ${p}): môže byť náhodná. Pri takom počte odpovedí by sa zistila až zmena okolo ${detectable}.`,
  notCompared: "Susedné obdobia majú spoločné odpovede a neporovnávajú sa.",
  split: (column, mix, within) =>
    `Rozdelenie podľa „${column}“: ${mix} zo zmeny pochádza z toho, kto odpovedal, ${within} zo skóre v skupinách.`,
  segments: "Skupiny v porovnaní s ostatnými",
  segment: "Skupina",
  against: "V porovnaní s ostatnými",
  adjusted: "Upravená p-hodnota",
  segmentsPicture:
    "Každá skupina s jej intervalom. P-hodnoty sú upravené podľa počtu skupín (Holm); skupiny s menej ako 20 odpoveďami sú na konci.",
  drivers: "Faktory súvisiace so skóre",
  rating: "Hodnotenie",
  importance: "Relatívna váha",
  correlation: "Korelácia",
  performance: "Výsledok",
  driversPicture: (name, share) =>
    `So skóre najviac súvisí „${name}“. Všetky hodnotenia spolu vysvetľujú ${share} jeho rozptylu. Príčinu to nedokazuje.`,
  noDrivers: {
    "no-ratings": "Iné hodnotenia v súbore nie sú.",
    "too-few-answers": "Skóre aj všetky hodnotenia uviedlo príliš málo ľudí.",
    "all-alike": "Jedno z hodnotení je u všetkých rovnaké.",
    copies: "Niektoré hodnotenia sú kópiami iných.",
    "too-many-ratings": "Hodnotení je viac ako 15. Vyberte niektoré z nich ako skóre.",
  },
  weighted: "Vážený výsledok",
  weights: (effect, effective) =>
    `Váhy znižujú presnosť: efekt dizajnu ${effect}, efektívny počet odpovedí: ${effective}.`,
  respondents: "Ľudia, ktorí odpovedali viackrát",
  all: "Všetky odpovede",
  last: "Posledná odpoveď každej osoby",
  comments: "Komentáre",
  search: "Hľadať v komentároch",
  everybody: "Všetci",
  shown: (n, text) =>
    forms(n, {
      one: `${text} komentár`,
      few: `${text} komentáre`,
      many: `${text} komentára`,
      other: `${text} komentárov`,
    }),
  frequent: "Časté slová",
  reading: "Ako bol súbor prečítaný",
  settings: "Zmeniť nastavenia",
  question: "Hlavná otázka",
  waveLength: "Obdobie",
  waveLengths: { week: "týždeň", month: "mesiac", quarter: "štvrťrok", "rolling-90": "posledných 90 dní" },
  counted: "Odpovede jednej osoby",
  unfinished: "Nedokončené odpovede",
  unfinishedChoices: { "leave-out": "nezapočítať", count: "započítať" },
  rows: (n, d) =>
    forms(n, {
      one: `Prečítaný jeden riadok; započítané: ${d.counted}.`,
      few: `Prečítané ${d.read} riadky; započítané: ${d.counted}.`,
      many: `Prečítaných ${d.read} riadka; započítané: ${d.counted}.`,
      other: `Prečítaných ${d.read} riadkov; započítané: ${d.counted}.`,
    }),
  leftOut: (reason, count) => `${reason}: ${count}`,
  reasons: {
    preview: "skúšobné odpovede",
    spam: "označené ako spam",
    rejected: "zamietnuté",
    unfinished: "nedokončené",
    duplicate: "zopakované riadky",
    "answered-later": "neskôr odpovedali znova",
    "no-answer": "bez odpovede",
    "not-applicable": "„netýka sa“",
    "do-not-know": "„neviem“",
    "not-shown": "otázka sa nezobrazila",
    "missing-code": "kódy chýbajúcej odpovede, napríklad 99",
    unrated: "bez hviezdičiek",
    "bad-score": "nie je odpoveď na tejto stupnici",
    "bad-date": "nie je dátum vo formáte súboru",
    "bad-weight": "nie je váha",
  },
  assumptions: {
    "no-date": "Žiadny stĺpec neobsahuje dátumy odpovedí, preto tu nie sú obdobia.",
    "dates-as-written": "Dátumy sa počítajú tak, ako sú v súbore.",
    "two-clocks": "Dva stĺpce obsahujú ten istý čas v rôznych časových pásmach; použil sa jeden z nich.",
    "long-file": "Súbor má riadok na každú odpoveď; zmenil sa na riadok na osobu.",
    "all-finished": "Súbor neoznačuje nedokončené odpovede, preto sa počítajú všetky riadky.",
    "all-answers": "Počítajú sa všetky odpovede jednej osoby.",
    "zero-to-ten-assumed": "Nikto neodpovedal 0 ani 1; predpokladá sa stupnica od 0 do 10.",
    "nps-assumed": "Hlavička neuvádza otázku; skóre od 0 do 10 sa považuje za ochotu odporučiť.",
    "scale-assumed": "Stupnica je odvodená z odpovedí.",
    "one-to-ten": "Stupnica je od 1 do 10; Net Promoter Score je definované pre 0 až 10.",
    "not-nps-scale": "Táto stupnica nedáva Net Promoter Score; uvádza sa priemer.",
    "five-levels": "Predpokladá sa päť obvyklých stupňov.",
    reversed: "Najnižšie číslo je najlepšia odpoveď; skóre sa otočilo.",
    codes: "Kódy sa prečítali ako skóre.",
    "zeros-lost": "Prázdne bunky môžu byť nuly: stĺpec má jednotky a prázdne bunky, ale žiadnu 0.",
    "halves-cut": "Polovičné skóre sa rozdelilo podľa hraníc 9 a 7.",
    "halves-left-out": "Polovičné skóre sa nezapočítalo.",
  },
  doubts: "Bez analýzy, lebo sa dajú prečítať viacerými spôsobmi",
};
