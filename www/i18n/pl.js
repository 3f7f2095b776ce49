/** Polish; the shape is English's, see en.js. */

import { plural } from "./plural.js";

const forms = plural("pl");

/** @type {import("./en.js").Common} */
export const common = {
  language: "Polski",
  currency: "PLN",
  result: "Wynik",
  loading: "Obliczanie…",
  invalid: "Popraw zaznaczone pole, aby zobaczyć wynik.",
  inputs: "Dane",
  form: "Jakimi danymi dysponujesz?",
  options: "Założenia",
  optional: "Opcjonalnie",
  formula: "Wzór",
  withWords: "Słownie",
  withNumbers: "Dla podanych liczb",
  details: "Wszystkie wartości",
  pictureTable: "Dane wykresu",
  sources: "Źródła",
  otherwise: "Inne konwencje dałyby",
  warnings: "Uwagi",
  reset: "Wyczyść",
  addRow: "Dodaj wiersz",
  removeRow: (row) => `Usuń wiersz ${row}`,
  pasted: (n, text) =>
    forms(n, {
      one: `odczytano ${text} wartość`,
      few: `odczytano ${text} wartości`,
      many: `odczytano ${text} wartości`,
      other: `odczytano ${text} wartości`,
    }),
  understood: (text) => `= ${text}`,
  confidence: (confidence) => `poziom ufności ${confidence}`,
  range: (low, high) => `od ${low} do ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
  words: {
    confidence: { label: "Poziom ufności", help: "Jak pewny ma być przedział; zwykle 95%." },
    low: { label: "Dolna granica przedziału" },
    high: { label: "Górna granica przedziału" },
  },
  units: {
    years: (text, n) => forms(n, { one: `${text} rok`, few: `${text} lata`, many: `${text} lat`, other: `${text} roku` }),
    months: (text, n) =>
      forms(n, { one: `${text} miesiąc`, few: `${text} miesiące`, many: `${text} miesięcy`, other: `${text} miesiąca` }),
    periods: (text, n) =>
      forms(n, { one: `${text} okres`, few: `${text} okresy`, many: `${text} okresów`, other: `${text} okresu` }),
    perYear: (text) => `${text} rocznie`,
    lessThan: (text) => `mniej niż ${text}`,
  },
  fieldUnits: { years: "lat", months: "mies.", periods: "okresów", "per-year": "rocznie" },
  errors: {
    missing: () => "Wpisz tutaj liczbę.",
    "not-a-number": (d) => `„${d.text}” to nie liczba. Wpisz ją na przykład tak: ${d.example}.`,
    "not-whole": (d) => `Wpisz liczbę całkowitą, na przykład ${d.example}.`,
    "out-of-range": (d) => `Wpisz liczbę od ${d.min} do ${d.max}.`,
    "row-count": (d) => `Liczba wartości musi wynosić od ${d.min} do ${d.max}.`,
    exceeds: (d) => `Ta liczba nie może przekraczać pola: ${d.limit}.`,
    empty: () => "Same zera, więc nie ma jeszcze czego mierzyć. Wpisz choć jedną liczbę większą od zera.",
    undefined: (d) => d.reason,
    "too-large": () => "Wynik jest zbyt duży, aby go zapisać. Wpisz mniejsze liczby.",
    unknown: () => "W ustawieniach tego kalkulatora jest nieznana opcja.",
  },
  failures: {
    blocked:
      "Zasady bezpieczeństwa tej strony zabraniają WebAssembly. Jej właściciel musi dodać 'wasm-unsafe-eval' do script-src.",
    network: "Nie udało się wczytać kalkulatora. Sprawdź połączenie i spróbuj ponownie.",
    retry: "Spróbuj ponownie",
  },
};

/** @type {typeof import("./en.js").nps} */
export const nps = {
  name: "Wskaźnik rekomendacji netto",
  abbreviation: "NPS",
  intro: "O ile więcej klientów poleciłoby firmę, niż by jej nie poleciło: od −100 do 100.",
  forms: { groups: "Trzy grupy", scores: "Oceny od 0 do 10", answers: "Wklejone odpowiedzi" },
  inputs: {
    promoters: { label: "Promotorzy", help: "oceny 9 i 10" },
    passives: { label: "Neutralni", help: "oceny 7 i 8" },
    detractors: { label: "Krytycy", help: "oceny od 0 do 6" },
    counts: { label: "Ile osób wystawiło każdą z ocen?" },
    count: { label: "Osoby" },
    answers: {
      label: "Odpowiedzi",
      help: "Wklej oceny od 0 do 10: każdą w osobnym wierszu albo rozdzielone spacjami lub przecinkami.",
    },
    score: { label: "Ocena" },
    target: { label: "Docelowy wynik", help: "od −100 do 100" },
    "passives-won": { label: "Neutralni, którzy staną się promotorami" },
    "detractors-won": { label: "Krytycy, którzy staną się promotorami" },
  },
  optional: "Co by było, gdyby…",
  conventions: {
    interval: {
      label: "Przedział ufności",
      help: "Skorygowany przedział Walda jest najpewniejszy przy każdej liczbie odpowiedzi.",
      choices: { "adjusted-wald": "Skorygowany Walda", score: "Wynikowy (score)", wald: "Walda" },
    },
  },
  outputs: {
    nps: "Wskaźnik rekomendacji netto",
    margin: "Margines błędu (±)",
    answers: "Odpowiedzi",
    "promoters-count": "Promotorzy",
    "passives-count": "Neutralni",
    "detractors-count": "Krytycy",
    "promoters-share": "Udział promotorów",
    "passives-share": "Udział neutralnych",
    "detractors-share": "Udział krytyków",
    variance: "Wariancja odpowiedzi",
    "standard-error": "Błąd standardowy",
    "answers-for-ten": "Odpowiedzi potrzebne do ±10",
    "what-if-nps": "Wynik po zmianie",
    "passives-needed": "Ilu neutralnych pozyskać do celu",
    "detractors-needed": "Albo ilu krytyków pozyskać do celu",
    score: "Ocena",
    count: "Osoby",
  },
  picture: (f, v) =>
    `Pasek: krytycy ${f.share(v["detractors-share"])}, neutralni ${f.share(v["passives-share"])}, promotorzy ${f.share(v["promoters-share"])}. Pod nim wynik ${f.points(v.nps)} z przedziałem od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka kolejnych może znacznie zmienić wynik.",
    "wald-small-sample": () =>
      "Przy mniej niż 100 odpowiedziach przedział Walda jest zbyt wąski. Lepszy jest skorygowany.",
    "out-of-reach": () => "Celu nie da się osiągnąć, pozyskując samych neutralnych albo samych krytyków.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `Przy jednej odpowiedzi prawdziwy wynik może wynosić od ${f.round(v.low)} do ${f.round(v.high)}; do zawężenia go do ±10 trzeba odpowiedzi: ${f.count(v["answers-for-ten"])}.`,
        other: `Przy ${f.count(v.answers)} odpowiedziach prawdziwy wynik może wynosić od ${f.round(v.low)} do ${f.round(v.high)}; do zawężenia go do ±10 trzeba odpowiedzi: ${f.count(v["answers-for-ten"])}.`,
      }),
    narrow: (f, v) =>
      `Przy ${f.count(v.answers)} odpowiedziach prawdziwy wynik najpewniej leży między ${f.round(v.low)} a ${f.round(v.high)}.`,
  },
};

/** @type {typeof import("./en.js").clv} */
export const clv = {
  name: "Wartość życiowa klienta",
  abbreviation: "CLV",
  intro: "Ile klient przynosi przez cały czas, przez jaki zostaje z firmą.",
  forms: { figures: "Podstawowe dane" },
  inputs: {
    "order-value": { label: "Średnia wartość zamówienia" },
    "orders-per-year": { label: "Zamówienia na klienta" },
    lifespan: { label: "Czas bycia klientem", help: "jak długo klient kupuje" },
    margin: { label: "Marża brutto", help: "ile zostaje ze sprzedaży po odjęciu jej kosztów" },
    "discount-rate": { label: "Stopa dyskontowa", help: "roczna; o ile mniej warte są późniejsze pieniądze" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    value: {
      label: "Co się liczy",
      help: "Przychód pochlebia; marża to, co zostaje; dyskonto obniża wagę późniejszych pieniędzy.",
      choices: { revenue: "Przychód", margin: "Marża", discounted: "Marża zdyskontowana" },
    },
    payments: {
      label: "Wpływy",
      choices: { "mid-year": "W połowie roku", "year-end": "Na koniec roku" },
    },
  },
  outputs: {
    clv: "Wartość życiowa klienta",
    "customer-value": "Roczny przychód z klienta",
    "yearly-margin": "Roczna marża z klienta",
    orders: "Zamówienia przez cały czas",
    "net-clv": "Wartość po odjęciu kosztu pozyskania",
    "clv-to-cost": "Wartość na jednostkę kosztu pozyskania",
    payback: "Czas zwrotu kosztu pozyskania",
    year: "Rok",
    value: "W danym roku",
    discounted: "Po dyskoncie",
    total: "Narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość klienta narasta z latami do ${f.money(v.clv)}.`
      : `Linia: wartość klienta narasta z latami do ${f.money(v.clv)}; czas zwrotu kosztu pozyskania: ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () => "To przychód, nie zysk. Zanim wydasz na jego podstawie pieniądze, wybierz marżę.",
    "long-lifespan": () => "Ponad dziesięć lat trudno przewidzieć: zmieniają się produkty, ceny i klienci.",
    "never-pays-back": () => "Pozyskanie tego klienta kosztuje więcej, niż klient kiedykolwiek przyniesie.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Klient przynosi ${f.money(v["customer-value"])} przychodu rocznie i ${f.money(v.clv)} przez cały czas współpracy.`,
    margin: (f, v) =>
      `Klient zostawia ${f.money(v["yearly-margin"])} marży rocznie i ${f.money(v.clv)} przez cały czas współpracy.`,
    discounted: (f, v) => `Cała marża, jaką klient kiedykolwiek zostawi, jest dziś warta ${f.money(v.clv)}.`,
  },
};

/** @type {import("./en.js").Orders} */
export const orders = {
  name: "Analiza zamówień",
  drop: "Upuść tutaj plik zamówień",
  choose: "Wybierz pliki",
  formats:
    "CSV lub tekst z Shopify, WooCommerce, Stripe lub Excela: jeden wiersz na zamówienie, z klientem, datą i kwotą. Kilka plików liczy się jak jeden.",
  private: "Plik zostaje na Twoim komputerze. Nic nie jest nigdzie wysyłane.",
  samples: "Nie masz pliku pod ręką? Wypróbuj przykładowe dane",
  sampleNames: {
    "cdnow-sample": { label: "Płyty online", note: "2357 klientów sklepu internetowego CDNOW, od stycznia 1997 do czerwca 1998" },
    "shop-sample": { label: "Sklep z produktami", note: "zmyślony sklep: dwa lata zamówień z produktami, krajami i zwrotami" },
  },
  paste: "Wklej tabelę zamiast pliku",
  pasteLabel: "Wiersze skopiowane z arkusza lub pliku tekstowego, razem z nagłówkami",
  usePasted: "Użyj wklejonych wierszy",
  pasted: "wklejone wiersze",
  pasteSomething: "Nic jeszcze nie wklejono. Skopiuj wiersze w arkuszu i wklej je tutaj.",
  reading: "Wczytywanie pliku…",
  cancel: "Anuluj",
  finishing: "Obliczanie raportu…",
  progress: { read: "Odczytano", rows: "Wiersze", customers: "Klienci", left: "Pozostało" },
  megabytes: (done, all) => `${done} z ${all} MB`,
  seconds: (n, text) => forms(n, { one: `${text} sekunda`, few: `${text} sekundy`, many: `${text} sekund`, other: `${text} sekundy` }),
  stopped: "Nie udało się",
  kept: "Pliki i wybrane ustawienia pozostały.",
  retry: "Spróbuj ponownie",
  backToColumns: "Wróć do kolumn",
  isThisRight: (name) => `Czy tak odczytać plik ${name}?`,
  check: "Sprawdź kolumny oraz zapis dat i kwot, a potem uruchom analizę.",
  recognized: (name) => `Rozpoznano eksport z ${name}.`,
  files: (n, text) =>
    forms(n, {
      one: `${text} plik`,
      few: `${text} pliki liczone jak jeden`,
      many: `${text} plików liczonych jak jeden`,
      other: `${text} pliku`,
    }),
  file: "Plik",
  columns: "Kolumny",
  moreColumns: "Więcej kolumn",
  writing: "Sposób zapisu",
  roles: {
    customer: "Klient",
    date: "Data",
    amount: "Kwota",
    order: "Numer zamówienia",
    product: "Produkt",
    status: "Status",
    currency: "Waluta",
    categorySpend: "Wydatki w kategorii",
    score: "Ocena",
    cost: "Koszt",
    country: "Kraj",
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
  },
  decimal: "Znak dziesiętny",
  decimals: { ".": "kropka: 1234.50", ",": "przecinek: 1234,50" },
  delimiter: "Między kolumnami",
  delimiters: { ",": "przecinek", ";": "średnik", "\t": "tabulator", "|": "kreska pionowa" },
  encoding: "Kodowanie",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "Pierwsze wiersze pliku",
  header: "Pierwszy wiersz",
  headers: { yes: "nazwy kolumn", no: "to już zamówienie" },
  policies: "Co się liczy",
  refunds: "Kwoty ujemne",
  refundChoices: { net: "zwroty: pomniejszają zakup", "leave-out": "pomijane" },
  zeroAmounts: "Kwoty zerowe",
  zeroChoices: { count: "są zakupami", "leave-out": "pomijane" },
  guests: "Wiersze bez klienta",
  guestChoices: { "leave-out": "pomijane", separate: "każde zamówienie to klient" },
  amounts: "Kilka wierszy zamówienia",
  amountChoices: { line: "kwoty się sumują", order: "powtarzają sumę zamówienia" },
  excluded: "Pomijane statusy",
  excludedHelp: "Oddzielone przecinkami. Zwykle te, które mówią: anulowane, nieudane, nieopłacone lub testowe.",
  excludedUsual: "zwykle pomijane",
  timeZone: "Początek dnia w strefie",
  timeZoneUsual: "jak zapisano w pliku",
  observationEnd: "Obserwacja do dnia",
  observationEndHelp: "Zwykle ostatnia data w pliku.",
  currency: "Waluta raportu",
  currencyNone: "– nie podano –",
  rate: (code, currency) => `1 ${code} w ${currency}`,
  rateHelp: "Bez kursu wiersze w tej walucie są pomijane.",
  badRate: "Kurs to liczba większa od zera.",
  settle: (n, text) =>
    forms(n, {
      one: "Najpierw rozstrzygnij zaznaczoną kwestię.",
      few: `Najpierw rozstrzygnij ${text} zaznaczone kwestie.`,
      many: `Najpierw rozstrzygnij ${text} zaznaczonych kwestii.`,
      other: `Najpierw rozstrzygnij ${text} zaznaczonej kwestii.`,
    }),
  analyze: "Analizuj",
  another: "Wybierz inne pliki",
  readDifferently: "Odczytaj inaczej",
  reportOn: (name) => `Co mówi plik ${name}`,
  period: (start, end) => `Zamówienia od ${start} do ${end}`,
  verdict: (n, d) =>
    forms(n, {
      one: `W pliku jest jeden klient; do kolejnych zakupów innego dnia wróciło: ${d.repeat}.`,
      other: `Do kolejnych zakupów innego dnia wróciło ${d.repeat} z ${d.customers} klientów: ${d.rate}.`,
    }),
  figures: {
    customers: "Klienci",
    repurchaseRate: "Wskaźnik ponownych zakupów",
    averageOrderValue: "Średnia wartość zamówienia",
    ordersPerYear: "Zamówienia rocznie",
    observedClv: "Przychód na klienta",
    revenue: "Przychód",
  },
  interval: (low, high, confidence) => `od ${low} do ${high} przy poziomie ufności ${confidence}`,
  repeat: (n, text) =>
    forms(n, {
      one: `${text} z nich wrócił`,
      few: `${text} z nich wróciło`,
      many: `${text} z nich wróciło`,
      other: `${text} z nich wróciło`,
    }),
  soFar: "dotychczasowa wartość życiowa",
  perCustomer: "na klienta",
  purchases: (n, text) =>
    forms(n, {
      one: `z ${text} dnia zakupów`,
      few: `z ${text} dni zakupów`,
      many: `z ${text} dni zakupów`,
      other: `z ${text} dnia zakupów`,
    }),
  purchasesPerCustomer: "Zakupy na klienta",
  purchasesPicture: (once, all) => `Słupki: klienci według liczby zakupów. Tylko jednego dnia kupiło ${once} z ${all}.`,
  orMore: (n) => `${n}+`,
  asTable: "Jako tabela",
  rows: (n, d) =>
    forms(n, {
      one: `Odczytano jeden wiersz: uwzględniono ${d.counted}, pominięto ${d.left}.`,
      few: `Odczytano ${d.read} wiersze: uwzględniono ${d.counted}, pominięto ${d.left}.`,
      many: `Odczytano ${d.read} wierszy: uwzględniono ${d.counted}, pominięto ${d.left}.`,
      other: `Odczytano ${d.read} wiersza: uwzględniono ${d.counted}, pominięto ${d.left}.`,
    }),
  rowsHeading: "Co odczytano",
  problemsOfKind: (n, text, kind) =>
    forms(n, {
      one: `${text} wiersz: ${kind}`,
      few: `${text} wiersze: ${kind}`,
      many: `${text} wierszy: ${kind}`,
      other: `${text} wiersza: ${kind}`,
    }),
  firstOfThem: (n, text) =>
    forms(n, {
      one: `Na liście jest pierwszy ${text}.`,
      few: `Na liście są pierwsze ${text}.`,
      many: `Na liście jest pierwszych ${text}.`,
      other: `Na liście jest pierwszych ${text}.`,
    }),
  downloadProblems: "Pobierz wszystkie problemy (CSV)",
  line: "Wiersz",
  columnName: "Kolumna",
  found: "Znaleziono",
  problem: "Problem",
  expected: "Oczekiwano, na przykład",
  problems: {
    "bad-date": "to nie data w zapisie tego pliku",
    "bad-amount": "to nie kwota",
    "missing-date": "brak daty",
    "missing-amount": "brak kwoty",
    "missing-customer": "brak klienta",
    "unclosed-quote": "cudzysłów nie jest zamknięty",
    "totals-row": "wiersz podsumowania, nie zamówienie",
    "excluded-status": "status mówi, że nic nie kupiono",
    "negative-amount": "kwota ujemna, pominięta zgodnie z wyborem",
    "zero-amount": "kwota zerowa, pominięta zgodnie z wyborem",
    "other-currency": "waluta bez kursu",
    "refund-only": "zwrot dla kogoś, kto nic nie kupił",
    other: "nie da się odczytać",
  },
  refusals: {
    "empty-file": () => "W pliku nie ma wierszy. Wybierz plik z nagłówkiem i co najmniej jednym zamówieniem.",
    "missing-column": (d) => `Nie rozpoznano kolumny: ${d.name}. Wskaż ją.`,
    "unknown-column": (d) => `Wskazanej kolumny nie ma w pliku: ${d.name}. Wskaż inną.`,
    "ambiguous-date-order": (d) => `Najpierw dzień czy miesiąc? Te daty można odczytać tak i tak: ${d.examples}. Wybierz.`,
    "ambiguous-decimal": (d) =>
      `Czy znak oddziela części dziesiętne, czy tysiące? Można odczytać tak i tak: ${d.examples}. Wybierz.`,
    "several-currencies": (d) => `Kwoty są w kilku walutach: ${d.examples}. Wybierz walutę raportu.`,
    "not-utf8": () => "Litery są zapisane w innym kodowaniu. Wybierz inne.",
    "no-usable-rows": () => "Żadnego wiersza nie udało się użyć. Sprawdź kolumny, daty i znak dziesiętny.",
    "too-large": () => "Suma kwot jest zbyt duża, aby policzyć ją dokładnie.",
    "not-a-file": () => "To nie jest plik. Upuść lub wybierz plik.",
    "unknown-option": () => "W ustawieniach analizy jest nieznana opcja.",
    "sample-missing": () => "Nie udało się wczytać przykładu. Sprawdź połączenie i spróbuj ponownie.",
    failed: () => "Nie udało się odczytać pliku do końca. Mógł zostać zmieniony lub przeniesiony albo jest za duży dla tego urządzenia.",
  },
  customersHeading: "Wszyscy klienci",
  customersShown: (n, text) =>
    forms(n, { one: `${text} klient`, few: `${text} klientów`, many: `${text} klientów`, other: `${text} klienta` }),
  search: "Szukaj",
  searchLabel: "Klient",
  sorting: "Sortowanie…",
  nothingFound: "Żaden klient nie pasuje. Zmień szukany tekst.",
  tableKeys: "Tabelę przewijają strzałki oraz klawisze Page Up, Page Down, Home i End.",
  tableColumns: {
    id: "Klient",
    purchases: "Zakupy",
    first: "Pierwszy zakup",
    last: "Ostatni zakup",
    revenue: "Przychód",
    perPurchase: "Na zakup",
    products: "Rodzaje produktów",
    gap: "Dni między zakupami",
  },
  sortBy: (column) => `Sortuj według kolumny ${column}`,
  saveCsv: "CSV",
  saveSvg: "SVG",
  savePng: "PNG",
  saveAs: (what, kind) => `Zapisz „${what}” jako ${kind}`,
  downloadCustomers: "Pobierz klientów (CSV)",
  print: "Drukuj",
};

/** @type {import("./en.js").Site} */
export const site = {
  name: "Regulars",
  skip: "Przejdź do treści",
  languages: "Język",
  calculators: "Kalkulatory",
  analyzer: "Analiza zamówień",
  home: {
    title: "Regulars: wskaźniki lojalności liczone w przeglądarce",
    description:
      "Bezpłatne kalkulatory NPS, wartości życiowej klienta i innych wskaźników lojalności oraz analiza pliku zamówień. Uczciwe przedziały, podane źródła, dane nie opuszczają przeglądarki.",
    heading: "Poznaj stałych klientów",
    lead: "Odpowiedzi z ankiety, kilka liczb albo plik zamówień zamieniają się we wskaźniki lojalności, na których można polegać: ze wzorem, źródłem i przedziałem ufności.",
    gallery: "Kalkulatory",
    open: "Otwórz kalkulator",
    analyzer: "Co mówi historia zamówień?",
    analyzerText:
      "Upuść plik z Shopify, WooCommerce, Stripe lub Excela i sprawdź, kto wraca, jak często i ile jest wart. Plik zostaje na Twoim komputerze.",
    analyzerOpen: "Przeanalizuj plik",
    promises: "Na czym można polegać",
    private: "Nic nie opuszcza przeglądarki",
    privateText: "Żadnych zapytań po wczytaniu strony, ciasteczek, zapisu danych ani śledzenia.",
    honest: "Każda liczba ma uzasadnienie",
    honestText: "Wzór z podstawionymi danymi, źródło i przedział wszędzie tam, gdzie istnieje.",
    small: "Gość, który nie przeszkadza",
    smallText: "Kilka kilobajtów, bez stron trzecich, tryb jasny i ciemny, klawiatura i czytnik ekranu.",
  },
  ordersPage: {
    title: "Analiza zamówień: ponowne zakupy i wartość klientów",
    description:
      "Upuść plik zamówień i odczytaj wskaźnik ponownych zakupów z przedziałem ufności, wartość zamówienia, częstość zakupów i przychód na klienta. Plik nie opuszcza komputera.",
    heading: "Analiza zamówień",
    lead: "Upuść plik zamówień i sprawdź, kto wraca, jak często i ile jest wart.",
    about: "Jak to jest liczone",
    points: [
      "Zamówienia jednego klienta z tego samego dnia liczą się jako jeden zakup; klient wrócił, gdy kupił także innego dnia.",
      "Wskaźnik ponownych zakupów to udział klientów z pliku, którzy wrócili. Ci, którzy przyszli późno, mieli na to mniej czasu, więc rośnie on wraz z długością okresu.",
      "Wiersze, których nie da się odczytać, są pomijane, zliczane i wymieniane z numerem, aby można je było poprawić.",
      "Kolejność dnia i miesiąca, znak dziesiętny i kodowanie nigdy nie są zgadywane po cichu: gdy plik ich nie rozstrzyga, pada pytanie.",
    ],
  },
  families: {
    satisfaction: "Co mówią klienci",
    loyalty: "Do czego klienci wracają",
    value: "Ile są warci klienci",
    retention: "Kto zostaje, kto odchodzi",
    acquisition: "Ile kosztuje pozyskanie klientów",
    share: "Jaka część ich wydatków trafia do firmy",
  },
  about: "Co mówi ten wskaźnik",
  pitfalls: "Kiedy wprowadza w błąd",
  example: "Przykład",
  formulas: "Jak się go oblicza",
  sources: "Skąd pochodzi",
  embed: "Umieść na własnej stronie",
  embedText: "Skopiuj folder dist na swoją stronę i wklej te dwa wiersze tam, gdzie ma się pojawić kalkulator.",
  embedComment: "język, walutę i wartości początkowe podaje się w atrybutach",
  copy: "Kopiuj",
  copied: "Skopiowano",
  more: "Inne kalkulatory",
  noScript: "Kalkulator wymaga JavaScriptu. Wzór i przykład znajdują się poniżej.",
  footer: "Regulars to otwarte oprogramowanie na licencji MIT lub Apache 2.0.",
};

/** @type {import("./en.js").Pages} */
export const pages = {
  nps: {
    title: "Kalkulator NPS z przedziałem ufności",
    description:
      "Oblicz wskaźnik NPS z liczby odpowiedzi, ocen lub wklejonej ankiety, razem z przedziałem ufności i drogą do celu.",
    about: [
      "NPS opiera się na jednym pytaniu: jak bardzo prawdopodobne jest, od 0 do 10, że polecisz nas znajomym? Oceny 9 i 10 dają promotorzy, 7 i 8 – neutralni, od 0 do 6 – krytycy. Wskaźnik to udział promotorów minus udział krytyków, razy sto.",
      "To statystyka jak każda inna. Wynik ze stu odpowiedzi łatwo przesuwa się o kilkanaście punktów w górę lub w dół, choć nic się nie zmieniło – dlatego przedział stoi tuż pod liczbą.",
    ],
    pitfalls: [
      "Porównywanie dwóch badań na oko. Przy 100 odpowiedziach w każdym różnica musi wynieść około 20 punktów, aby cokolwiek znaczyła.",
      "Liczenie marginesu błędu jako √(NPS·(1 − NPS) ÷ n). NPS jest różnicą dwóch udziałów, a nie udziałem; ten wzór jest błędny i zawodzi przy wynikach ujemnych.",
      "Uśrednianie wyników regionów lub miesięcy o różnej liczbie odpowiedzi. Zamiast tego zsumuj odpowiedzi.",
      "Pytanie tylko tych, którzy zostali, albo tylko tuż po miłej obsłudze.",
    ],
    example:
      "Spośród 100 klientów 70 wystawia ocenę 9 lub 10, 10 – ocenę 7 lub 8, a 20 – najwyżej 6. Wynik to 70 − 20 = 50. Przedział ufności 95% (skorygowany Walda) sięga od 32,94 do 64,15.",
  },
  clv: {
    title: "Kalkulator wartości życiowej klienta (CLV)",
    description:
      "Oblicz wartość życiową klienta z wartości zamówienia, częstości zakupów i czasu: jako przychód, marżę lub wartość zdyskontowaną.",
    about: [
      "Wartość życiowa klienta mówi, ile klient jest wart przez cały czas, w którym kupuje. To górna granica tego, ile może kosztować jego pozyskanie lub utrzymanie.",
      "Wynik zależy od tego, co się liczy. Przychód jest najprostszy i najbardziej pochlebny; marża to, co zostaje; dyskonto obniża wagę pieniędzy z późniejszych lat. Kalkulator pokazuje, co przyjęto i co dałyby pozostałe konwencje.",
    ],
    pitfalls: [
      "Wydawanie na podstawie przychodu. Za reklamę może zapłacić tylko marża.",
      "Mieszanie jednostek czasu: zamówienia na miesiąc i czas w latach zmieniają wynik dwunastokrotnie.",
      "Branie średniej za konkretnego klienta. Większość wartości przynosi niewielu stałych klientów; ich rozkład widać w pliku zamówień.",
      "Bardzo długi czas. Po kilku latach rynek zmienia się bardziej niż klient.",
    ],
    example:
      "Średnie zamówienie za 100, cztery zamówienia rocznie i trzy lata to 1200 przychodu; przy marży brutto 60% klient zostawia 720.",
  },
};
