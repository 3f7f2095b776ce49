/** Bulgarian: the report on a survey. */

import { plural } from "../../plural.js";
import { reading } from "../orders/explore.js";
import { words as orders } from "../orders/report.js";
import { asked } from "./asked.js";
import { words as outcomes } from "./outcomes.js";
import { changes, method, takeAway } from "./take-away.js";
import { wallet } from "./wallet.js";

export { commonResult } from "../common.js";

const forms = plural("bg");

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
  period: (start, end) => `Отговори от ${start} до ${end} включително`,
  answers: (n, text) => forms(n, { one: `${text} отговор`, other: `${text} отговора` }),
  verdict: {
    promoters: (value) => `Промоутърите са повече от критиците: NPS е ${value}.`,
    detractors: (value) => `Критиците са повече от промоутърите: NPS е ${value}.`,
    either: (value) => `Не е сигурно дали промоутърите са повече от критиците: NPS е ${value}.`,
    csat: (value) => `${value} от отговорилите са доволни.`,
    effort: (value) => `За ${value} от отговорилите е било лесно.`,
    scale: (value, min, max) => `Средната оценка е ${value} по скала от ${min} до ${max}.`,
    range: (low, high) =>
      `Сред всички, които биха могли да отговорят, резултатът много вероятно е между ${low} и ${high}.`,
  },
  shareFrom: (text) => `дял на отговорите от ${text} нагоре`,
  pp: (points) => `${points} пр. п.`,
  low: "Долна граница",
  high: "Горна граница",
  count: "Отговори",
  score: "Оценка",
  groups: { promoters: "Промоутъри", passives: "Пасивни", detractors: "Критици" },
  distribution: "Отговори по оценка",
  distributionPicture: (score, share) => `Най-честата е ${score} – ${share} от отговорите.`,
  waves: "Резултат във времето",
  wave: "Период",
  change: "Промяна",
  pValue: "p-стойност",
  called: (change, low, high, p) =>
    `Последната промяна е ${change} (от ${low} до ${high}, p = ${p}): тя е статистически значима.`,
  notCalled: (change, low, high, p, detectable) =>
    `Последната промяна е ${change} (от ${low} до ${high}, p = ${p}): може да е случайна. С толкова отговори би се установила само промяна от около ${detectable} или повече.`,
  notCompared: "Съседните периоди имат общи отговори и не се сравняват.",
  split: (column, mix, within) =>
    `Разделено по „${column}“: ${mix} от промяната идва от това кой е отговорил, ${within} – от оценките в групите.`,
  segments: "Групите спрямо останалите",
  segment: "Група",
  against: "Спрямо останалите",
  adjusted: "Коригирана p-стойност",
  segmentsPicture:
    "Всяка група с нейния интервал. P-стойностите са коригирани според броя на групите (Holm); групите с под 20 отговора са накрая.",
  drivers: "Фактори, свързани с оценката",
  rating: "Показател",
  importance: "Относително тегло",
  correlation: "Корелация",
  performance: "Резултат",
  driversPicture: (name, share) =>
    `С оценката най-силно е свързан показателят „${name}“. Всички показатели заедно обясняват ${share} от дисперсията ѝ. Това не доказва причина.`,
  noDrivers: {
    "no-ratings": "Няма други показатели.",
    "too-few-answers": "Твърде малко хора са дали оценката и всички показатели.",
    "all-alike": "Един от показателите е еднакъв за всички.",
    copies: "Някои показатели се повтарят.",
    "too-many-ratings": "Показателите са повече от 15. Изберете някои от тях за оценки.",
  },
  weighted: "Претеглен резултат",
  weights: (effect, effective) =>
    `Теглата намаляват точността: ефект на дизайна ${effect}, точност като при ${effective} отговора с равно тегло.`,
  respondents: "Хора, отговорили няколко пъти",
  all: "Всички отговори",
  last: "Последният отговор на всеки",
  comments: "Коментари",
  search: "Търсене в коментарите",
  everybody: "Всички",
  shown: (n, text) => forms(n, { one: `${text} коментар`, other: `${text} коментара` }),
  frequent: "Чести думи",
  reading: "Как е прочетен файлът",
  settings: "Промяна на настройките",
  question: "Основен въпрос",
  waveLength: "Период",
  waveLengths: { week: "седмица", month: "месец", quarter: "тримесечие", "rolling-90": "последните 90 дни" },
  counted: "Отговори на един човек",
  unfinished: "Незавършени отговори",
  unfinishedChoices: { "leave-out": "не се броят", count: "броят се" },
  rows: (n, d) =>
    forms(n, {
      one: `Прочетен е един ред; включени: ${d.counted}.`,
      other: `Прочетени редове: ${d.read}; включени: ${d.counted}.`,
    }),
  leftOut: (reason, count) => `${reason}: ${count}`,
  reasons: {
    preview: "пробни отговори",
    spam: "отбелязани като спам",
    rejected: "отхвърлени",
    unfinished: "незавършени",
    duplicate: "повторени редове",
    "answered-later": "отговорили отново по-късно",
    "no-answer": "без отговор",
    "not-applicable": "„не се отнася“",
    "do-not-know": "„не знам“",
    "not-shown": "въпросът не е показан",
    "missing-code": "кодове за липсващ отговор, например 99",
    unrated: "без звезди",
    "bad-score": "не е отговор по тази скала",
    "bad-date": "не е дата във формата на файла",
    "bad-weight": "не е тегло",
  },
  assumptions: {
    "no-date": "Никоя колона не съдържа датите на отговорите, затова няма периоди.",
    "dates-as-written": "Датите се броят, както са записани във файла.",
    "two-clocks": "Две колони съдържат едно и също време в различни часови зони; използвана е едната.",
    "long-file": "Файлът има ред за всеки отговор; превърнат е в ред за всеки човек.",
    "all-finished": "Във файла няма отметка за незавършени отговори, затова се броят всички редове.",
    "all-answers": "Броят се всички отговори на един човек.",
    "zero-to-ten-assumed": "Никой не е отговорил с 0 или 1; приема се скала от 0 до 10.",
    "nps-assumed": "Заглавието не посочва въпрос; оценките от 0 до 10 се приемат за склонност към препоръка.",
    "scale-assumed": "Скалата е определена по отговорите.",
    "one-to-ten": "Скалата е от 1 до 10; Net Promoter Score е предвиден за 0 до 10.",
    "not-nps-scale": "Тази скала не дава Net Promoter Score; показана е средната оценка.",
    "five-levels": "Приема се, че скалата е с обичайните пет степени.",
    reversed: "Най-ниското число е най-добрият отговор; оценките са обърнати.",
    codes: "Кодовете са прочетени като оценки.",
    "zeros-lost": "Празните клетки може да са нули: в колоната има единици и празни клетки, но няма 0.",
    "halves-cut": "Половинките са причислени при граници 9 и 7.",
    "halves-left-out": "Половинките не се броят.",
  },
  doubts: "Без анализ, защото могат да се прочетат по няколко начина",
};
