/** Polish: the report on a survey. */

import { forms } from "../../polish.js";
import { reading } from "../orders/explore.js";
import { words as orders } from "../orders/report.js";
import { asked } from "./asked.js";
import { words as outcomes } from "./outcomes.js";
import { changes, method, takeAway } from "./take-away.js";
import { wallet } from "./wallet.js";

export { commonResult } from "../common.js";

/** @type {typeof import("../../en/survey/report.js").words} */
export const words = {
  explore: { ...reading, takeAway, changes, method },
  asked,
  wallet,
  ...outcomes,
  reportOn: orders.reportOn,
  interval: orders.interval,
  asTable: orders.asTable,
  saveAs: orders.saveAs,
  saveCsv: orders.saveCsv,
  saveSvg: orders.saveSvg,
  savePng: orders.savePng,
  firstOfThem: orders.firstOfThem,
  print: orders.print,
  line: orders.line,
  columnName: orders.columnName,
  found: orders.found,
  problem: orders.problem,
  period: (start, end) => `Odpowiedzi od ${start} do ${end}`,
  answers: (n, text) =>
    forms(n, {
      one: `${text} odpowiedź`,
      few: `${text} odpowiedzi`,
      many: `${text} odpowiedzi`,
      other: `${text} odpowiedzi`,
    }),
  verdict: {
    promoters: (value) => `Promotorów jest więcej niż krytyków: NPS wynosi ${value}.`,
    detractors: (value) => `Krytyków jest więcej niż promotorów: NPS wynosi ${value}.`,
    either: (value) => `Nie jest pewne, czy promotorów jest więcej niż krytyków: NPS wynosi ${value}.`,
    csat: (value) => `Zadowolonych jest ${value} respondentów.`,
    effort: (value) => `Zdaniem ${value} respondentów było łatwo.`,
    scale: (value, min, max) => `Średnia ocena to ${value} w skali od ${min} do ${max}.`,
    range: (low, high) =>
      `Wśród wszystkich, którzy mogli odpowiedzieć, wynik najprawdopodobniej mieści się między ${low} a ${high}.`,
  },
  shareFrom: (text) => `odsetek odpowiedzi od ${text} wzwyż`,
  pp: (points) => `${points} pkt proc.`,
  low: "Dolna granica",
  high: "Górna granica",
  count: "Odpowiedzi",
  score: "Ocena",
  groups: { promoters: "Promotorzy", passives: "Neutralni", detractors: "Krytycy" },
  distribution: "Odpowiedzi według oceny",
  distributionPicture: (score, share) => `Najczęstsza to ${score}: ${share} odpowiedzi.`,
  waves: "Wynik w czasie",
  wave: "Okres",
  change: "Zmiana",
  pValue: "Wartość p",
  called: (change, low, high, p) =>
    `Ostatnia zmiana to ${change} (od ${low} do ${high}, p = ${p}): jest istotna statystycznie.`,
  notCalled: (change, low, high, p, detectable) =>
    `Ostatnia zmiana to ${change} (od ${low} do ${high}, p = ${p}): może być przypadkowa. Przy takiej liczbie odpowiedzi dałoby się wykryć dopiero zmianę o około ${detectable}.`,
  notCompared: "Sąsiednie okresy mają wspólne odpowiedzi i nie są porównywane.",
  split: (column, mix, within) =>
    `Podział według „${column}”: ${mix} zmiany wynika z tego, kto odpowiedział, ${within} z ocen w grupach.`,
  segments: "Grupy na tle pozostałych",
  segment: "Grupa",
  against: "Na tle pozostałych",
  adjusted: "Skorygowana wartość p",
  segmentsPicture:
    "Każda grupa ze swoim przedziałem. Wartości p są skorygowane ze względu na liczbę grup (Holm); grupy z mniej niż 20 odpowiedziami są na końcu.",
  drivers: "Czynniki związane z oceną",
  rating: "Wskaźnik",
  importance: "Waga względna",
  correlation: "Korelacja",
  performance: "Wynik",
  driversPicture: (name, share) =>
    `Z oceną najsilniej wiąże się „${name}”. Wszystkie wskaźniki razem wyjaśniają ${share} jej wariancji. Nie dowodzi to przyczyny.`,
  noDrivers: {
    "no-ratings": "Nie ma innych wskaźników.",
    "too-few-answers": "Zbyt mało osób podało ocenę i wszystkie wskaźniki.",
    "all-alike": "Jeden ze wskaźników jest u wszystkich taki sam.",
    copies: "Niektóre wskaźniki są kopiami innych.",
    "too-many-ratings": "Wskaźników jest więcej niż 15. Wybierz niektóre z nich jako oceny.",
  },
  weighted: "Wynik ważony",
  weights: (effect, effective) =>
    `Wagi zmniejszają dokładność: efekt schematu ${effect}, dokładność jak przy ${effective} odpowiedziach o równej wadze.`,
  respondents: "Osoby, które odpowiedziały kilka razy",
  all: "Wszystkie odpowiedzi",
  last: "Ostatnia odpowiedź każdej osoby",
  comments: "Komentarze",
  search: "Szukaj w komentarzach",
  everybody: "Wszyscy",
  shown: (n, text) =>
    forms(n, {
      one: `${text} komentarz`,
      few: `${text} komentarze`,
      many: `${text} komentarzy`,
      other: `${text} komentarza`,
    }),
  frequent: "Częste słowa",
  reading: "Jak odczytano plik",
  settings: "Zmień ustawienia",
  question: "Główne pytanie",
  waveLength: "Okres",
  waveLengths: { week: "tydzień", month: "miesiąc", quarter: "kwartał", "rolling-90": "ostatnie 90 dni" },
  counted: "Odpowiedzi jednej osoby",
  unfinished: "Nieukończone odpowiedzi",
  unfinishedChoices: { "leave-out": "nie licz", count: "licz" },
  rows: (n, d) =>
    forms(n, {
      one: `Odczytano jeden wiersz; uwzględniono: ${d.counted}.`,
      few: `Odczytano ${d.read} wiersze; uwzględniono: ${d.counted}.`,
      many: `Odczytano ${d.read} wierszy; uwzględniono: ${d.counted}.`,
      other: `Odczytano ${d.read} wiersza; uwzględniono: ${d.counted}.`,
    }),
  leftOut: (reason, count) => `${reason}: ${count}`,
  reasons: {
    preview: "odpowiedzi próbne",
    spam: "oznaczone jako spam",
    rejected: "odrzucone",
    unfinished: "nieukończone",
    duplicate: "powtórzone wiersze",
    "answered-later": "później odpowiedzieli ponownie",
    "no-answer": "bez odpowiedzi",
    "not-applicable": "„nie dotyczy”",
    "do-not-know": "„nie wiem”",
    "not-shown": "pytania nie pokazano",
    "missing-code": "kody braku odpowiedzi, na przykład 99",
    unrated: "bez gwiazdek",
    "bad-score": "nie jest odpowiedzią na tej skali",
    "bad-date": "nie jest datą w formacie pliku",
    "bad-weight": "nie jest wagą",
  },
  assumptions: {
    "no-date": "Żadna kolumna nie zawiera dat odpowiedzi, więc nie ma okresów.",
    "dates-as-written": "Daty są liczone tak, jak zapisano je w pliku.",
    "two-clocks": "Dwie kolumny zawierają ten sam czas w różnych strefach czasowych; użyto jednej z nich.",
    "long-file": "Plik ma wiersz na każdą odpowiedź; zamieniono go na wiersz na osobę.",
    "all-finished": "Nic w pliku nie oznacza nieukończonych odpowiedzi, więc liczą się wszystkie wiersze.",
    "all-answers": "Liczą się wszystkie odpowiedzi jednej osoby.",
    "zero-to-ten-assumed": "Nikt nie odpowiedział 0 ani 1; przyjęto skalę od 0 do 10.",
    "nps-assumed": "Nagłówek nie wymienia pytania; oceny od 0 do 10 uznano za skłonność do polecenia.",
    "scale-assumed": "Skalę przyjęto na podstawie odpowiedzi.",
    "one-to-ten": "Skala ma zakres od 1 do 10; Net Promoter Score jest zdefiniowany dla skali od 0 do 10.",
    "not-nps-scale": "Ta skala nie daje Net Promoter Score; pokazano średnią.",
    "five-levels": "Przyjęto, że skala ma pięć zwykłych stopni.",
    reversed: "Najniższa liczba jest najlepszą odpowiedzią; oceny odwrócono.",
    codes: "Kody odczytano jako oceny.",
    "zeros-lost": "Puste komórki mogą być zerami: w kolumnie są jedynki i puste komórki, ale nie ma 0.",
    "halves-cut": "Oceny połówkowe podzielono według progów 9 i 7.",
    "halves-left-out": "Ocen połówkowych nie policzono.",
  },
  doubts: "Bez analizy, bo można je odczytać na kilka sposobów",
};
