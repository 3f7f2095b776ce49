/** Slovak: time to the next purchase, a section of the report on orders. */

import { forms } from "../../slovak.js";

/** @type {typeof import("../../en/orders/next-purchase.js").nextPurchase} */
export const nextPurchase = {
  title: "Čas do ďalšieho nákupu",
  by: "Zobraziť čas",
  after: ["Po prvom nákupe", "Po druhom nákupe", "Po treťom nákupe", "Po štvrtom nákupe", "Po piatom nákupe"],
  sentence: (d) =>
    `${d.after} nakúpi do ${d.days} dní znova ${d.share} všetkých zákazníkov (${d.low} až ${d.high}). Zákazníci, ktorí prišli neskoro, sa počítajú len za čas, počas ktorého boli sledovaní; keby sa počítali ako stratení, bolo by to ${d.plain}.`,
  half: (n, d) =>
    `Polovica tých, ktorí sa do ${d.horizon} ${forms(n, { one: "dňa", few: "dní", many: "dní", other: "dní" })} vrátia, nakúpi do ${d.day}. dňa (${d.low} až ${d.high}). Ostatným píšte odvtedy.`,
  assumes: (confidence) =>
    `Predpokladá sa, že zákazníci, ktorí prišli neskoro, sa vracajú rovnako rýchlo ako tí, ktorí prišli skoro. Pás je interval spoľahlivosti (${confidence}).`,
  day: "Počet dní od nákupu",
  returned: "Nakúpili znova",
  atRisk: "Počet ešte sledovaných zákazníkov",
  rates: "Podiel tých, ktorí nakúpia znova do 30, 90 a 365 dní",
  ratesSentence: "Podiel chýba, ak nikto nebol sledovaný tak dlho.",
  purchase: "Nákup",
  within: "Obdobie (dni)",
  plain: "Keby boli všetci sledovaní do konca",
  groups: "Od čoho závisí druhý nákup",
  faster: (list) => `Štatisticky významne rýchlejšie než všetci ostatní: ${list}.`,
  slower: (list) => `Štatisticky významne pomalšie: ${list}.`,
  alike: "Žiadna skupina sa nevracia štatisticky významne rýchlejšie ani pomalšie než všetci ostatní.",
  test: "Log-rank test každej skupiny oproti všetkým ostatným s Holmovou korekciou na veľa porovnaní; skupiny s aspoň 20 zákazníkmi.",
  channel: "Kanál alebo zdroj",
  group: "Skupina",
  ratio: "Tempo, ostatní = 1",
  pValue: "p-hodnota",
  adjusted: "p-hodnota po korekcii",
  drawn: (n, days) => `Nakúpili znova do ${days} ${forms(n, { one: "dňa", few: "dní", many: "dní", other: "dní" })}`,
};
