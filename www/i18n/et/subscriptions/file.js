/** Estonian: the subscription analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/subscriptions/file.js").words} */
export const words = {
  name: "Püsitellimuste analüüs",
  drop: "Lohistage püsitellimuste fail siia",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON või Parquet programmidest Stripe, Chargebee, Recurly, Paddle, WooCommerce Subscriptions ja teistest: rida püsitellimuse kohta, algus ja lõpp; võimalusel ka klient, pakett, hind ja arveldusperiood.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "subscriptions-sample": {
      label: "Kohvi püsitellimused",
      note: "tellimuste analüüsi väljamõeldud poest",
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
    month: "Kuus",
    "3 months": "Kvartalis",
    year: "Aastas",
    week: "Nädalas",
  },
  roles: {
    customer: "Klient",
    start: "Algus",
    end: "Lõpp",
    cancelled: "Tühistatud",
    status: "Olek",
    plan: "Pakett",
    price: "Hind",
    mrr: "Käive kuus",
    quantity: "Kogus",
    interval: "Arveldusperiood",
    intervalCount: "Perioodi pikkus",
    currency: "Valuuta",
    trialEnd: "Prooviaja lõpp",
    paused: "Peatatud alates",
    resumed: "Jätkatud",
    reason: "Põhjus",
    periodStart: "Jooksev periood alates",
    periodEnd: "Jooksev periood kuni",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Failis pole ridu. Valige fail, milles on päiserida ja vähemalt üks püsitellimus.",
    "no-subscriptions": () => "Ükski rida pole tasuline püsitellimus. Kontrollige alguse, hinna ja oleku veergu.",
    "order-export": () => "Selles failis on tellimused, mitte püsitellimused. Avage see tellimuste analüüsis.",
    "survey-file": () => "Selles failis on küsitluse vastused. Avage see küsitluse analüüsis.",
    "missing-column": (d) =>
      `Ükski veerg pole „${d.name}“. Igal real peab olema päev, mil püsitellimus algas, ja kui see on lõppenud, siis ka lõpu päev.`,
    "unsure-column": (d) => `Milline veerg on „${d.name}“?`,
    "unsure-interval": (d) => `Kui tihti makstakse veeru „${d.name}“ hindu, näiteks ${d.examples}?`,
    "several-currencies": (d) => `Hinnad on mitmes valuutas: ${d.examples}. Millist kasutada?`,
    "other-columns": (d) => `Teises failis puudub veerg „${d.name}“. Valige sama ekspordi failid.`,
  },
};
