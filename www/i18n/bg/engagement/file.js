/** Bulgarian: the engagement analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/engagement/file.js").words} */
export const words = {
  name: "Анализ на ангажираността",
  drop: "Плъзнете тук файла със събития",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON или Parquet от GA4, Mixpanel, Amplitude, PostHog, Segment и други: един ред на събитие с човек, време и действие, а ако ги има – и с продължителност, брой и група. Добавете поръчки или абонаменти на същите хора, за да видите дали ангажираността ги предсказва.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "events-sample": {
      label: "Четири месеца посещения",
      note: "на измисления магазин, с поръчките му",
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
  noColumn: "Никоя: всеки ред е едно събитие",
  roles: {
    person: "Човек",
    device: "Устройство",
    time: "Време",
    clock: "Час",
    action: "Действие",
    duration: "Продължителност",
    count: "Брой събития",
    segment: "Група",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Файлът няма редове. Изберете файл със заглавен ред и поне едно събитие.",
    "no-events": () => "Никой ред не е събитие на човек с време. Проверете колоните за човек и време.",
    "order-export": () =>
      "Този файл съдържа поръчки, а не събития. Отворете го в анализа на поръчки или го добавете към файл със събития.",
    "subscription-file": () =>
      "Този файл съдържа абонаменти, а не събития. Отворете го в анализа на абонаменти или го добавете към файл със събития.",
    "survey-file": () => "Този файл съдържа отговори на анкета. Отворете го в анализа на анкети.",
    "missing-column": (d) => `Няма колона за „${d.name}“. Един ред трябва да има човек, време и име на събитието.`,
    "unsure-column": (d) => `Коя колона е „${d.name}“?`,
    "other-columns": (d) => `В друг файл липсва колоната „${d.name}“. Изберете файлове от един и същ експорт.`,
  },
};
