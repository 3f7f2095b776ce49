/** Polish: the subscription analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/subscriptions/file.js").words} */
export const words = {
  name: "Analiza subskrypcji",
  drop: "Przeciągnij tu plik z subskrypcjami",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON lub Parquet ze Stripe, Chargebee, Recurly, Paddle, WooCommerce Subscriptions i innych: jeden wiersz na subskrypcję z początkiem i końcem, a jeśli są, to także z klientem, planem, ceną i okresem rozliczeniowym.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "subscriptions-sample": {
      label: "Subskrypcje kawy",
      note: "z fikcyjnego sklepu z analizy zamówień",
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
    month: "Za miesiąc",
    "3 months": "Za kwartał",
    year: "Za rok",
    week: "Za tydzień",
  },
  roles: {
    customer: "Klient",
    start: "Początek",
    end: "Koniec",
    cancelled: "Anulowano dnia",
    status: "Status",
    plan: "Plan subskrypcji",
    price: "Cena",
    mrr: "Przychód na miesiąc",
    quantity: "Ilość",
    interval: "Okres rozliczeniowy",
    intervalCount: "Długość okresu",
    currency: "Waluta",
    trialEnd: "Koniec okresu próbnego",
    paused: "Wstrzymano dnia",
    resumed: "Wznowiono dnia",
    reason: "Powód",
    periodStart: "Bieżący okres od",
    periodEnd: "Bieżący okres do",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Plik nie ma wierszy. Wybierz plik z nagłówkiem i co najmniej jedną subskrypcją.",
    "no-subscriptions": () => "Żaden wiersz nie jest płatną subskrypcją. Sprawdź kolumny początku, ceny i statusu.",
    "order-export": () => "Ten plik zawiera zamówienia, a nie subskrypcje. Otwórz go w analizie zamówień.",
    "survey-file": () => "Ten plik zawiera odpowiedzi z ankiety. Otwórz go w analizie ankiet.",
    "missing-column": (d) =>
      `Żadna kolumna nie zawiera „${d.name}”. Dla każdej subskrypcji potrzebny jest dzień początku, a jeśli się skończyła, także dzień końca.`,
    "unsure-column": (d) => `Która kolumna to „${d.name}”?`,
    "unsure-interval": (d) => `Jak często płaci się ceny z kolumny „${d.name}”, na przykład ${d.examples}?`,
    "several-currencies": (d) => `Ceny są w kilku walutach: ${d.examples}. Której użyć?`,
    "other-columns": (d) => `W innym pliku brakuje kolumny „${d.name}”. Wybierz pliki z tego samego eksportu.`,
  },
};
