/** Bulgarian: the survey analyser until a file is read. */

import { words as orders } from "../orders/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/survey/file.js").words} */
export const words = {
  name: "Анализ на анкети",
  drop: "Плъзнете тук файла с отговорите",
  choose: orders.choose,
  formats:
    "CSV, Excel, OpenDocument, JSON или Parquet от Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, KoboToolbox и други: един ред за човек или за отговор, оценки като числа или с думи.",
  private: orders.private,
  samples: orders.samples,
  sampleNames: {
    "survey-sample": {
      label: "Анкета на магазин за кафе",
      note: "отговори на клиенти на измисления магазин от анализа на поръчки",
    },
    "wallet-sample": {
      label: "Анкета за разходите за кафе",
      note: "колко харчат другаде клиентите на измисления магазин и как подреждат магазините",
    },
  },
  projectOpen: "Проектът е отворен. Сега плъзнете тук анкетата.",
  paste: orders.paste,
  pasteLabel: orders.pasteLabel,
  usePasted: orders.usePasted,
  pasted: orders.pasted,
  pasteSomething: orders.pasteSomething,
  reading: orders.reading,
  finishing: orders.finishing,
  cancel: orders.cancel,
  progress: orders.progress,
  megabytes: orders.megabytes,
  seconds: orders.seconds,
  stopped: orders.stopped,
  kept: orders.kept,
  retry: orders.retry,
  backToColumns: orders.backToColumns,
  another: orders.another,
  allSheets: orders.allSheets,
  file: orders.file,
  timeZone: orders.timeZone,
  timeZoneUsual: orders.timeZoneUsual,
  dateOrders: orders.dateOrders,
  none: orders.none,
  asked: "Първо един въпрос",
  kinds: { nps: "Net Promoter Score", csat: "Удовлетвореност", effort: "Лекота", scale: "Средна оценка" },
  scale: (min, max) => `скала от ${min} до ${max}`,
  readings: {
    "as-numbered": "Числото е оценката",
    "minus-one": "Оценката е с едно по-малка от числото",
    cuts: "Промоутъри от 9, пасивни от 7",
    "leave-out": "Такива оценки не се броят",
    "lowest-best": "Най-ниското е най-доброто",
    "highest-best": "Най-високото е най-доброто",
  },
  roles: {
    score: "Оценка",
    date: "Дата",
    person: "Човек",
    weight: "Тегло",
    segment: "Групи",
    comment: "Коментар",
    status: "Завършен или не",
    targets: "Целеви дялове",
    outcome: "Останал клиент",
    invited: "Поканен",
    wallet: "Похарчено",
  },
  refusals: {
    ...orders.refusals,
    "needs-people": () =>
      "Никоя колона в списъка на поканените не показва кои са те. Нужни са същите адреси или номера като в анкетата.",
    "unsure-amounts": (d) =>
      `Сумите в „${d.name}“ могат да се четат по няколко начина или не са суми. Запишете ги с десетичен знак, а дяловете с %.`,
    "empty-file": () => "Файлът няма редове. Изберете файл със заглавен ред и поне един отговор.",
    "no-answers": () =>
      "Нито един от включените редове не съдържа отговор. Проверете кои редове са отбелязани като завършени.",
    "order-export": () => "Този файл съдържа поръчки, а не отговори. Отворете го в анализа на поръчки.",
    "missing-column": () =>
      "Нито една колона не съдържа оценки. Оценките са числа, например от 0 до 10, или думи като „много доволен“.",
    "unsure-column": (d) => `В коя колона са отговорите („${d.name}“)?`,
    "unsure-scale": (d) => `Каква е скалата на „${d.name}“? Отговорите подхождат на няколко, например ${d.examples}.`,
    "unsure-codes": (d) => `Какво означават кодовете в „${d.name}“, например ${d.examples}?`,
    "half-scores": (d) => `В „${d.name}“ има оценки като ${d.examples}. Как се броят?`,
    "other-columns": (d) => `В друг файл липсва колоната „${d.name}“. Изберете файлове от една и съща анкета.`,
    "lacks-column": (d) => `В този файл липсва колоната „${d.name}“, която другите имат, затова той не е включен.`,
  },
};
