/** Macedonian: the engagement analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/engagement/file.js").words} */
export const words = {
  name: "Анализа на ангажираноста",
  drop: "Повлечете ја тука датотеката со настани",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON или Parquet од GA4, Mixpanel, Amplitude, PostHog, Segment и други: еден ред за настан, со лице, време и активност, а ако ги има – и со траење, број и група. Додајте нарачки или претплати на истите луѓе за да видите дали ангажираноста ги предвидува.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "events-sample": {
      label: "Четири месеци посети",
      note: "на измислената продавница, со нарачките",
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
  noColumn: "Ниедна: секој ред е еден настан",
  roles: {
    person: "Лице",
    device: "Уред",
    time: "Време",
    clock: "Час",
    action: "Активност",
    duration: "Траење",
    count: "Број на настани",
    segment: "Група",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Датотеката нема редови. Изберете датотека со наслови на колоните и барем еден настан.",
    "no-events": () => "Ниеден ред не е настан на лице со време. Проверете ги колоните за лице и време.",
    "order-export": () =>
      "Оваа датотека содржи нарачки, а не настани. Отворете ја во анализата на нарачки или додајте ја кон датотека со настани.",
    "subscription-file": () =>
      "Оваа датотека содржи претплати, а не настани. Отворете ја во анализата на претплати или додајте ја кон датотека со настани.",
    "survey-file": () => "Оваа датотека содржи одговори на анкета. Отворете ја во анализата на анкети.",
    "missing-column": (d) =>
      `Ниедна колона не содржи „${d.name}“. Во редот треба да има лице, време и име на настанот.`,
    "unsure-column": (d) => `Која колона е „${d.name}“?`,
    "other-columns": (d) => `Во друга датотека ја нема колоната „${d.name}“. Изберете датотеки од ист извоз.`,
  },
};
