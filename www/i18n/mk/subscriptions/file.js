/** Macedonian: the subscription analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/subscriptions/file.js").words} */
export const words = {
  name: "Анализа на претплати",
  drop: "Повлечете ја тука датотеката со претплати",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON или Parquet од Stripe, Chargebee, Recurly, Paddle, WooCommerce Subscriptions и други: еден ред за претплата, со почеток и крај, а ако ги има – и со клиент, пакет, цена и период на наплата.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "subscriptions-sample": {
      label: "Претплати за кафе",
      note: "од измислената продавница во анализата на нарачки",
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
    month: "Месечно",
    "3 months": "Квартално",
    year: "Годишно",
    week: "Неделно",
  },
  roles: {
    customer: "Клиент",
    start: "Почеток",
    end: "Крај",
    cancelled: "Откажано на",
    status: "Статус",
    plan: "Пакет",
    price: "Цена",
    mrr: "Месечен приход",
    quantity: "Количина",
    interval: "Период на наплата",
    intervalCount: "Должина на периодот",
    currency: "Валута",
    trialEnd: "Крај на пробниот период",
    paused: "Паузирано на",
    resumed: "Продолжено на",
    reason: "Причина",
    periodStart: "Тековен период од",
    periodEnd: "Тековен период до",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Датотеката нема редови. Изберете датотека со заглавен ред и барем една претплата.",
    "no-subscriptions": () => "Ниту еден ред не е платена претплата. Проверете ги колоните за почеток, цена и статус.",
    "order-export": () => "Оваа датотека содржи нарачки, а не претплати. Отворете ја во анализата на нарачки.",
    "survey-file": () => "Оваа датотека содржи одговори на анкета. Отворете ја во анализата на анкети.",
    "missing-column": (d) =>
      `Ниту една колона не е „${d.name}“. За секоја претплата е потребен денот на почетокот, а ако завршила – и денот на крајот.`,
    "unsure-column": (d) => `Која колона е „${d.name}“?`,
    "unsure-interval": (d) => `Колку често се плаќаат цените во „${d.name}“, на пример ${d.examples}?`,
    "several-currencies": (d) => `Цените се во повеќе валути: ${d.examples}. Која да се користи?`,
    "other-columns": (d) => `Во друга датотека недостига колоната „${d.name}“. Изберете датотеки од ист извоз.`,
  },
};
