/** Macedonian: the report on a survey. */

import { plural } from "../../plural.js";
import { reading } from "../orders/explore.js";
import { words as orders } from "../orders/report.js";
import { asked } from "./asked.js";
import { words as outcomes } from "./outcomes.js";
import { changes, method, takeAway } from "./take-away.js";
import { wallet } from "./wallet.js";

export { commonResult } from "../common.js";

const forms = plural("mk");

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
  period: (start, end) => `Одговори од ${start} до ${end} вклучително`,
  answers: (n, text) => forms(n, { one: `${text} одговор`, other: `${text} одговори` }),
  verdict: {
    promoters: (value) => `Промоторите се повеќе од критичарите: NPS е ${value}.`,
    detractors: (value) => `Критичарите се повеќе од промоторите: NPS е ${value}.`,
    either: (value) => `Не е сигурно дали промоторите се повеќе од критичарите: NPS е ${value}.`,
    csat: (value) => `${value} од оние што одговориле се задоволни.`,
    effort: (value) => `За ${value} од оние што одговориле било лесно.`,
    scale: (value, min, max) => `Просечната оценка е ${value} на скала од ${min} до ${max}.`,
    range: (low, high) => `Меѓу сите што можеле да одговорат, резултатот многу веројатно е меѓу ${low} и ${high}.`,
  },
  shareFrom: (text) => `удел на одговорите од ${text} нагоре`,
  pp: (points) => `${points} п. п.`,
  low: "Долна граница",
  high: "Горна граница",
  count: "Одговори",
  score: "Оценка",
  groups: { promoters: "Промотори", passives: "Пасивни", detractors: "Критичари" },
  distribution: "Одговори по оценка",
  distributionPicture: (score, share) => `Најчеста е ${score}, со ${share} од одговорите.`,
  waves: "Резултат низ времето",
  wave: "Период",
  change: "Промена",
  pValue: "p-вредност",
  called: (change, low, high, p) =>
    `Последната промена е ${change} (од ${low} до ${high}, p = ${p}): таа е статистички значајна.`,
  notCalled: (change, low, high, p, detectable) =>
    `Последната промена е ${change} (од ${low} до ${high}, p = ${p}): може да е случајна. Со толку одговори би се утврдила само промена од околу ${detectable} или повеќе.`,
  notCompared: "Соседните периоди имаат заеднички одговори и не се споредуваат.",
  split: (column, mix, within) =>
    `Поделено по „${column}“: ${mix} од промената доаѓа од тоа кој одговорил, ${within} од оценките во групите.`,
  segments: "Групите во однос на останатите",
  segment: "Група",
  against: "Во однос на останатите",
  adjusted: "Прилагодена p-вредност",
  segmentsPicture:
    "Секоја група со својот интервал. P-вредностите се прилагодени според бројот на групи (Holm); групите со помалку од 20 одговори се на крајот.",
  drivers: "Фактори поврзани со оценката",
  rating: "Показател",
  importance: "Релативна тежина",
  correlation: "Корелација",
  performance: "Резултат",
  driversPicture: (name, share) =>
    `Со оценката најмногу е поврзан показателот „${name}“. Сите показатели заедно објаснуваат ${share} од нејзината варијанса. Тоа не е доказ за причина.`,
  noDrivers: {
    "no-ratings": "Нема други показатели.",
    "too-few-answers": "Премалку луѓе ја дале оценката и сите показатели.",
    "all-alike": "Еден од показателите е ист кај сите.",
    copies: "Некои показатели се копии на други.",
    "too-many-ratings": "Има повеќе од 15 показатели. Изберете некои од нив за оценки.",
  },
  weighted: "Пондериран резултат",
  weights: (effect, effective) =>
    `Пондерирањето ја намалува точноста: ефект на дизајнот ${effect}, точност како кај ${effective} одговори со еднаков пондер.`,
  respondents: "Луѓе што одговориле повеќепати",
  all: "Сите одговори",
  last: "Последниот одговор на секое лице",
  comments: "Коментари",
  search: "Пребарување во коментарите",
  everybody: "Сите",
  shown: (n, text) => forms(n, { one: `${text} коментар`, other: `${text} коментари` }),
  frequent: "Чести зборови",
  reading: "Како е прочитана датотеката",
  settings: "Промена на поставките",
  question: "Главно прашање",
  waveLength: "Период",
  waveLengths: { week: "недела", month: "месец", quarter: "квартал", "rolling-90": "последните 90 дена" },
  counted: "Одговори на едно лице",
  unfinished: "Незавршени одговори",
  unfinishedChoices: { "leave-out": "не се бројат", count: "се бројат" },
  rows: (n, d) =>
    n === 1
      ? `Прочитан е еден ред; вброени: ${d.counted}.`
      : forms(n, {
          one: `Прочитан е ${d.read} ред; вброени: ${d.counted}.`,
          other: `Прочитани се ${d.read} реда; вброени: ${d.counted}.`,
        }),
  leftOut: (reason, count) => `${reason}: ${count}`,
  reasons: {
    preview: "пробни одговори",
    spam: "означени како спам",
    rejected: "одбиени",
    unfinished: "незавршени",
    duplicate: "повторени редови",
    "answered-later": "подоцна одговориле повторно",
    "no-answer": "без одговор",
    "not-applicable": "„не се однесува“",
    "do-not-know": "„не знам“",
    "not-shown": "прашањето не е прикажано",
    "missing-code": "кодови за одговор што недостига, на пример 99",
    unrated: "без ѕвезди",
    "bad-score": "не е одговор на оваа скала",
    "bad-date": "не е датум во форматот на датотеката",
    "bad-weight": "не е пондер",
  },
  assumptions: {
    "no-date": "Ниту една колона не ги содржи датумите на одговорите, па нема периоди.",
    "dates-as-written": "Датумите се бројат како што се запишани во датотеката.",
    "two-clocks": "Две колони го содржат истото време во различни временски зони; употребена е една од нив.",
    "long-file": "Датотеката има ред за секој одговор; претворена е во ред за секое лице.",
    "all-finished": "Во датотеката ништо не означува незавршени одговори, па се бројат сите редови.",
    "all-answers": "Се бројат сите одговори на едно лице.",
    "zero-to-ten-assumed": "Никој не одговорил со 0 или 1; се зема скала од 0 до 10.",
    "nps-assumed": "Заглавието не именува прашање; оценките од 0 до 10 се земаат за склоност кон препорака.",
    "scale-assumed": "Скалата е земена од одговорите.",
    "one-to-ten": "Скалата е од 1 до 10; Net Promoter Score е предвиден за 0 до 10.",
    "not-nps-scale": "Оваа скала не дава Net Promoter Score; прикажан е просекот.",
    "five-levels": "Се зема дека скалата ги има вообичаените пет степени.",
    reversed: "Најмалиот број е најдобриот одговор; оценките се превртени.",
    codes: "Кодовите се прочитани како оценки.",
    "zeros-lost": "Празните ќелии може да се нули: во колоната има единици и празни ќелии, но нема 0.",
    "halves-cut": "Половинките се распределени со граници 9 и 7.",
    "halves-left-out": "Половинките не се бројат.",
  },
  doubts: "Без анализа, бидејќи може да се прочитаат на повеќе начини",
};
