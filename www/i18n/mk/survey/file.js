/** Macedonian: the survey analyser until a file is read. */

import { words as orders } from "../orders/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/survey/file.js").words} */
export const words = {
  name: "Анализа на анкети",
  drop: "Повлечете ја тука датотеката со одговорите",
  choose: orders.choose,
  formats:
    "CSV, Excel, OpenDocument, JSON или Parquet од Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, KoboToolbox и други: еден ред по лице или по одговор, оценки како броеви или со зборови.",
  private: orders.private,
  samples: orders.samples,
  sampleNames: {
    "survey-sample": {
      label: "Анкета на продавница за кафе",
      note: "одговори на клиенти на измислената продавница од анализата на нарачки",
    },
    "wallet-sample": {
      label: "Анкета за трошење на кафе",
      note: "колку трошат на друго место клиентите на измислената продавница и како ги рангираат продавниците",
    },
  },
  projectOpen: "Проектот е отворен. Сега повлечете ја тука анкетата.",
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
  asked: "Прво едно прашање",
  kinds: { nps: "Net Promoter Score", csat: "Задоволство", effort: "Леснотија", scale: "Просек" },
  scale: (min, max) => `скала од ${min} до ${max}`,
  readings: {
    "as-numbered": "Бројот е оценката",
    "minus-one": "Оценката е за еден помала од бројот",
    cuts: "Промотори од 9, пасивни од 7",
    "leave-out": "Таквите оценки не се бројат",
    "lowest-best": "Најниското е најдобро",
    "highest-best": "Највисокото е најдобро",
  },
  roles: {
    score: "Оценка",
    date: "Датум",
    person: "Лице",
    weight: "Тежина",
    segment: "Групи",
    comment: "Коментар",
    status: "Завршено или не",
    targets: "Целни удели",
    outcome: "Останал клиент",
    invited: "Прашан",
    wallet: "Трошење",
  },
  refusals: {
    ...orders.refusals,
    "needs-people": () =>
      "Ниедна колона од списокот на прашаните не покажува кои се тие. Потребни се истите адреси или броеви како во анкетата.",
    "unsure-amounts": (d) =>
      `Износите во „${d.name}“ може да се читаат на повеќе начини или не се износи. Запишете ги со децимален знак, а уделите со %.`,
    "empty-file": () => "Датотеката нема редови. Изберете датотека со заглавен ред и барем еден одговор.",
    "no-answers": () =>
      "Ниту еден од вброените редови не содржи одговор. Проверете кои редови се означени како завршени.",
    "order-export": () => "Оваа датотека содржи нарачки, а не одговори. Отворете ја во анализата на нарачки.",
    "missing-column": () =>
      "Ниту една колона не содржи оценки. Оценките се броеви, на пример од 0 до 10, или зборови како „многу задоволен“.",
    "unsure-column": (d) => `Во која колона се одговорите („${d.name}“)?`,
    "unsure-scale": (d) => `Каква е скалата на „${d.name}“? Одговорите одговараат на повеќе, на пример ${d.examples}.`,
    "unsure-codes": (d) => `Што значат кодовите во „${d.name}“, на пример ${d.examples}?`,
    "half-scores": (d) => `Во „${d.name}“ има оценки како ${d.examples}. Како се бројат?`,
    "other-columns": (d) => `Во друга датотека недостига колоната „${d.name}“. Изберете датотеки од иста анкета.`,
    "lacks-column": (d) => `Во оваа датотека недостига колоната „${d.name}“ што другите ја имаат, па таа е изоставена.`,
  },
};
