/** Polish: the survey analyser until a file is read. */

import { words as orders } from "../orders/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/survey/file.js").words} */
export const words = {
  name: "Analiza ankiet",
  drop: "Przeciągnij tu plik z odpowiedziami",
  choose: orders.choose,
  formats:
    "CSV, Excel, OpenDocument, JSON lub Parquet z Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, KoboToolbox i innych narzędzi: jeden wiersz na osobę lub na odpowiedź, oceny jako liczby lub słowa.",
  private: orders.private,
  samples: orders.samples,
  sampleNames: {
    "survey-sample": {
      label: "Ankieta sklepu z kawą",
      note: "odpowiedzi klientów fikcyjnego sklepu z analizy zamówień",
    },
    "wallet-sample": {
      label: "Ankieta o\u00a0wydatkach na kawę",
      note: "ile klienci zmyślonego sklepu wydają gdzie indziej i\u00a0jak szeregują sklepy",
    },
  },
  projectOpen: "Projekt jest otwarty. Teraz przeciągnij ankietę.",
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
  asked: "Najpierw jedno pytanie",
  kinds: { nps: "Net Promoter Score", csat: "Satysfakcja", effort: "Łatwość", scale: "Średnia" },
  scale: (min, max) => `skala od ${min} do ${max}`,
  readings: {
    "as-numbered": "Liczba jest oceną",
    "minus-one": "Ocena jest o jeden mniejsza od liczby",
    cuts: "Promotorzy od 9, neutralni od 7",
    "leave-out": "Nie licz takich ocen",
    "lowest-best": "Najniższa jest najlepsza",
    "highest-best": "Najwyższa jest najlepsza",
  },
  roles: {
    score: "Ocena",
    date: "Data",
    person: "Osoba",
    weight: "Waga",
    segment: "Grupy",
    comment: "Komentarz",
    status: "Ukończona czy nie",
    targets: "Udziały docelowe",
    outcome: "Pozostał klientem",
    invited: "Zaproszony",
    wallet: "Wydatki",
  },
  refusals: {
    ...orders.refusals,
    "needs-people": () =>
      "Żadna kolumna listy zaproszonych nie wskazuje, kim są. Potrzebne są te same adresy lub numery co w ankiecie.",
    "unsure-amounts": (d) =>
      `Kwoty w\u00a0„${d.name}” można odczytać na kilka sposobów albo nie są kwotami. Zapisz je ze znakiem dziesiętnym, udziały ze znakiem %.`,
    "empty-file": () => "Plik nie ma wierszy. Wybierz plik z nagłówkami i co najmniej jedną odpowiedzią.",
    "no-answers": () =>
      "Żaden z uwzględnionych wierszy nie zawiera odpowiedzi. Sprawdź, które wiersze są oznaczone jako ukończone.",
    "order-export": () => "Ten plik zawiera zamówienia, a nie odpowiedzi. Otwórz go w analizie zamówień.",
    "missing-column": () =>
      "Żadna kolumna nie zawiera ocen. Oceny to liczby, na przykład od 0 do 10, albo słowa takie jak „bardzo zadowolony”.",
    "unsure-column": (d) => `W której kolumnie są odpowiedzi („${d.name}”)?`,
    "unsure-scale": (d) => `Jaką skalę ma „${d.name}”? Odpowiedzi pasują do kilku, na przykład ${d.examples}.`,
    "unsure-codes": (d) => `Co znaczą kody w kolumnie „${d.name}”, na przykład ${d.examples}?`,
    "half-scores": (d) => `W kolumnie „${d.name}” są oceny takie jak ${d.examples}. Jak je liczyć?`,
    "other-columns": (d) => `W innym pliku brakuje kolumny „${d.name}”. Wybierz pliki tej samej ankiety.`,
    "lacks-column": (d) => `W tym pliku brakuje kolumny „${d.name}”, którą mają pozostałe, dlatego go pominięto.`,
  },
};
