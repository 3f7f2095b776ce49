/** Slovak: the subscription analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/subscriptions/file.js").words} */
export const words = {
  name: "Analýza predplatného",
  drop: "Presuňte sem súbor s predplatným",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON alebo Parquet zo Stripe, Chargebee, Recurly, Paddle, WooCommerce Subscriptions a iných: jeden riadok na predplatné so začiatkom a koncom, prípadne aj so zákazníkom, balíkom, cenou a fakturačným obdobím.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "subscriptions-sample": {
      label: "Predplatné kávy",
      note: "z vymysleného obchodu v analýze objednávok",
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
    month: "Za mesiac",
    "3 months": "Za štvrťrok",
    year: "Za rok",
    week: "Za týždeň",
  },
  roles: {
    customer: "Zákazník",
    start: "Začiatok",
    end: "Koniec",
    cancelled: "Zrušené dňa",
    status: "Stav",
    plan: "Balík",
    price: "Cena",
    mrr: "Mesačné tržby",
    quantity: "Množstvo",
    interval: "Fakturačné obdobie",
    intervalCount: "Dĺžka obdobia",
    currency: "Mena",
    trialEnd: "Koniec skúšobnej doby",
    paused: "Pozastavené dňa",
    resumed: "Obnovené dňa",
    reason: "Dôvod",
    periodStart: "Aktuálne obdobie od",
    periodEnd: "Aktuálne obdobie do",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Súbor nemá riadky. Vyberte súbor s hlavičkou a aspoň jedným predplatným.",
    "no-subscriptions": () => "Žiadny riadok nie je platené predplatné. Skontrolujte stĺpce začiatku, ceny a stavu.",
    "order-export": () => "Tento súbor obsahuje objednávky, nie predplatné. Otvorte ho v analýze objednávok.",
    "survey-file": () => "Tento súbor obsahuje odpovede z prieskumu. Otvorte ho v analýze prieskumu.",
    "missing-column": (d) =>
      `Žiadny stĺpec neobsahuje „${d.name}“. Pri každom predplatnom je potrebný deň začiatku, a ak sa skončilo, aj deň konca.`,
    "unsure-column": (d) => `Ktorý stĺpec je „${d.name}“?`,
    "unsure-interval": (d) => `Ako často sa platia ceny v stĺpci „${d.name}“, napríklad ${d.examples}?`,
    "several-currencies": (d) => `Ceny sú vo viacerých menách: ${d.examples}. Ktorá sa má použiť?`,
    "other-columns": (d) => `V inom súbore chýba stĺpec „${d.name}“. Vyberte súbory toho istého exportu.`,
  },
};
