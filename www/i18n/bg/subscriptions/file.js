/** Bulgarian: the subscription analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/subscriptions/file.js").words} */
export const words = {
  name: "Анализ на абонаменти",
  drop: "Плъзнете тук файла с абонаментите",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON или Parquet от Stripe, Chargebee, Recurly, Paddle, WooCommerce Subscriptions и други: един ред на абонамент с начало и край, а ако ги има – и с клиент, план, цена и период на плащане.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "subscriptions-sample": {
      label: "Абонаменти за кафе",
      note: "на измисления магазин от анализа на поръчки",
    },
  },
  paste: survey.paste,
  pasteLabel: survey.pasteLabel,
  usePasted: survey.usePasted,
  pasted: survey.pasted,
  pasteSomething: survey.pasteSomething,
  reading: survey.reading,
  finishing: survey.finishing,
  cancel: survey.cancel,
  progress: survey.progress,
  megabytes: survey.megabytes,
  seconds: survey.seconds,
  stopped: survey.stopped,
  kept: survey.kept,
  retry: survey.retry,
  backToColumns: survey.backToColumns,
  another: survey.another,
  dateOrders: survey.dateOrders,
  asked: survey.asked,
  intervals: {
    month: "На месец",
    "3 months": "На тримесечие",
    year: "На година",
    week: "На седмица",
  },
  roles: {
    customer: "Клиент",
    start: "Начало",
    end: "Край",
    cancelled: "Отказан на",
    status: "Статус",
    plan: "План",
    price: "Цена",
    mrr: "Приходи на месец",
    quantity: "Количество",
    interval: "Период на плащане",
    intervalCount: "Дължина на периода",
    currency: "Валута",
    trialEnd: "Край на пробния период",
    paused: "На пауза от",
    resumed: "Възобновен на",
    reason: "Причина",
    periodStart: "Текущ период от",
    periodEnd: "Текущ период до",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Файлът няма редове. Изберете файл със заглавен ред и поне един абонамент.",
    "no-subscriptions": () => "Нито един ред не е платен абонамент. Проверете колоните за начало, цена и статус.",
    "order-export": () => "Този файл съдържа поръчки, а не абонаменти. Отворете го в анализа на поръчки.",
    "survey-file": () => "Този файл съдържа отговори на анкета. Отворете го в анализа на анкети.",
    "missing-column": (d) =>
      `Нито една колона не е „${d.name}“. За всеки абонамент е нужен денят, в който е започнал, а ако е приключил – и денят на края.`,
    "unsure-column": (d) => `Коя колона е „${d.name}“?`,
    "unsure-interval": (d) => `На какъв период се плащат цените в „${d.name}“, например ${d.examples}?`,
    "several-currencies": (d) => `Цените са в няколко валути: ${d.examples}. Коя да се използва?`,
    "other-columns": (d) => `В друг файл липсва колоната „${d.name}“. Изберете файлове от един и същ експорт.`,
  },
};
