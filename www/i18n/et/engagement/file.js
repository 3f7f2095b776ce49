/** Estonian: the engagement analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/engagement/file.js").words} */
export const words = {
  name: "Kaasatuse analüüs",
  drop: "Lohistage sündmuste fail siia",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON või Parquet programmidest GA4, Mixpanel, Amplitude, PostHog, Segment ja teistest: rida sündmuse kohta, inimene, aeg ja tegevus; võimalusel ka kestus, arv ja rühm. Lisage samade inimeste tellimused või püsitellimused, et näha, kas kaasatus neid ennustab.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "events-sample": {
      label: "Neli kuud külastusi",
      note: "väljamõeldud poest, koos tellimustega",
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
  noColumn: "Ükski: iga rida on üks sündmus",
  roles: {
    person: "Inimene",
    device: "Seade",
    time: "Aeg",
    clock: "Kellaaeg",
    action: "Tegevus",
    duration: "Kestus",
    count: "Sündmuste arv",
    segment: "Rühm",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Failis ei ole ridu. Valige fail, kus on päiserida ja vähemalt üks sündmus.",
    "no-events": () => "Ükski rida ei ole inimese sündmus ajaga. Kontrollige inimese ja aja veergu.",
    "order-export": () =>
      "Selles failis on tellimused, mitte sündmused. Avage see tellimuste analüüsis või lisage sündmuste failile.",
    "subscription-file": () =>
      "Selles failis on püsitellimused, mitte sündmused. Avage see püsitellimuste analüüsis või lisage sündmuste failile.",
    "survey-file": () => "Selles failis on küsitluse vastused. Avage see küsitluse analüüsis.",
    "missing-column": (d) => `Ühegi veeru sisu ei ole „${d.name}“. Reas peab olema inimene, aeg ja sündmuse nimi.`,
    "unsure-column": (d) => `Milline veerg on „${d.name}“?`,
    "other-columns": (d) => `Teises failis puudub veerg „${d.name}“. Valige sama ekspordi failid.`,
  },
};
