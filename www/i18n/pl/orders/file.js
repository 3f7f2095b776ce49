/** Polish: the order analyser until a file is read. */

import { forms, of } from "../../polish.js";
import { files } from "../files.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/orders/file.js").words} */
export const words = {
  name: "Analiza zamówień",
  drop: "Przeciągnij tu plik z zamówieniami",
  choose: "Wybierz pliki",
  formats:
    "CSV, Excel, OpenDocument, JSON lub Parquet, także w archiwum ZIP, z Shopify, WooCommerce lub Stripe: jeden wiersz na zamówienie lub jego pozycję, z klientem, datą i kwotą. Kilka plików jest liczonych jak jeden.",
  private: "Plik zostaje na Twoim komputerze. Nic nie jest nigdzie wysyłane.",
  samples: "Nie masz pliku pod ręką? Wypróbuj przykładowe dane",
  sampleNames: {
    "cdnow-sample": {
      label: "Płyty CD online",
      note: "2357 klientów sklepu internetowego CDNOW, od stycznia 1997 do czerwca 1998",
    },
    "shop-sample": {
      label: "Sklep z danymi o produktach",
      note: "fikcyjny sklep: dwa lata zamówień z produktami, krajami i zwrotami płatności",
    },
    "channels-sample": {
      label: "Sklep z kosztami reklamy",
      note: "zmyślony sklep: zamówienia z osiemnastu miesięcy według kanałów i plik z kosztami kanałów",
    },
    "members-sample": {
      label: "Sklep z programem lojalnościowym",
      note: "fikcyjny sklep: zamówienia z uczestnikami, kuponami, klientami z polecenia i punktami",
    },
  },
  paste: "Wklej skopiowaną tabelę",
  pasteLabel: "Wiersze skopiowane z arkusza lub pliku tekstowego, razem z nagłówkami",
  usePasted: "Użyj wklejonych wierszy",
  pasted: "wklejone wiersze",
  sql: {
    title: "Za dużo danych dla przeglądarki?",
    text: "Oblicz raport w bazie danych: to zapytanie SQL zwraca plik o wielkości kilku megabajtów niezależnie od liczby klientów. Zapisz wynik jako CSV i przeciągnij go tutaj. W raporcie nie będzie tego, co wymaga samych zamówień: na przykład utraconych klientów, marży, kosztów kanałów, programu lojalnościowego, poleceń, zadowolenia, udziału w portfelu klienta i list klientów.",
    dialect: "Baza danych",
    table: "Tabela",
    wrong: "-- Podaj poprawne nazwy tabeli i kolumn.",
    copy: "Kopiuj SQL",
    copied: "Skopiowano",
  },
  summaryFile: "To plik z podsumowaniem: historie zakupów z liczbą klientów. Możesz go od razu przeanalizować.",
  pasteSomething: "Nic jeszcze nie wklejono. Skopiuj wiersze w arkuszu i wklej je tutaj.",
  projectOpen: "Projekt jest otwarty. Teraz przeciągnij pliki z\u00a0zamówieniami.",
  reading: "Wczytywanie pliku…",
  cancel: "Anuluj",
  finishing: "Przygotowywanie raportu…",
  progress: { read: "Odczytano", rows: "Wiersze", customers: "Klienci", left: "Pozostało" },
  megabytes: (done, all) => `${done} ${of(all)} MB`,
  seconds: (n, text) =>
    forms(n, { one: `${text} sekunda`, few: `${text} sekundy`, many: `${text} sekund`, other: `${text} sekundy` }),
  stopped: "Nie udało się",
  kept: "Pliki i ustawienia zostały zachowane.",
  retry: "Spróbuj ponownie",
  backToColumns: "Wróć do kolumn",
  isThisRight: (name) => `Wczytać plik „${name}” w ten sposób?`,
  check: "Sprawdź kolumny oraz format dat i kwot, a potem uruchom analizę.",
  recognized: (name) => `Rozpoznano eksport z ${name}.`,
  files: (n, text) =>
    forms(n, {
      one: `${text} plik`,
      few: `${text} pliki liczone jak jeden`,
      many: `${text} plików liczonych jak jeden`,
      other: `${text} pliku`,
    }),
  file: "Plik",
  sheet: "Arkusz",
  allSheets: "Wszystkie razem",
  columns: "Kolumny",
  moreColumns: "Więcej kolumn",
  writing: "Format pliku",
  roles: {
    customer: "Klient",
    date: "Data",
    amount: "Kwota",
    order: "Numer zamówienia",
    product: "Produkt",
    status: "Status",
    currency: "Waluta",
    categorySpend: "Wydatki w kategorii",
    score: "Ocena",
    cost: "Koszt",
    country: "Kraj",
    channel: "Kanał lub źródło",
    quantity: "Ilość (kwota to cena jednostkowa)",
    refunded: "Zwrócona kwota",
    cancelled: "Data anulowania",
    member: "Uczestnik programu",
    memberSince: "Uczestnik od",
    coupon: "Kod rabatowy",
    referral: "Polecenie",
    discount: "Rabat",
    pointsIssued: "Wydane punkty",
    pointsRedeemed: "Wykorzystane punkty",
  },
  none: "– brak –",
  column: (number) => `Kolumna ${number}`,
  dateOrder: "Daty",
  dateOrders: {
    ymd: "rok, miesiąc, dzień",
    dmy: "dzień, miesiąc, rok",
    mdy: "miesiąc, dzień, rok",
    excel: "numery dni Excela",
    unix: "sekundy od 1970 roku",
    "unix-ms": "milisekundy od 1970 roku",
    "unix-us": "mikrosekundy od 1970 roku",
    "dmy-hr": "dzień, miesiąc po chorwacku, rok",
  },
  decimal: "Separator dziesiętny",
  decimals: { ".": "kropka: 1234.50", ",": "przecinek: 1234,50" },
  delimiter: "Separator kolumn",
  delimiters: { ",": "przecinek", ";": "średnik", "\t": "tabulator", "|": "kreska pionowa", " ": "spacje" },
  encoding: "Kodowanie",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "Pierwsze wiersze pliku",
  header: "Pierwszy wiersz",
  headers: { yes: "nazwy kolumn", no: "to już zamówienie" },
  policies: "Co uwzględnić",
  refunds: "Kwoty ujemne",
  refundChoices: { net: "zwroty: odejmij od zakupu", "leave-out": "pomiń" },
  zeroAmounts: "Kwoty zerowe",
  zeroChoices: { count: "licz jako zakupy", "leave-out": "pomiń" },
  guests: "Wiersze bez klienta",
  guestChoices: { "leave-out": "pomiń", separate: "licz każde zamówienie jako osobnego klienta" },
  identity: "Różne zapisy jednego klienta",
  identityChoices: { folded: "licz jako jednego klienta", exact: "licz osobno" },
  amounts: "Kilka wierszy jednego zamówienia",
  amountChoices: { line: "kwoty się sumują", order: "kwoty powtarzają sumę zamówienia" },
  amountUnit: "Kwoty są zapisane w",
  unitChoices: { currency: "jednostkach waluty (12,50)", cents: "groszach lub centach (1250)" },
  excluded: "Pomijane statusy",
  excludedHelp: "Oddzielone przecinkami. Zwykle statusy zamówień anulowanych, nieudanych, nieopłaconych lub testowych.",
  excludedUsual: "zwykle pomijane",
  timeZone: "Strefa czasowa",
  timeZoneUsual: "jak w pliku",
  observationEnd: "Obserwacja do dnia",
  observationEndHelp: "Zwykle ostatnia data w pliku.",
  currency: "Waluta raportu",
  currencyNone: "– nie podano –",
  rate: (code, currency) => `1 ${code} w ${currency}`,
  outlook: {
    heading: "Prognoza",
    horizon: "Horyzont prognozy (dni)",
    discountRate: "Roczna stopa dyskontowa",
    margin: "Marża brutto",
    marginHelp:
      "Procent ceny, który zostaje po odjęciu kosztu własnego sprzedaży; bez niej wartość jest liczona w przychodzie.",
  },
  costs: {
    heading: "Koszty programu i odzyskania klientów",
    cost: "Koszt programu w całym okresie zamówień",
    rate: "Część wydatków zwracana uczestnikom",
    pointValue: "Wartość punktu",
    winBack: "Koszt odzyskania jednego utraconego klienta",
  },
  badNumber: "Ta liczba tu nie pasuje.",
  rateHelp: "Bez kursu wiersze w tej walucie są pomijane.",
  badRate: "Kurs to liczba większa od zera.",
  settle: (n, text) =>
    forms(n, {
      one: "Najpierw odpowiedz na zaznaczone pytanie.",
      few: `Najpierw odpowiedz na ${text} zaznaczone pytania.`,
      many: `Najpierw odpowiedz na ${text} zaznaczonych pytań.`,
      other: `Najpierw odpowiedz na ${text} zaznaczonego pytania.`,
    }),
  analyze: "Analizuj",
  another: "Wybierz inne pliki",
  readDifferently: "Zmień ustawienia",
  fault: (d) =>
    `Wiersz ${d.line}, „${d.column}”: „${d.text}”${d.expected ? `; oczekiwano na przykład: ${d.expected}` : ""}`,
  notOrders: "To nie jest lista zamówień",
  showTotals: "Pokaż sumy klientów",
  refusals: {
    ...files,
    /** @param {{ examples: string }} d */
    "ruined-ids": (d) =>
      `Arkusz kalkulacyjny zaokrąglił numery klientów, na przykład ${d.examples}: różni klienci mogą wyglądać tak samo. Wyeksportuj numery jako tekst albo wybierz kolumnę.`,
    "empty-file": () => "W pliku nie ma wierszy. Wybierz plik z nagłówkiem i co najmniej jednym zamówieniem.",
    "unsure-column": (d) => `Która kolumna to „${d.name}”? Jej nagłówek nie jest wystarczająco jasny.`,
    "missing-column": (d) => `Nie rozpoznano kolumny „${d.name}”. Wskaż ją.`,
    "unknown-column": (d) => `Wskazanej kolumny „${d.name}” nie ma w pliku. Wskaż inną.`,
    "ambiguous-date-order": (d) =>
      `Najpierw dzień czy miesiąc? Te daty można odczytać na oba sposoby: ${d.examples}. Wybierz kolejność.`,
    "ambiguous-decimal": (d) =>
      `Czy znak oddziela części dziesiętne, czy tysiące? Możliwe jest jedno i drugie: ${d.examples}. Wybierz separator.`,
    "several-currencies": (d) => `Kwoty są w kilku walutach: ${d.examples}. Wybierz walutę raportu.`,
    "not-utf8": () => "Tekst nie jest zapisany w tym kodowaniu. Wybierz inne.",
    "out-of-memory": () =>
      "Plik zawiera więcej, niż pomieści karta przeglądarki. Podsumuj dane w bazie danych albo przeanalizuj tylko ich część.",
    "survey-file": () => "Ten plik zawiera odpowiedzi z ankiety, a nie zamówienia. Otwórz go w analizie ankiet.",
    "subscription-file": () => "Ten plik zawiera subskrypcje, a nie zamówienia. Otwórz go w analizie subskrypcji.",
    "event-log": () => "Ten plik zawiera wizyty i kliknięcia, a nie zamówienia. Otwórz go w analizie zaangażowania.",
    "cart-table": (d) =>
      `Ta tabela zawiera koszyki (${d.examples}), a części z nich nie zamówiono. Wyeksportuj zamówienia.`,
    /** @param {{ examples: string }} d */
    "customer-totals": (d) =>
      `Ta tabela ma jeden wiersz na klienta (${d.examples}), a nie na zamówienie. Pokazuje jednorazowych kupujących, koncentrację przychodów i segmenty, ale nie to, kiedy klienci wracali. Zamiast niej wyeksportuj zamówienia.`,
    "ambiguous-unit": (d) => `Czy ${d.examples} to pełne jednostki waluty, czy grosze lub centy?`,
    "ambiguous-amounts": (d) =>
      `Czy ${d.examples} to suma zamówienia powtórzona w każdym wierszu, czy kwota każdego wiersza?`,
    "no-usable-rows": () => "Nie udało się użyć żadnego wiersza. Sprawdź kolumny, daty i separator dziesiętny.",
    "summary-and-orders": () =>
      "Jeden z tych plików to podsumowanie z bazy danych, a inny zawiera zamówienia. Wybierz części jednego podsumowania albo same zamówienia.",
    "incomplete-summary-file": () =>
      "Brakuje części podsumowania albo wybrano ją dwa razy. Wybierz wszystkie pliki zapisane przez zapytanie, każdy raz.",
    "no-such-part": (d) =>
      `Ten plik ma części tylko dla pojedynczych wartości tych kolumn: ${d.examples}. Wybierz jedną wartość jednej z nich.`,
    "bad-summary-file": () =>
      "To plik z podsumowaniem, ale nie wszystkie jego wiersze są historiami zakupów. Wykonaj zapytanie jeszcze raz i zapisz wynik bez zmian.",
    "too-large": () =>
      "Suma kwot jest zbyt duża, aby obliczyć ją dokładnie. Sprawdź kolumnę z kwotami i separator dziesiętny.",
    "not-a-file": () => "To nie jest plik. Przeciągnij tu plik lub go wybierz.",
    "unknown-option": () => "W ustawieniach analizy jest nieznana opcja.",
    "sample-missing": () => "Nie udało się wczytać przykładu. Sprawdź połączenie i spróbuj ponownie.",
    "not-started": () =>
      "Nie udało się uruchomić analizy, więc plik nie został odczytany. Odśwież stronę. Jeśli to nie pomoże, brakuje pliku analizy albo jest on zablokowany.",
    failed: () =>
      "Nie udało się odczytać pliku do końca. Mógł zostać zmieniony lub przeniesiony albo jest za duży dla tego urządzenia.",
  },
};
