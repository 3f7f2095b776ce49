/** Polish: the engagement analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/engagement/file.js").words} */
export const words = {
  name: "Analiza zaangażowania",
  drop: "Przeciągnij tu plik ze zdarzeniami",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON lub Parquet z GA4, Mixpanel, Amplitude, PostHog, Segment i innych: jeden wiersz na zdarzenie z osobą, czasem i działaniem, a jeśli są, to także z czasem trwania, liczbą i grupą. Dodaj zamówienia lub subskrypcje tych samych osób, aby zobaczyć, czy zaangażowanie je zapowiada.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "events-sample": {
      label: "Cztery miesiące wizyt",
      note: "z fikcyjnego sklepu, razem z zamówieniami",
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
  noColumn: "Żadna: każdy wiersz to jedno zdarzenie",
  roles: {
    person: "Osoba",
    device: "Urządzenie",
    time: "Czas",
    clock: "Godzina",
    action: "Działanie",
    duration: "Czas trwania",
    count: "Liczba zdarzeń",
    segment: "Grupa",
  },
  refusals: {
    ...survey.refusals,
    "empty-file": () => "Plik nie ma wierszy. Wybierz plik z nagłówkiem i co najmniej jednym zdarzeniem.",
    "no-events": () => "Żaden wiersz nie jest zdarzeniem osoby z czasem. Sprawdź kolumny osoby i czasu.",
    "order-export": () =>
      "Ten plik zawiera zamówienia, a nie zdarzenia. Otwórz go w analizie zamówień lub dodaj do pliku ze zdarzeniami.",
    "subscription-file": () =>
      "Ten plik zawiera subskrypcje, a nie zdarzenia. Otwórz go w analizie subskrypcji lub dodaj do pliku ze zdarzeniami.",
    "survey-file": () => "Ten plik zawiera odpowiedzi z ankiety. Otwórz go w analizie ankiet.",
    "missing-column": (d) =>
      `Żadna kolumna nie zawiera danych „${d.name}”. Wiersz musi mieć osobę, czas i nazwę zdarzenia.`,
    "unsure-column": (d) => `Która kolumna to „${d.name}”?`,
    "other-columns": (d) => `W innym pliku brakuje kolumny „${d.name}”. Wybierz pliki z tego samego eksportu.`,
  },
};
