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
  form: "Jakimi danymi dysponujesz?",
  options: "Założenia",
  optional: "Opcjonalnie",
  formula: "Wzór",
  details: "Wszystkie wartości",
  sources: "Źródła",
  otherwise: "Inne konwencje dałyby",
  warnings: "Uwagi",
  addRow: "Dodaj wiersz",
  whatIf: "Co by było, gdyby…",
  whatIfInput: "Zmieniana wartość",
  sensitivity: (input, change) => `${input}: wzrost o 1% zmienia wynik o ${change}`,
  useIn: "Użyj tego wyniku w",
  share: "Udostępnij i zapisz",
  copyLink: "Kopiuj link",
  copyText: "Kopiuj jako tekst",
  saveCsv: "Wartości (CSV)",
  savePng: "Wykres (PNG)",
  saveSvg: "Wykres (SVG)",
  print: "Drukuj",
  copied: "Skopiowano.",
  notCopied: "Przeglądarka nie pozwala kopiować. Oto tekst:",
  listLeftOut: "Link nie zawiera wklejonej listy.",
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
    years: (text, n) =>
      forms(n, { one: `${text} rok`, few: `${text} lata`, many: `${text} lat`, other: `${text} roku` }),
    months: (text, n) =>
      forms(n, {
        one: `${text} miesiąc`,
        few: `${text} miesiące`,
        many: `${text} miesięcy`,
        other: `${text} miesiąca`,
      }),
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
    "too-few": () => "To za mało, by cokolwiek oszacować. Podaj więcej danych.",
    "not-a-table": () => "Wpisz tu tabelę liczb.",
    "not-converged": () => "Żadne oszacowanie nie pasuje do tych liczb. Sprawdź, czy nie ma w nich błędów.",
    cancelled: () => "Obliczenie zostało przerwane.",
    "not-ready": () => "Kalkulator jeszcze się wczytuje. Spróbuj za chwilę.",
    failed: () => "Obliczenie się nie powiodło. Zmień którąś z liczb, aby spróbować ponownie.",
    unknown: () => "W ustawieniach tego kalkulatora jest nieznana opcja.",
  },
  failures: {
    blocked:
      "Zasady bezpieczeństwa tej strony zabraniają WebAssembly. Jej właściciel musi dodać 'wasm-unsafe-eval' do script-src.",
    network: "Nie udało się wczytać kalkulatora. Sprawdź połączenie i spróbuj ponownie.",
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
  optional: "Osiągnięcie celu",
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

/** @type {typeof import("./en.js").npsComparison} */
export const npsComparison = {
  name: "Porównanie NPS",
  intro:
    "Czy dwa wskaźniki rekomendacji netto naprawdę się różnią, czy tylko przypadkiem: dwie fale badania albo dwie grupy klientów.",
  forms: { groups: "Trzy grupy", scores: "Oceny od 0 do 10" },
  inputs: {
    waves: { label: "Ile osób jest w każdej grupie?" },
    promoters: { label: "Promotorzy", help: "oceny 9 i 10" },
    passives: { label: "Neutralni", help: "oceny 7 i 8" },
    detractors: { label: "Krytycy", help: "oceny od 0 do 6" },
    counts: { label: "Ile osób wystawiło każdą z ocen?" },
    before: { label: "Przedtem" },
    after: { label: "Potem" },
  },
  rows: { waves: { before: "Przedtem", after: "Potem" } },
  conventions: {
    interval: {
      label: "Przedział ufności",
      help: "Skorygowany przedział Walda jest najpewniejszy przy każdej liczbie odpowiedzi.",
      choices: { "adjusted-wald": "Skorygowany Walda", wald: "Walda" },
    },
  },
  outputs: {
    difference: "Różnica wyników",
    margin: "Margines błędu (±)",
    "p-value": "Wartość p (dwustronna)",
    z: "Odległość od braku różnicy w błędach standardowych (z)",
    centre: "Środek przedziału",
    "standard-error": "Błąd standardowy różnicy",
    "before-nps": "Wynik przedtem",
    "before-low": "Dolna granica przedtem",
    "before-high": "Górna granica przedtem",
    "before-standard-error": "Błąd standardowy przedtem",
    "before-answers": "Odpowiedzi przedtem",
    "after-nps": "Wynik potem",
    "after-low": "Dolna granica potem",
    "after-high": "Górna granica potem",
    "after-standard-error": "Błąd standardowy potem",
    "after-answers": "Odpowiedzi potem",
    "answers-needed": "Odpowiedzi potrzebne po każdej stronie dla tej różnicy",
  },
  picture: (f, v) =>
    `Dwa wyniki z przedziałami: ${f.points(v["before-nps"])} przedtem i ${f.points(v["after-nps"])} potem. Pod nimi różnica ${f.points(v.difference)} z przedziałem od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi po jednej ze stron: kilka kolejnych może odwrócić porównanie.",
    "overlap-is-no-test": () =>
      "Oba przedziały zachodzą na siebie, a mimo to wyniki się różnią. Rozstrzyga przedział różnicy.",
    "wald-small-sample": () =>
      "Przy mniej niż 100 odpowiedziach przedział Walda jest zbyt wąski. Lepszy jest skorygowany.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Wynik jest potem wyższy: różnica wynosi ${f.round(v.difference)}, najpewniej od ${f.points(v.low)} do ${f.points(v.high)}. Sam przypadek raczej tego nie tłumaczy.`,
    lower: (f, v) =>
      `Wynik jest potem niższy: różnica wynosi ${f.round(-v.difference)}, najpewniej od ${f.points(-v.high)} do ${f.points(-v.low)}. Sam przypadek raczej tego nie tłumaczy.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Te odpowiedzi nie pokazują różnicy. Prawdziwa może wynosić od ${f.round(v.low)} do ${f.round(v.high)}.`
        : `Różnica może być przypadkowa: prawdziwa wynosi od ${f.round(v.low)} do ${f.round(v.high)}. Aby wykryć taką różnicę z dużą pewnością, po każdej stronie trzeba odpowiedzi: ${f.count(v["answers-needed"])}.`,
  },
};

/** @type {typeof import("./en.js").npsSampleSize} */
export const npsSampleSize = {
  name: "Wielkość próby NPS",
  intro: "Ile odpowiedzi trzeba, aby można było polegać na wskaźniku rekomendacji netto.",
  forms: {
    precision: "Dla marginesu błędu",
    comparison: "Do porównania dwóch fal",
    benchmark: "Aby przewyższyć ustalony wynik",
  },
  inputs: {
    margin: { label: "Margines błędu (±)", help: "w punktach: ±5 oznacza, że wynik 30 leży między 25 a 35" },
    difference: { label: "Różnica do wykrycia", help: "w punktach; najmniejsza, która miałaby znaczenie" },
    promoters: {
      label: "Oczekiwani promotorzy",
      help: "z wcześniejszego badania; jeśli go nie było, połowa i jedna piąta",
    },
    detractors: { label: "Oczekiwani krytycy" },
    "response-rate": { label: "Odsetek odpowiedzi", help: "jaka część zaproszonych odpowiada" },
    population: {
      label: "Wszyscy klienci",
      help: "których można by zapytać; zostaw puste, jeśli jest ich bardzo wielu",
    },
    power: { label: "Moc testu", help: "z jaką pewnością różnica ma zostać wykryta, jeśli istnieje; zwykle 80%" },
  },
  conventions: {
    sides: {
      label: "Test szuka",
      help: "Nie ma znaczenia dla marginesu błędu, który zawsze sięga w obie strony.",
      choices: { "two-sided": "Zmiany w dowolną stronę", "one-sided": "Zmiany w jedną stronę" },
    },
  },
  outputs: {
    answers: "Potrzebne odpowiedzi",
    "total-answers": "Potrzebne odpowiedzi w obu falach razem",
    invitations: "Zaproszenia do wysłania",
    "most-answers": "Potrzebne odpowiedzi w najgorszym razie",
    nps: "Oczekiwany wynik",
    variance: "Wariancja odpowiedzi",
    "z-confidence": "z dla ufności",
    "z-power": "z dla mocy",
    unlimited: "Odpowiedzi przed zaokrągleniem",
    corrected: "… przy ograniczonej liczbie klientów",
    points: "Punkty",
  },
  picture: (f, v) =>
    `Opadająca krzywa: im więcej odpowiedzi, tym dokładniejszy wynik. Zaznaczono na niej potrzebną liczbę: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Musiałaby odpowiedzieć ponad połowa wszystkich klientów. Zapytaj wszystkich albo zgódź się na szerszy margines.",
    "more-than-population": () =>
      "Zaproszeń jest więcej niż klientów. Podnieś odsetek odpowiedzi albo zgódź się na szerszy margines.",
  },
  refusals: { "shares-above-one": "Promotorzy i krytycy to razem ponad 100%. Zmniejsz jeden z udziałów." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Odpowiedzi do zebrania: ${f.count(v.answers)}. Jeśli klienci okażą się bardziej podzieleni, niż zakładasz, nawet ${f.count(v["most-answers"])}.`
        : `Odpowiedzi do zebrania: ${f.count(v.answers)}; zaproszenia, które trzeba w tym celu wysłać: ${f.count(v.invitations)}. Jeśli klienci okażą się bardziej podzieleni, niż zakładasz, odpowiedzi potrzeba nawet: ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Odpowiedzi do zebrania w każdej fali: ${f.count(v.answers)}; w obu razem: ${f.count(v["total-answers"])}.`
        : `Odpowiedzi do zebrania w każdej fali: ${f.count(v.answers)}; w obu razem: ${f.count(v["total-answers"])}. Zaproszenia, które trzeba w tym celu wysłać: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Odpowiedzi do zebrania, aby odróżnić wynik od ustalonego: ${f.count(v.answers)}.`
        : `Odpowiedzi do zebrania, aby odróżnić wynik od ustalonego: ${f.count(v.answers)}; zaproszenia, które trzeba w tym celu wysłać: ${f.count(v.invitations)}.`,
  },
};

/** @type {typeof import("./en.js").csat} */
export const csat = {
  name: "Satysfakcja klientów",
  abbreviation: "CSAT",
  intro: "Jaka część klientów deklaruje zadowolenie i jak pewny jest to wynik.",
  forms: { five: "Skala od 1 do 5", seven: "Skala od 1 do 7", ten: "Skala od 1 do 10" },
  inputs: {
    counts: {
      label: "Ile osób udzieliło każdej odpowiedzi?",
      help: "1 to bardzo niezadowolony, najwyższa ocena to bardzo zadowolony",
    },
    count: { label: "Osoby" },
    "wanted-margin": { label: "Oczekiwany margines błędu (±)", help: "do zaplanowania kolejnego badania" },
  },
  conventions: {
    measure: {
      label: "Za zadowolonych uznaje się",
      help: "Większość badań liczy dwie najlepsze odpowiedzi. Średnia ukrywa, jak odpowiedzi się rozkładają.",
      choices: {
        "top-two-box": "Dwie najlepsze odpowiedzi",
        "top-box": "Tylko najlepszą odpowiedź",
        mean: "Nikogo: średnia",
      },
    },
  },
  outputs: {
    csat: "Zadowoleni klienci",
    mean: "Średnia odpowiedź",
    margin: "Margines błędu (±)",
    "mean-low": "Dolna granica średniej",
    "mean-high": "Górna granica średniej",
    "standard-deviation": "Odchylenie standardowe",
    satisfied: "Odpowiedzi zadowolonych",
    answers: "Odpowiedzi",
    "answers-needed": "Odpowiedzi potrzebne do oczekiwanego marginesu",
    answer: "Odpowiedź",
    count: "Osoby",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Słupki: ile osób udzieliło każdej odpowiedzi. Średnia wynosi ${f.number(v.mean)}.`
      : `Słupki: ile osób udzieliło każdej odpowiedzi. Za zadowolonych uznaje się ${f.share(v.csat)} z nich.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka kolejnych może znacznie zmienić wynik.",
    divided: () =>
      "Na każdym z krańców jest co najmniej jedna czwarta odpowiedzi. Klienci są podzieleni; spójrz na słupki, nie tylko na jedną liczbę.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Prawdziwy udział zadowolonych klientów może wynosić od ${f.share(v.low)} do ${f.share(v.high)}.`
        : `Prawdziwy udział zadowolonych klientów może wynosić od ${f.share(v.low)} do ${f.share(v.high)}. Odpowiedzi potrzebne do oczekiwanego marginesu: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Prawdziwy udział zadowolonych klientów najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Średnia odpowiedź wynosi ${f.number(v.mean)}. Jedna odpowiedź nie wystarczy, aby ocenić, na ile jest to pewne.`
        : `Średnia odpowiedź wynosi ${f.number(v.mean)}; prawdziwa najpewniej leży między ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
  },
};

/** @type {typeof import("./en.js").customerEffort} */
export const customerEffort = {
  name: "Wskaźnik wysiłku klienta",
  intro: "Jak łatwo klientom załatwić sprawę z firmą.",
  forms: { agreement: "Odpowiedzi od 1 do 7" },
  inputs: {
    counts: {
      label: "Ile osób udzieliło każdej odpowiedzi?",
      help: "na zdanie „Firma ułatwiła mi załatwienie sprawy”: 1 to zdecydowanie nie, 7 zdecydowanie tak",
    },
    count: { label: "Osoby" },
  },
  conventions: {
    measure: {
      label: "Wynikiem jest",
      help: "Pod tą samą nazwą kryją się trzy wskaźniki; podaj, który z nich raportujesz.",
      choices: {
        "percent-agree": "Udział zgadzających się (5–7)",
        mean: "Średnia odpowiedź",
        "net-easy": "Łatwo (6, 7) minus trudno (1–3)",
      },
    },
  },
  outputs: {
    "agree-share": "Uznało, że było łatwo",
    "net-easy": "Wskaźnik łatwości netto",
    mean: "Średnia odpowiedź",
    margin: "Margines błędu (±)",
    "net-easy-low": "Dolna granica wskaźnika łatwości netto",
    "net-easy-high": "Górna granica wskaźnika łatwości netto",
    "mean-low": "Dolna granica średniej",
    "mean-high": "Górna granica średniej",
    "standard-deviation": "Odchylenie standardowe",
    agreeing: "Odpowiedzi od 5 do 7",
    easy: "Odpowiedzi 6 i 7",
    hard: "Odpowiedzi od 1 do 3",
    answers: "Odpowiedzi",
    answer: "Odpowiedź",
    count: "Osoby",
  },
  picture: (f, v) =>
    `Słupki: ile osób udzieliło każdej odpowiedzi od 1, trudno, do 7, łatwo. Odpowiedzi razem: ${f.count(v.answers)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka kolejnych może znacznie zmienić wynik.",
    divided: () =>
      "Na każdym z krańców jest co najmniej jedna czwarta odpowiedzi. Jednym jest łatwo, innym trudno; sprawdź, komu.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `Że było łatwo, uważa ${f.share(v["agree-share"])} klientów; prawdziwy udział najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Średnia odpowiedź wynosi ${f.number(v.mean)} na 7. Jedna odpowiedź nie wystarczy, aby ocenić, na ile jest to pewne.`
        : `Średnia odpowiedź wynosi ${f.number(v.mean)} na 7; prawdziwa najpewniej leży między ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Łatwo minus trudno daje ${f.points(v["net-easy"])}; prawdziwy wynik najpewniej leży między ${f.round(v["net-easy-low"])} a ${f.round(v["net-easy-high"])}.`,
  },
};

/** @type {typeof import("./en.js").satisfactionReturn} */
export const satisfactionReturn = {
  name: "Zadowolenie a powroty",
  intro: "Czy zachwyceni klienci wracają częściej niż po prostu zadowoleni.",
  forms: { customers: "Odpowiedzi i późniejsze zakupy" },
  inputs: {
    groups: { label: "Kto wrócił?", help: "najpierw zapytaj, potem sprawdź, kto w tym samym czasie kupił ponownie" },
    customers: { label: "Klienci" },
    returned: { label: "Wrócili" },
  },
  rows: { groups: { delighted: "Zachwyceni", satisfied: "Zadowoleni", dissatisfied: "Niezadowoleni" } },
  conventions: {},
  outputs: {
    difference: "O tyle częściej wracają zachwyceni",
    "delighted-rate": "Odsetek powrotów zachwyconych",
    "delighted-low": "Dolna granica, zachwyceni",
    "delighted-high": "Górna granica, zachwyceni",
    "satisfied-rate": "Odsetek powrotów zadowolonych",
    "satisfied-low": "Dolna granica, zadowoleni",
    "satisfied-high": "Górna granica, zadowoleni",
    "dissatisfied-rate": "Odsetek powrotów niezadowolonych",
    "dissatisfied-low": "Dolna granica, niezadowoleni",
    "dissatisfied-high": "Górna granica, niezadowoleni",
    "risk-ratio": "Ilu zachwyconych wraca na jednego zadowolonego (iloraz)",
    "risk-ratio-low": "Dolna granica ilorazu",
    "risk-ratio-high": "Górna granica ilorazu",
    "satisfied-customers": "Zadowoleni klienci",
    "extra-returns": "Dodatkowe powroty, gdyby zadowoleni byli zachwyceni",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Odsetki powrotów z przedziałami: zachwyceni ${f.share(v["delighted-rate"])}, zadowoleni ${f.share(v["satisfied-rate"])}.`
      : `Odsetki powrotów z przedziałami: zachwyceni ${f.share(v["delighted-rate"])}, zadowoleni ${f.share(v["satisfied-rate"])}, niezadowoleni ${f.share(v["dissatisfied-rate"])}.`,
  warnings: {
    "few-customers": () => "Jedna z grup ma mniej niż 30 klientów: jej odsetek powrotów niewiele jeszcze mówi.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych, a zadowolonych tylko ${f.share(v["satisfied-rate"])}. Zadowolenie nie wystarcza: to zachwyt sprawia, że klienci wracają.`,
    "no-difference": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych i ${f.share(v["satisfied-rate"])} zadowolonych. Różnica może być przypadkowa: wynosi od ${f.share(v.low)} do ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych, mniej niż zadowolonych (${f.share(v["satisfied-rate"])}). To, o co pytasz, nie jest tym, co przyciąga klientów z powrotem.`,
  },
};

/** @type {typeof import("./en.js").repurchaseRate} */
export const repurchaseRate = {
  name: "Wskaźnik ponownych zakupów",
  intro: "Ilu klientów kupiło ponownie.",
  forms: { customers: "Dwie liczby", purchases: "Klienci według liczby zakupów" },
  inputs: {
    customers: { label: "Klienci", help: "wszyscy, którzy w badanym okresie kupili co najmniej raz" },
    "repeat-customers": {
      label: "… którzy kupili więcej niż raz",
      help: "zamówienia z tego samego dnia to jeden zakup",
    },
    buyers: { label: "Ilu klientów dokonało tylu zakupów?" },
    count: { label: "Klienci" },
    window: { label: "Okres", help: "czas, którego dotyczą dane" },
    "usual-gap": { label: "Zwykły odstęp między zakupami" },
  },
  rows: { buyers: { 1: "Jeden", 2: "Dwa", 3: "Trzy", 4: "Cztery", 5: "Pięć lub więcej" } },
  conventions: {},
  outputs: {
    "repurchase-rate": "Wskaźnik ponownych zakupów",
    margin: "Margines błędu (±)",
    all: "Klienci",
    repeat: "Klienci, którzy kupili ponownie",
    "one-time": "Klienci, którzy kupili raz",
    "customers-for-five": "Klienci potrzebni do ±5 punktów",
    purchase: "Numer zakupu",
    customers: "Klienci, którzy go dokonali",
    "went-on": "Spośród poprzednich",
  },
  picture: (f, v) =>
    `Pasek wypełniony w ${f.share(v["repurchase-rate"])}, z przedziałem od ${f.share(v.low)} do ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: kilku kolejnych może znacznie zmienić wskaźnik.",
    "short-window": () =>
      "Okres jest krótszy niż dwa zwykłe odstępy między zakupami. Wielu klientów nie zdążyło wrócić, więc wskaźnik jest zaniżony.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `Przy tej liczbie klientów (${f.count(v.all)}) prawdziwy wskaźnik może wynosić od ${f.share(v.low)} do ${f.share(v.high)}; do zawężenia go do ±5 punktów trzeba klientów: ${f.count(v["customers-for-five"])}.`,
    narrow: (f, v) =>
      `Wróciło ${f.count(v.repeat)} z ${f.count(v.all)} klientów; prawdziwy wskaźnik najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`,
  },
};

/** @type {typeof import("./en.js").upsellRatio} */
export const upsellRatio = {
  name: "Wskaźnik dosprzedaży",
  intro: "Ilu klientów kupuje więcej niż jeden rodzaj produktów.",
  forms: { customers: "Liczby" },
  inputs: {
    "one-kind": { label: "Klienci jednego rodzaju produktów" },
    "several-kinds": { label: "Klienci kilku rodzajów" },
    offered: { label: "Złożone oferty", help: "do liczenia przyjętych ofert" },
    accepted: { label: "Przyjęte oferty" },
  },
  rows: { groups: { 0: "Pozostali", 1: "Liczeni" } },
  conventions: {
    upsell: {
      label: "W porównaniu z",
      help: "Iloraz odnosi się do klientów jednego rodzaju, udział do wszystkich klientów.",
      choices: { ratio: "Klientami jednego rodzaju", share: "Wszystkimi klientami", acceptance: "Złożonymi ofertami" },
    },
  },
  outputs: {
    "upsell-ratio": "Wskaźnik dosprzedaży",
    counted: "Liczeni",
    "out-of": "Spośród",
    group: "Grupa",
    count: "Liczba",
  },
  picture: (f, v) => `Dwa słupki: liczeni (${f.count(v.counted)}) i obok nich pozostali.`,
  warnings: { "few-customers": () => "Mniej niż 30: kilka kolejnych przypadków może znacznie zmienić wynik." },
  refusals: {
    "nobody-bought-one-kind":
      "Wszyscy klienci kupili kilka rodzajów, więc nie ma z kim porównać. Wybierz udział wśród wszystkich klientów.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Na 100 klientów jednego rodzaju produktów przypada tylu klientów kilku rodzajów: ${f.round(100 * v["upsell-ratio"])}.`,
    share: (f, v) => `Kilka rodzajów produktów kupuje ${f.count(v.counted)} z ${f.count(v["out-of"])} klientów.`,
    acceptance: (f, v) => `Przyjęto ${f.count(v.counted)} z ${f.count(v["out-of"])} ofert.`,
  },
};

/** @type {typeof import("./en.js").loyaltyIndex} */
export const loyaltyIndex = {
  name: "Indeks lojalności klientów",
  abbreviation: "CLI",
  intro: "Polecanie, ponowne zakupy i kupowanie innych produktów w jednej liczbie.",
  forms: { composite: "Trzy wskaźniki", survey: "Ankieta od 1 do 6", "survey-ten": "Ankieta od 0 do 10" },
  inputs: {
    nps: { label: "Wskaźnik rekomendacji netto", help: "od −100 do 100" },
    "repurchase-rate": { label: "Wskaźnik ponownych zakupów" },
    "upsell-share": { label: "Klienci kilku rodzajów produktów", help: "udział wśród wszystkich klientów" },
    recommend: { label: "Poleciłbym", help: "średnia odpowiedź; 1 to „zdecydowanie tak”, 6 „zdecydowanie nie”" },
    "buy-again": { label: "Kupiłbym ponownie", help: "średnia odpowiedź; 1 to „zdecydowanie tak”" },
    "try-other": { label: "Wypróbowałbym inne produkty", help: "średnia odpowiedź; 1 to „zdecydowanie tak”" },
    "recommend-ten": { label: "Poleciłbym", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "buy-again-ten": { label: "Kupiłbym ponownie", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "try-other-ten": { label: "Wypróbowałbym inne produkty", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "weight-recommend": { label: "Waga polecania" },
    "weight-repurchase": { label: "Waga ponownych zakupów" },
    "weight-upsell": { label: "Waga innych produktów" },
  },
  rows: { parts: { 0: "Polecanie", 1: "Ponowne zakupy", 2: "Inne produkty" } },
  conventions: {
    index: {
      label: "Wskaźnik rekomendacji netto liczy się",
      help: "Tylko przy trzech wskaźnikach. Po przeskalowaniu wszystkie mieszczą się od 0 do 100.",
      choices: { "composite-rescaled": "Przeskalowany do 0–100", "composite-plain": "Tak, jak go podają" },
    },
  },
  outputs: {
    "loyalty-index": "Indeks lojalności",
    "of-hundred": "W skali od 0 do 100",
    "recommend-part": "Polecanie",
    "repurchase-part": "Ponowne zakupy",
    "upsell-part": "Inne produkty",
    part: "Składnik",
    weight: "Waga",
  },
  picture: (f, v) =>
    `Trzy słupki od 0 do 100: polecanie, ponowne zakupy i inne produkty; razem ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "Wskaźnik rekomendacji sięga od −100 do 100, udziały od 0 do 100. Gdy uśrednia się je bez przeskalowania, ta sama zmiana w jednym z nich liczy się podwójnie.",
    "low-is-good": () =>
      "W tej skali 1 jest najlepsze. Spadek średniej to dobra wiadomość; jeśli to myli, czytaj wynik w skali do 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Indeks wynosi ${f.number(v["loyalty-index"])}: polecanie daje ${f.number(v["recommend-part"])}, ponowne zakupy ${f.number(v["repurchase-part"])}, inne produkty ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `Średnia odpowiedź ${f.number(v["loyalty-index"])} to ${f.round(v["of-hundred"])} na 100.`,
    "survey-ten": (f, v) => `Średnia odpowiedź ${f.number(v["loyalty-index"])} to ${f.round(v["of-hundred"])} na 100.`,
  },
};

/** @type {typeof import("./en.js").engagementScore} */
export const engagementScore = {
  name: "Wskaźnik zaangażowania klientów",
  intro: "Co klienci robią w kontakcie z firmą, z wagą według znaczenia.",
  forms: { actions: "Działania" },
  inputs: {
    actions: {
      label: "Co robili klienci",
      help: "na przykład wizyty, godziny korzystania, listy życzeń, opinie; temu, co znaczy więcej, nadaj większą wagę",
      row: "Działanie",
    },
    weight: { label: "Waga" },
    count: { label: "Ile razy" },
    "active-customers": { label: "Aktywni klienci" },
    target: { label: "Cel na klienta", help: "wynik, który liczy się jako 100" },
    scale: { label: "Mnożnik", help: "niektóre raporty podają wynik na klienta razy dziesięć" },
  },
  conventions: {
    score: {
      label: "Wynik",
      help: "Między miesiącami i segmentami można porównywać tylko wynik na klienta.",
      choices: { raw: "Wszystkie punkty", "per-customer": "Na aktywnego klienta", "of-target": "Na 100 względem celu" },
    },
  },
  outputs: {
    "engagement-score": "Wskaźnik zaangażowania",
    points: "Punkty",
    "points-per-customer": "Punkty na aktywnego klienta",
    "top-share": "Udział największego działania",
    action: "Działanie",
    share: "Udział w punktach",
  },
  picture: (f, v) => `Słupek punktów dla każdego działania; największe daje ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Jedno działanie daje ${f.share(value)} wszystkich punktów: wskaźnik to tylko inna nazwa tego działania.`,
    "above-target": () => "Wynik przekracza cel. Ustal wyższy, bo skala przestaje odróżniać dobre od bardzo dobrego.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Wszystkie działania dają razem punktów: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Na aktywnego klienta przypada punktów: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Klienci osiągają ${f.round(v["engagement-score"])} na 100 punktów celu.`,
  },
};

/** @type {typeof import("./en.js").loyaltyProgramme} */
export const loyaltyProgramme = {
  name: "Zwrot z programu lojalnościowego",
  intro: "Ile program lojalnościowy przynosi ponad to, co kosztuje.",
  forms: { figures: "Rok w liczbach" },
  inputs: {
    members: { label: "Uczestnicy" },
    "spend-with": { label: "Wydatki uczestnika z programem", help: "rocznie" },
    "spend-without": {
      label: "Wydatki uczestnika bez programu",
      help: "ile wydałyby te same osoby: grupa kontrolna albo rok przed przystąpieniem",
    },
    margin: { label: "Marża brutto", help: "to, co zostaje ze sprzedaży po odjęciu jej własnych kosztów" },
    "programme-cost": { label: "Koszt programu", help: "rocznie: nagrody, rabaty, oprogramowanie, ludzie" },
  },
  conventions: {},
  outputs: {
    return: "Zwrot z programu",
    "incremental-revenue": "Przychód, którego by nie było",
    "incremental-margin": "Marża, której by nie było",
    net: "Marża po odjęciu kosztu",
    lift: "Uczestnicy wydają więcej o",
    "break-even-lift": "Próg opłacalności: więcej o",
    "break-even-spend": "Wydatki uczestnika na progu opłacalności",
    "cost-per-member": "Koszt na uczestnika",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez wykresu: bez wydatków nie ma wzrostu do pokazania."
      : `Linia: marża zyskiwana, gdy uczestnicy wydają więcej. Koszt programu osiąga przy wzroście o ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Skoro bez programu nie wydano by nic, przypisuje mu się wszystkie wydatki uczestników. Coś kupiliby i tak.",
    "self-selection": (f, value) =>
      `Uczestnicy wydają o ${f.share(value)} więcej. Rzadko jest to głównie zasługa programu: najlepsi klienci zapisują się pierwsi.`,
    "revenue-is-not-profit": () => "Przy marży 100% jest to przychód, nie zysk.",
    "members-spend-less": () => "Uczestnicy wydają mniej, niż wydaliby bez programu.",
  },
  refusals: {
    "costs-nothing":
      "Program, który nic nie kosztuje, nie ma zwrotu z kosztu. Podaj, ile kosztują nagrody i jego prowadzenie.",
  },
  verdicts: {
    pays: (f, v) =>
      `Program przynosi ${f.money(v["incremental-margin"])} marży, której by nie było; po odjęciu kosztu zostaje ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Program przynosi ${f.money(v["incremental-margin"])} marży, o ${f.money(-v.net)} mniej, niż kosztuje.`,
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
    "revenue-is-not-profit": () =>
      "To przychód, nie zysk. Zanim wydasz pieniądze na tej podstawie, policz ze swoją marżą.",
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

/** @type {typeof import("./en.js").clvRetention} */
export const clvRetention = {
  name: "CLV z utrzymania",
  intro: "Ile wart jest klient, który ze znanym prawdopodobieństwem zostaje z okresu na okres.",
  forms: { endless: "Bez końca", horizon: "Do horyzontu" },
  inputs: {
    margin: { label: "Marża na klienta i okres", help: "po kosztach towaru i utrzymania klienta" },
    "retention-rate": { label: "Wskaźnik utrzymania", help: "udział klientów, którzy zostają z okresu na okres" },
    "discount-rate": { label: "Stopa dyskontowa", help: "dla tego samego okresu co marża i utrzymanie" },
    horizon: { label: "Liczba okresów" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    timing: {
      label: "Pierwsza marża",
      help: "Później: po jednym okresie, od tych, którzy zostali. Teraz: od każdego pozyskanego klienta.",
      choices: { "first-margin-later": "Przychodzi później", "first-margin-now": "Przychodzi teraz" },
    },
  },
  outputs: {
    clv: "Wartość życiowa klienta",
    multiple: "Mnożnik marży",
    "endless-clv": "Wartość bez końca",
    lifetime: "Oczekiwany czas życia",
    "net-clv": "Wartość po koszcie pozyskania",
    "clv-to-cost": "Wartość na jednostkę kosztu pozyskania",
    payback: "Zwrot w okresie",
    period: "Okres",
    survival: "Nadal obecni",
    expected: "Oczekiwana marża",
    discount: "Czynnik dyskontowy",
    total: "Wartość narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość klienta rosnąca z okresu na okres do ${f.money(v.clv)}.`
      : `Linia: wartość klienta rosnąca z okresu na okres do ${f.money(v.clv)}; czas zwrotu kosztu pozyskania: ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Klienci zostają przez tyle okresów: ${f.round(value)}, a w każdym dyskontuje się ich o co najmniej 5%. Czy miesięczne utrzymanie nie stoi obok rocznej stopy dyskontowej? Marża, utrzymanie i dyskonto muszą dotyczyć tego samego okresu.`,
    "never-leaves": () => "Przy utrzymaniu 100% nikt nigdy nie odchodzi. Żadna firma nie widziała tego długo.",
    "never-pays-back": () => "Pozyskanie tego klienta kosztuje więcej, niż kiedykolwiek przyniesie.",
  },
  refusals: {
    "without-limit":
      "Nikt nie odchodzi, a późniejsze pieniądze są warte tyle co dzisiejsze: wartość nie ma granicy. Podaj utrzymanie poniżej 100%, stopę dyskontową albo horyzont.",
  },
  verdicts: {
    worth: (f, v) => `Cała marża, którą przyniesie ten klient, jest dziś warta ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Ten klient jest dziś wart ${f.money(v.clv)}, o ${f.money(v["net-clv"])} więcej, niż kosztuje jego pozyskanie.`,
    loses: (f, v) =>
      `Ten klient jest dziś wart ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} mniej, niż kosztuje jego pozyskanie.`,
  },
};

/** @type {typeof import("./en.js").clvSubscription} */
export const clvSubscription = {
  name: "CLV w abonamencie",
  intro: "Ile wart jest abonent: z przychodu, marży i odpływu klientów.",
  forms: { figures: "Liczby na okres" },
  inputs: {
    revenue: { label: "Przychód na konto", help: "na okres" },
    margin: { label: "Marża brutto", help: "po hostingu, wsparciu i opłatach za płatności" },
    "churn-rate": { label: "Odpływ klientów", help: "udział klientów traconych w okresie" },
    "expansion-rate": { label: "Wzrost kont", help: "jak szybko rosną w okresie konta, które zostają" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    value: {
      label: "Wartość liczy",
      help: "Przychód upiększa; marża to, co zostaje.",
      choices: { margin: "Marżę", revenue: "Przychód" },
    },
    period: { label: "Okres", choices: { month: "Miesiąc", year: "Rok" } },
  },
  outputs: {
    clv: "Wartość życiowa klienta",
    earnings: "Zarobek na konto i okres",
    lifetime: "Oczekiwany czas życia",
    "lifetime-years": "Oczekiwany czas życia w latach",
    "yearly-churn": "Odpływ w ciągu roku",
    "clv-without-expansion": "Wartość bez wzrostu kont",
    "net-clv": "Wartość po koszcie pozyskania",
    "clv-to-cost": "Wartość na jednostkę kosztu pozyskania",
    payback: "Zwrot w okresie",
    period: "Okres",
    survival: "Nadal obecni",
    expected: "Oczekiwane w okresie",
    total: "Wartość narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość abonenta rosnąca z okresu na okres do ${f.money(v.clv)}.`
      : `Linia: wartość abonenta rosnąca z okresu na okres do ${f.money(v.clv)}; czas zwrotu kosztu pozyskania: ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "To przychód, nie zysk. Zanim wydasz pieniądze na tej podstawie, policz ze swoją marżą.",
    "yearly-churn-per-month": () =>
      "Ponad 15% straty co miesiąc: czy nie jest to odpływ roczny? Przychód i odpływ muszą dotyczyć tego samego okresu.",
    "monthly-churn-per-year": () =>
      "Mniej niż 3% straty w całym roku: czy nie jest to odpływ miesięczny? Przychód i odpływ muszą dotyczyć tego samego okresu.",
    "never-pays-back": () => "Pozyskanie tego klienta kosztuje więcej, niż kiedykolwiek przyniesie.",
  },
  refusals: {
    "no-churn":
      "Bez odpływu nikt nigdy nie odchodzi i wartość nie ma granicy. Podaj udział klientów traconych w okresie.",
    "growth-reaches-churn":
      "Konta rosną co najmniej tak szybko, jak klienci odchodzą, więc wartość nie ma granicy. Taki wzrost nie trwa długo; podaj wzrost mniejszy niż odpływ.",
  },
  verdicts: {
    worth: (f, v) => `Abonent zostaje średnio na ${f.unit(v.lifetime, "periods")} i jest wart ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Abonent zostaje średnio na ${f.unit(v.lifetime, "periods")} i jest wart ${f.money(v.clv)}, o ${f.money(v["net-clv"])} więcej, niż kosztuje jego pozyskanie.`,
    loses: (f, v) =>
      `Abonent jest wart ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} mniej, niż kosztuje jego pozyskanie.`,
  },
};

/** @type {typeof import("./en.js").lostCustomer} */
export const lostCustomer = {
  name: "Koszt utraty klienta",
  intro: "Ile kosztuje odejście jednego klienta: niedokonane zakupy, pozyskanie następcy i to, co się o firmie mówi.",
  forms: { figures: "Codzienne liczby" },
  inputs: {
    "order-value": { label: "Średnia wartość zamówienia" },
    "orders-per-year": { label: "Zamówienia na klienta" },
    margin: { label: "Marża brutto", help: "to, co zostaje ze sprzedaży po odjęciu jej własnych kosztów" },
    "years-lost": { label: "Czas, przez jaki klient by został" },
    "discount-rate": { label: "Stopa dyskontowa", help: "roczna; o ile mniej warte są późniejsze pieniądze" },
    "replacement-cost": { label: "Koszt pozyskania następcy" },
    "people-told": { label: "Ilu osobom klient o tym powie" },
    "put-off": { label: "… z nich nie zostanie klientami", help: "udział tych, którzy inaczej by nimi zostali" },
    "prospect-value": { label: "Wartość każdej z nich" },
    "customers-lost": { label: "Klienci tracieni w roku" },
  },
  rows: { costs: { 0: "Niezarobiona marża", 1: "Następca", 2: "Opinie" } },
  conventions: {
    replacement: {
      label: "Liczy się",
      help: "Wartości następcy nigdy się nie dolicza: przyszedłby także bez tej straty.",
      choices: {
        "lost-and-replaced": "Strata i następca",
        "lost-only": "Tylko strata",
        "replaced-only": "Tylko następca",
      },
    },
    payments: { label: "Płatności wpływają", choices: { "mid-year": "W połowie roku", "year-end": "Na koniec roku" } },
  },
  outputs: {
    cost: "Koszt utraty jednego klienta",
    "yearly-margin": "Marża roczna",
    "lost-margin": "Niezarobiona marża, zdyskontowana",
    replacement: "Następca",
    "word-of-mouth": "Opinie",
    "total-cost": "Koszt wszystkich utraconych w roku",
    item: "Co",
    amount: "Kwota",
    year: "Rok",
    value: "W roku",
    discounted: "Zdyskontowane",
    total: "Narastająco",
  },
  picture: (f, v) =>
    `Trzy słupki: ${f.money(v["lost-margin"])} niezarobionej marży, ${f.money(v.replacement)} na następcę, ${f.money(v["word-of-mouth"])} przez opinie.`,
  warnings: {
    "revenue-is-not-profit": () => "Przy marży 100% jest to przychód, nie zysk.",
    "long-lifespan": () => "Ponad dziesięć lat trudno przewidzieć: zmieniają się produkty, ceny i klienci.",
    "word-of-mouth-dominates": () =>
      "Większość kosztu to opinie, część najmniej pewna. Sprawdź, ile osób naprawdę się zniechęca.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Każdy klient, który odchodzi, kosztuje w dzisiejszych pieniądzach ${f.money(v.cost)}.` },
};

/** @type {typeof import("./en.js").customerMix} */
export const customerMix = {
  name: "Struktura klientów",
  intro: "Klienci jednorazowi obok stałych: na kim opiera się przychód.",
  forms: { groups: "Dwie grupy" },
  inputs: {
    "one-time-customers": { label: "Klienci jednorazowi", help: "w ciągu roku" },
    "one-time-revenue": { label: "Ich przychód", help: "w tym roku" },
    "regular-customers": { label: "Stali klienci", help: "co najmniej dwa zakupy" },
    "regular-revenue": { label: "Ich przychód", help: "w tym roku" },
    conversion: { label: "Jednorazowi, którzy staną się stałymi", help: "co by było, gdyby tylu z nich wróciło?" },
  },
  optional: "Więcej stałych klientów",
  rows: { mix: { 0: "Klienci jednorazowi", 1: "Stali klienci" } },
  conventions: {
    gain: {
      label: "Nowy stały klient wnosi",
      help: "Pierwszy zakup i tak by nastąpił.",
      choices: { difference: "Różnicę", "on-top": "Cały przychód stałego klienta" },
    },
  },
  outputs: {
    "regular-revenue-share": "Przychód od stałych klientów",
    "regular-share": "Stali wśród klientów",
    "regular-share-low": "Dolna granica tego udziału",
    "regular-share-high": "Górna granica tego udziału",
    customers: "Klienci",
    revenue: "Przychód",
    "revenue-per-one-time": "Przychód na klienta jednorazowego",
    "revenue-per-regular": "Przychód na stałego klienta",
    "worth-times": "Tylu jednorazowych wart jest jeden stały",
    converted: "Pozyskani na stałe",
    "added-revenue": "Dodatkowy przychód w roku",
    group: "Grupa",
  },
  picture: (f, v) =>
    `Dwa słupki: stali klienci to ${f.share(v["regular-share"])} klientów i ${f.share(v["regular-revenue-share"])} przychodu.`,
  warnings: {
    "hopeful-conversion": () => "Ponad jedna czwarta klientów jednorazowych to dużo. Planuj ostrożniej.",
    "regulars-spend-less": () =>
      "Stały klient przynosi tu mniej niż jednorazowy. Sprawdź, czy oba przychody dotyczą tego samego roku.",
  },
  refusals: {
    "revenue-without-customers": "Jest przychód, ale nie ma nikogo, kto go przynosi. Podaj, ilu było klientów.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Stali klienci to ${f.share(v["regular-share"])} klientów i ${f.share(v["regular-revenue-share"])} przychodu: jest on stabilny.`,
    "carried-by-one-time": (f, v) =>
      `Stali klienci przynoszą ${f.share(v["regular-revenue-share"])} przychodu; resztę trzeba co roku zdobywać od nowa.`,
  },
};

/** @type {typeof import("./en.js").retentionRate} */
export const retentionRate = {
  name: "Wskaźnik utrzymania i odpływu",
  intro: "Ilu klientów zostało w danym okresie, ilu odeszło i co to oznacza w skali roku.",
  forms: { customers: "Policzeni klienci", rate: "Znany wskaźnik" },
  inputs: {
    start: { label: "Klienci na początku" },
    end: { label: "Klienci na końcu", help: "razem z nowymi" },
    new: { label: "Nowi klienci", help: "pozyskani w okresie i obecni na jego końcu" },
    "known-retention": { label: "Wskaźnik utrzymania" },
  },
  conventions: {
    period: {
      label: "Liczby obejmują",
      choices: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
    "churn-base": {
      label: "Odpływ odnosi się do",
      help: "Zwykle do liczby klientów na początku.",
      choices: {
        start: "Klientów na początku",
        average: "Średniej z początku i końca",
        exposed: "Klientów na początku i nowych",
      },
    },
  },
  outputs: {
    retention: "Wskaźnik utrzymania",
    churn: "Wskaźnik odpływu",
    "churn-low": "Dolna granica odpływu",
    "churn-high": "Górna granica odpływu",
    stayed: "Klienci, którzy zostali",
    lost: "Utraceni klienci",
    base: "Klienci, do których się odnosi",
    months: "Długość okresu",
    "monthly-retention": "Miesięczny wskaźnik utrzymania",
    "monthly-churn": "Miesięczny wskaźnik odpływu",
    "yearly-retention": "Roczny wskaźnik utrzymania",
    "yearly-churn": "Roczny wskaźnik odpływu",
    lifetime: "Oczekiwany czas życia klienta",
    month: "Miesiąc",
    remaining: "Nadal obecni",
  },
  picture: (f, v) =>
    `Linia opadająca przez dwa lata: w tym tempie po roku zostaje ${f.share(v["yearly-retention"])} klientów.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: jeden więcej lub mniej znacznie zmienia wskaźnik.",
    "not-times-twelve": (f, value) =>
      `Pomnożenie odpływu do skali roku dałoby ${f.share(value)}. To za dużo: kto odszedł, nie może odejść ponownie. Wskaźnik roczny jest tu liczony składanie.`,
    "nobody-left": () => "Nikt nie odszedł, więc z tych liczb nie da się podać czasu życia. Weź dłuższy okres.",
    "nobody-stayed": () => "Nikt nie został. Sprawdź liczby: nowi klienci należą do tych na końcu.",
  },
  refusals: {
    "more-stayed-than-started": "Zostałoby więcej klientów, niż było na początku. Nowych policz wśród tych na końcu.",
    "more-lost-than-average": "Odeszło więcej klientów, niż było średnio. Odnieś odpływ do klientów na początku.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `W ciągu roku zostało ${f.share(v.retention)} klientów, a odeszło ${f.share(v.churn)}. Prawdziwe utrzymanie najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`
        : `Zostało ${f.share(v.retention)} klientów, a odeszło ${f.share(v.churn)}. W tym tempie w ciągu roku odchodzi ${f.share(v["yearly-churn"])}.`,
    rate: (f, v) =>
      `W tym tempie po roku zostaje ${f.share(v["yearly-retention"])} klientów, a ${f.share(v["yearly-churn"])} odchodzi.`,
  },
};

/** @type {typeof import("./en.js").retentionProjection} */
export const retentionProjection = {
  name: "Prognoza utrzymania",
  intro: "Ilu klientów z kohorty nadal będzie obecnych i dlaczego stały odpływ wskazuje zbyt mało.",
  forms: { cohort: "Jedna kohorta" },
  inputs: {
    survivors: {
      label: "Pozostali klienci",
      help: "z tych, którzy przyszli w tym samym czasie: ilu na początku, po jednym okresie, po dwóch…",
    },
    horizon: { label: "Prognoza do okresu" },
    "discount-rate": { label: "Stopa dyskontowa", help: "na okres; o ile mniej warte są późniejsze pieniądze" },
  },
  conventions: {},
  outputs: {
    survival: "Nadal obecni",
    "constant-survival": "… przy stałym odpływie",
    "next-retention": "Utrzymanie przy następnym odnowieniu",
    "constant-churn": "Stały wskaźnik odpływu",
    "lifetime-within": "Czas życia do horyzontu",
    "constant-lifetime-within": "… przy stałym odpływie",
    "expected-lifetime": "Oczekiwany czas życia",
    "discounted-lifetime": "Zdyskontowany oczekiwany czas życia nowego klienta",
    "constant-discounted-lifetime": "… przy stałym odpływie",
    "residual-lifetime": "Zdyskontowany pozostały czas życia obecnego klienta",
    alpha: "Parametr α",
    beta: "Parametr β",
    cohort: "Klienci na początku",
    "periods-seen": "Zaobserwowane okresy",
    period: "Okres",
    retention: "Utrzymanie",
  },
  picture: (f, v) =>
    `Dwie opadające krzywe i zaobserwowane liczby: na horyzoncie model zachowuje ${f.share(v.survival)} klientów, stały odpływ ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () =>
      "Zaobserwowano tylko dwa okresy. Krzywa przez nie przechodzi, ale jej dalszy przebieg to domysł.",
    "far-horizon": () => "Horyzont jest ponad trzy razy dalszy niż to, co zaobserwowano.",
    "churn-alike": () => "Klienci tej kohorty odchodzą jednakowo; model mówi wtedy to samo co stały odpływ.",
    "endless-lifetime": () =>
      "Część klientów zostaje tak długo, że średni czas życia nie ma granicy. Użyj zdyskontowanego albo tego do horyzontu.",
  },
  refusals: {
    "nobody-left": "Nikt jeszcze nie odszedł, więc odpływu nie ma z czego poznać. Dodaj późniejszy okres.",
    "everybody-left-at-once":
      "Wszyscy odeszli w pierwszym okresie: nie ma nikogo, czyje pozostanie można by prognozować.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Na horyzoncie nadal będzie obecnych ${f.share(v.survival)} klientów; stały odpływ wskazałby tylko ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Na horyzoncie nadal będzie obecnych ${f.share(v.survival)} klientów, mniej więcej tyle, ile wskazuje też stały odpływ.`,
  },
};

/** @type {typeof import("./en.js").revenueRetention} */
export const revenueRetention = {
  name: "Utrzymanie przychodu",
  abbreviation: "NRR, GRR",
  intro: "Ile przychodu od dotychczasowych klientów nadal jest, z dokupionym i bez niego.",
  forms: { revenue: "Przychód powtarzalny" },
  inputs: {
    start: { label: "Przychód na początku", help: "powtarzalny, od klientów, którzy już byli" },
    churned: { label: "Utracony z klientami, którzy odeszli" },
    contraction: { label: "Utracony przez mniejsze plany lub zamówienia", help: "od klientów, którzy zostali" },
    expansion: { label: "Zyskany przez większe plany lub zamówienia", help: "od klientów, którzy zostali; bez nowych" },
  },
  rows: { steps: { 0: "Początek", 1: "Odeszło", 2: "Mniej", 3: "Więcej", 4: "Koniec" } },
  conventions: {
    period: {
      label: "Liczby obejmują",
      choices: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
  },
  outputs: {
    "net-retention": "Utrzymanie przychodu netto (NRR)",
    "gross-retention": "Utrzymanie przychodu brutto (GRR)",
    kept: "Utrzymany przychód",
    end: "Przychód na końcu",
    lost: "Utracony przychód",
    change: "Zmiana",
    months: "Długość okresu",
    "yearly-net-retention": "Utrzymanie netto w skali roku",
    "yearly-gross-retention": "Utrzymanie brutto w skali roku",
    step: "Krok",
    from: "Od",
    to: "Do",
  },
  picture: (f, v) =>
    `Schodki od przychodu na początku w dół do ${f.money(v.kept)} utrzymanych i znów w górę do ${f.money(v.end)} na końcu.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Wzrost u części klientów zasłania to, że z innymi ubywa wiele przychodu. Patrz na utrzymanie brutto.",
  },
  refusals: { "more-lost-than-started": "Utracono więcej przychodu, niż było na początku. Zmniejsz jedną ze strat." },
  verdicts: {
    growing: (f, v) =>
      `Dotychczasowi klienci przynoszą o ${f.money(v.change)} więcej niż na początku. Bez wzrostu zostałoby ${f.share(v["gross-retention"])} przychodu.`,
    level: (f, v) => `To, co klienci dokupili, dokładnie wyrównuje utracone ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Dotychczasowi klienci przynoszą o ${f.money(-v.change)} mniej niż na początku. To, co dokupili, nie wyrównuje utraconych ${f.money(v.lost)}.`,
  },
};

/** @type {typeof import("./en.js").acquisitionCost} */
export const acquisitionCost = {
  name: "Koszt pozyskania klienta",
  abbreviation: "CAC",
  intro: "Ile kosztuje pozyskanie jednego nowego klienta w porównaniu z tym, ile jest on wart.",
  forms: { figures: "Okres w liczbach" },
  inputs: {
    spend: { label: "Wydatki na reklamę i sprzedaż" },
    overhead: { label: "Pensje, agencje i narzędzia do tego" },
    "new-customers": { label: "Nowi klienci", help: "w tym samym okresie" },
    "organic-customers": { label: "… którzy przyszli sami", help: "bez reklamy" },
    clv: { label: "Wartość życiowa klienta", help: "w marży, nie w przychodzie" },
    "monthly-revenue": { label: "Miesięczny przychód na klienta" },
    margin: { label: "Marża brutto" },
  },
  conventions: {
    costs: {
      label: "Koszty",
      help: "Same media sprawiają, że koszt wygląda na niższy, niż jest.",
      choices: { "all-costs": "Wszystkie", "media-only": "Tylko reklama" },
    },
    customers: {
      label: "Podzielone przez",
      help: "Przez klientów, którzy przyszli sami, płatne kanały wyglądają na tańsze, niż są.",
      choices: { "all-new": "Wszystkich nowych klientów", "paid-only": "Tylko płatnych" },
    },
  },
  outputs: {
    "acquisition-cost": "Koszt pozyskania klienta",
    "counted-spend": "Liczone koszty",
    "counted-customers": "Liczeni klienci",
    "clv-to-cost": "Wartość życiowa na jednostkę kosztu (LTV:CAC)",
    "net-clv": "Wartość życiowa po koszcie",
    payback: "Czas zwrotu kosztu",
    month: "Miesiąc",
    earned: "Zarobiona marża",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Jeszcze bez wykresu: potrzebny jest miesięczny przychód i marża klienta."
      : `Linia: marża zarabiana na kliencie miesiąc po miesiącu; czas, po którym osiąga koszt jego pozyskania: ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Pominięto pensje, agencje i narzędzia. Decyduj na podstawie wszystkich kosztów.",
    "slow-payback": (f, value) =>
      `Czas zwrotu kosztu to ${f.unit(value, "months")}. Ponad dwanaście miesięcy oznacza, że wzrost wymaga dużo gotówki.`,
    "growth-saved-on": () =>
      "Wartość życiowa ponad ośmiokrotnie przewyższa koszt. Być może stać firmę na pozyskiwanie większej liczby klientów.",
    "revenue-is-not-profit": () => "Przy marży 100% zwrot liczy się w przychodzie, nie w zysku.",
  },
  refusals: {
    "no-paid-customers":
      "Wszyscy nowi klienci przyszli sami, więc płatny klient nie ma kosztu. Podziel przez wszystkich nowych klientów.",
  },
  verdicts: {
    cost: (f, v) => `Pozyskanie jednego klienta kosztuje ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Pozyskanie jednego klienta kosztuje ${f.money(v["acquisition-cost"])}, o ${f.money(-v["net-clv"])} więcej, niż jest on wart.`,
    thin: (f, v) =>
      `Wartość klienta do kosztu pozyskania ma się jak ${f.number(v["clv-to-cost"])} do 1. Praktyka zaleca 3 do 1, aby starczyło na całą resztę.`,
    healthy: (f, v) =>
      `Wartość klienta do kosztu pozyskania ma się jak ${f.number(v["clv-to-cost"])} do 1, powyżej zwyczajowych 3 do 1.`,
  },
};

/** @type {typeof import("./en.js").acquisitionVsRetention} */
export const acquisitionVsRetention = {
  name: "Pozyskanie czy utrzymanie klientów",
  intro: "Czy taniej jest pozyskać klienta, czy go utrzymać? Na własnych liczbach zamiast obiegowych opinii.",
  forms: { figures: "Własne liczby", preset: "Reguła z praktyki" },
  inputs: {
    "acquisition-spend": { label: "Wydatki na pozyskanie klientów" },
    "new-customers": { label: "Pozyskani dzięki nim klienci" },
    "retention-spend": { label: "Wydatki na utrzymanie klientów" },
    customers: { label: "Klienci, na których się wydaje" },
    "retention-with": { label: "Udział tych, którzy zostają dzięki temu" },
    "retention-without": {
      label: "Udział tych, którzy zostaliby bez tego",
      help: "z grupy kontrolnej albo z wcześniejszego czasu",
    },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
    times: { label: "Pozyskanie kosztuje tyle razy więcej", help: "powtarza się, że 5 lub 6" },
    budget: { label: "Budżet do wydania" },
  },
  rows: { sides: { 0: "Pozyskanie", 1: "Utrzymanie" } },
  conventions: {
    keeping: {
      label: "Koszt utrzymania na",
      help: "Większość klientów i tak by została. Zasługą wydatków są tylko uratowani.",
      choices: { "per-saved": "Uratowanego klienta", "per-kept": "Utrzymanego klienta" },
    },
  },
  outputs: {
    "cost-ratio": "Pozyskanie kosztuje tyle razy więcej",
    "winning-cost": "Koszt pozyskania jednego klienta",
    "keeping-cost": "Koszt utrzymania jednego klienta",
    saved: "Uratowani klienci",
    kept: "Wszyscy utrzymani klienci",
    "break-even-saved": "Ilu uratować, aby się opłaciło",
    "break-even-retention": "Udział, który musi zostać, aby się opłaciło",
    "budget-wins": "Budżet pozyska",
    "budget-keeps": "Budżet utrzyma",
    side: "Strona",
    cost: "Koszt",
  },
  picture: (f, v) =>
    `Dwa słupki: pozyskanie klienta kosztuje ${f.money(v["winning-cost"])}, utrzymanie ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Tu dzieli się przez wszystkich, którzy zostali, a większość i tak by została. Utrzymanie wygląda na znacznie tańsze, niż jest.",
    folklore: () =>
      "Że pozyskanie kosztuje pięć lub sześć razy więcej niż utrzymanie, powtarza się wszędzie, a prawie nigdzie nie zmierzono. W miarę możliwości użyj własnych liczb.",
    "costs-too-much": () =>
      "Nawet gdyby zostali wszyscy, utrzymanie kosztowałoby na klienta więcej niż pozyskanie nowego.",
  },
  refusals: {
    "nobody-saved":
      "Bez wydatków zostaje tylu samo co z nimi: nikt nie został uratowany, więc uratowany klient nie ma kosztu.",
    "nobody-kept": "Nikt nie zostaje, więc utrzymany klient nie ma kosztu.",
    "keeping-costs-nothing":
      "Utrzymanie nic tu nie kosztuje, więc nie ma czego porównać. Podaj, ile się na nie wydaje.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Utrzymanie klienta kosztuje ${f.money(v["keeping-cost"])}, a pozyskanie ${f.money(v["winning-cost"])}: stosunek wynosi ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} do 1.`,
    "winning-cheaper": (f, v) =>
      `Tu tańsze jest pozyskanie: ${f.money(v["winning-cost"])} za nowego klienta, ${f.money(v["keeping-cost"])} za utrzymanego.`,
  },
};

/** @type {typeof import("./en.js").prospectFunnel} */
export const prospectFunnel = {
  name: "Od odbiorcy do stałego klienta",
  intro: "Ilu z tych, do których docierasz, zostaje stałymi klientami i ile kosztuje jeden z nich.",
  forms: { stages: "Pięć etapów" },
  inputs: {
    stages: { label: "Osoby i koszt na każdym etapie" },
    people: { label: "Osoby" },
    cost: { label: "Koszt" },
    clv: { label: "Wartość życiowa stałego klienta", help: "w marży, nie w przychodzie" },
  },
  rows: {
    stages: {
      reached: "Dotarcie",
      responded: "Reakcja",
      "first-purchase": "Pierwszy zakup",
      "second-purchase": "Drugi zakup",
      regular: "Stały klient",
    },
    funnel: { 0: "Dotarcie", 1: "Reakcja", 2: "Pierwszy zakup", 3: "Drugi zakup", 4: "Stały klient" },
  },
  conventions: {},
  outputs: {
    "cost-per-regular": "Koszt jednego stałego klienta",
    conversion: "Stali klienci wśród odbiorców",
    "conversion-low": "Dolna granica tego udziału",
    "conversion-high": "Górna granica tego udziału",
    reached: "Odbiorcy",
    regulars: "Stali klienci",
    "total-cost": "Koszt razem",
    "cost-per-prospect": "Koszt na odbiorcę",
    "prospects-per-regular": "Odbiorcy na jednego stałego klienta",
    "most-per-prospect": "Najwyższy opłacalny koszt odbiorcy",
    "net-per-regular": "Pozostaje z wartości stałego klienta",
    "lowest-step": "Najsłabszy krok",
    stage: "Etap",
    people: "Osoby",
    "of-previous": "Z poprzedniego etapu",
    "of-reached": "Z odbiorców",
    cost: "Koszt",
    "cost-so-far-per-head": "Dotychczasowy koszt na osobę",
  },
  picture: (f, v) =>
    `Lejek o pięciu etapach. Odbiorcy: ${f.count(v.reached)}, stali klienci: ${f.count(v.regulars)}, czyli ${f.share(v.conversion)} odbiorców.`,
  warnings: {
    "pays-too-much": () => "Stały klient kosztuje więcej, niż jest wart.",
    "few-regulars": () => "Mniej niż dziesięciu stałych klientów: konwersja jest jeszcze prawie nieznana.",
  },
  refusals: {
    "stage-grows": "Na tym etapie nie może być więcej osób niż na poprzednim.",
    "nobody-regular":
      "Nikt nie doszedł do tego etapu, więc stały klient nie ma jeszcze kosztu. Podaj co najmniej jedną osobę.",
  },
  verdicts: {
    cost: (f, v) =>
      `Odbiorcy potrzebni na jednego stałego klienta: ${f.round(v["prospects-per-regular"])}; jego koszt: ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Jeden stały klient kosztuje ${f.money(v["cost-per-regular"])} i zostawia ${f.money(v["net-per-regular"])}; odbiorca może kosztować do ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Jeden stały klient kosztuje ${f.money(v["cost-per-regular"])}, o ${f.money(-v["net-per-regular"])} więcej, niż jest wart; odbiorca może kosztować najwyżej ${f.money(v["most-per-prospect"])}.`,
  },
};

/** @type {typeof import("./en.js").wordOfMouth} */
export const wordOfMouth = {
  name: "Marketing szeptany",
  intro: "Co przynoszą i ile kosztują dobre i złe opinie klientów.",
  forms: { figures: "Dobre i złe opinie" },
  inputs: {
    customers: { label: "Klienci" },
    "good-share": { label: "Mówią dobrze", help: "udział klientów, którzy robią to w ciągu roku" },
    "good-reach": { label: "Do ilu osób dociera każdy z nich" },
    "good-swayed": { label: "… z nich zostaje dzięki temu klientami" },
    "bad-share": { label: "Mówią źle", help: "udział klientów, którzy robią to w ciągu roku" },
    "bad-reach": { label: "Do ilu osób dociera każdy z nich" },
    "bad-swayed": { label: "… z nich nie przychodzi z tego powodu" },
    value: { label: "Wartość klienta", help: "wartość życiowa w marży" },
  },
  rows: { sides: { 0: "Dobre opinie", 1: "Złe opinie" } },
  conventions: {},
  outputs: {
    net: "Wynik netto",
    won: "Pozyskani klienci",
    lost: "Utraceni klienci",
    "won-value": "Pozyskana wartość",
    "lost-value": "Utracona wartość",
    "per-good-speaker": "Mówiący dobrze przynosi",
    "per-bad-speaker": "Mówiący źle kosztuje",
    "good-per-bad": "Dobre głosy równoważące jeden zły",
    "people-reached": "Osoby, do których dotarto",
    side: "Strona",
    speakers: "Mówiący",
    reached: "Osoby, do których dotarto",
    swayed: "Zmienione decyzje",
    value: "Wartość",
  },
  picture: (f, v) =>
    `Dwa słupki: dobre opinie przynoszą ${f.money(v["won-value"])}, złe zabierają ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Same rozmowy ponad dwukrotnie zwiększyłyby liczbę klientów. Sprawdź udziały: większość osób, do których dociera pochwała, nigdy nie kupuje.",
  },
  refusals: { "more-than-everyone": "Mówiących dobrze i mówiących źle jest razem więcej niż wszystkich klientów." },
  verdicts: {
    gains: (f, v) =>
      `Opinie przynoszą w sumie ${f.money(v.net)}: ${f.money(v["won-value"])} pozyskane, ${f.money(v["lost-value"])} utracone.`,
    loses: (f, v) =>
      `Opinie kosztują w sumie ${f.money(-v.net)}: ${f.money(v["won-value"])} pozyskane, ${f.money(v["lost-value"])} utracone.`,
  },
};

/** @type {typeof import("./en.js").referralValue} */
export const referralValue = {
  name: "Wartość poleceń",
  intro: "Ile warci są klienci, których przyprowadza jeden klient.",
  forms: { figures: "Liczby" },
  inputs: {
    referrals: { label: "Klienci przyprowadzeni przez jednego klienta" },
    "would-join-anyway": { label: "… którzy i tak by przyszli" },
    clv: { label: "Wartość życiowa klienta", help: "w marży, przed kosztem pozyskania klienta" },
    "acquisition-cost": { label: "Zwykły koszt pozyskania klienta" },
    reward: { label: "Nagroda za polecenie", help: "dla obu stron razem" },
    advocates: { label: "Klienci, którzy polecają" },
  },
  rows: { parts: { 0: "Klienci, których by nie było", 1: "Oszczędzony koszt pozyskania", 2: "Nagrody" } },
  conventions: {
    saving: {
      label: "Koszt pozyskania oszczędza się na",
      help: "Tych, którzy sami by nie przyszli, można było pozyskać za zwykły koszt albo wcale.",
      choices: { "cost-saved-on-anyway": "Tych, którzy by przyszli", "cost-saved-on-all": "Wszystkich poleconych" },
    },
  },
  outputs: {
    "referral-value": "Wartość poleceń jednego klienta",
    "value-per-referral": "Wartość jednego polecenia",
    "from-new": "Z klientów, których by nie było",
    "from-saved-cost": "Z oszczędzonego kosztu pozyskania",
    rewards: "Nagrody",
    "highest-reward": "Najwyższa opłacalna nagroda",
    "total-value": "Wartość wszystkich poleceń",
    part: "Składnik",
    amount: "Kwota",
  },
  picture: (f, v) =>
    `Trzy słupki: ${f.money(v["from-new"])} z nowych klientów, ${f.money(v["from-saved-cost"])} oszczędzonego kosztu, ${f.money(v.rewards)} nagród.`,
  warnings: {
    "everyone-credited": () =>
      "Tu poleceniom przypisuje się każdego przyprowadzonego klienta. Część i tak by przyszła.",
    "reward-exceeds-value": () => "Nagroda jest wyższa niż to, co przynosi polecenie.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Polecenia jednego klienta są warte ${f.money(v["referral-value"])}; polecenie można nagrodzić kwotą do ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Polecenia jednego klienta kosztują o ${f.money(-v["referral-value"])} więcej, niż przynoszą; nagroda powyżej ${f.money(v["highest-reward"])} się nie opłaca.`,
  },
};

/** @type {typeof import("./en.js").shareOfWallet} */
export const shareOfWallet = {
  name: "Udział w portfelu klienta",
  intro: "Jaką część wydatków na to, co sprzedajesz, klienci zostawiają u Ciebie.",
  forms: { one: "Jeden klient lub sumy", list: "Lista klientów" },
  inputs: {
    spend: { label: "Wydano w firmie" },
    "category-spend": { label: "Wydano łącznie", help: "w kategorii, w firmie i u innych, w tym samym czasie" },
    customers: { label: "Klienci", help: "po jednym w wierszu; wklej dwie kolumny z arkusza" },
  },
  conventions: {
    average: {
      label: "Średnia z listy",
      help: "Łącznie więksi klienci ważą więcej. Średnia liczy każdego klienta jednakowo.",
      choices: { sums: "Wszyscy klienci łącznie", mean: "Średnia udziałów" },
    },
  },
  outputs: {
    share: "Udział w portfelu",
    "share-of-sums": "Wszyscy klienci łącznie",
    "mean-of-shares": "Średnia udziałów",
    customers: "Klienci",
    "total-spend": "Wydano w firmie",
    "total-category-spend": "Wydano łącznie",
    headroom: "Wydano u innych",
    from: "Udział od",
    to: "do",
    count: "Klienci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Kwadrat ze stu części, cały portfel: w firmie zostaje z niego ${f.share(v.share)}.`
      : `Słupki: ilu klientów zostawia w firmie jaką część portfela. Łącznie jest to ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: średnia innych podobnych może się znacznie różnić.",
    "averages-differ": (f, value) =>
      `Obie średnie różnią się o ${f.share(value)}: duzi i mali klienci nie dają takiego samego udziału.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Udział w portfelu wynosi ${f.share(v.share)}; u innych zostaje ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Ze wszystkiego, co ci klienci wydają w kategorii, do firmy trafia ${f.share(v.share)}; u innych zostaje ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Przeciętny klient zostawia w firmie ${f.share(v.share)} portfela; u innych zostaje łącznie ${f.money(v.headroom)}.`,
  },
};

/** @type {typeof import("./en.js").walletAllocation} */
export const walletAllocation = {
  name: "Reguła podziału portfela (Wallet Allocation Rule)",
  intro: "Jakiego udziału w portfelu można oczekiwać po miejscu wśród marek, z których klient korzysta.",
  forms: { rank: "Własne miejsce", scores: "Oceny marek", customers: "Wielu klientów" },
  inputs: {
    rank: { label: "Własne miejsce", help: "1 to ulubiona marka; 1,5 przy dzielonym pierwszym miejscu" },
    brands: { label: "Używane marki", help: "razem z własną" },
    scores: {
      label: "Oceny wystawione przez klienta",
      help: "najpierw własna marka, potem każda inna używana; wklej je w jednym rzędzie",
    },
    score: { label: "Ocena" },
    ranks: { label: "Klienci", help: "po jednym w wierszu; wklej dwie kolumny z arkusza" },
  },
  conventions: {},
  outputs: {
    share: "Oczekiwany udział w portfelu",
    rank: "Własne miejsce",
    brands: "Używane marki",
    "share-if-first": "Udział jako marka ulubiona",
    gain: "Do zyskania jako marka ulubiona",
    customers: "Klienci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Słupki: udział, jakiego każda marka może oczekiwać po swoim miejscu. Własny: ${f.share(v.share)}.`
      : `Dwa słupki: ${f.share(v.share)} oczekiwane teraz, ${f.share(v["share-if-first"])} jako ulubiona marka wszystkich.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: średnia innych podobnych może się znacznie różnić.",
    "single-brand": () => "Przy jednej marce reguła daje 100%. Sprawdź, czy klienci naprawdę nie używają innej.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Marka jest ulubiona i może oczekiwać ${f.share(v.share)} portfela. Więcej dałaby tylko mniejsza liczba marek.`,
    behind: (f, v) =>
      `Można oczekiwać ${f.share(v.share)} portfela. Jako marka ulubiona: ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Średnio można oczekiwać ${f.share(v.share)} portfela. Jako ulubiona marka wszystkich: ${f.share(v["share-if-first"])}.`,
  },
};

/** @type {typeof import("./en.js").marketShare} */
export const marketShare = {
  name: "Udział w rynku",
  intro: "Część sprzedaży rynku, która należy do firmy, i trzy czynniki, z których się składa.",
  forms: { revenue: "Przychód", units: "Sztuki", factors: "Trzy z czterech czynników", buyers: "Nabywcy i zakupy" },
  inputs: {
    "own-revenue": { label: "Własny przychód" },
    "market-revenue": { label: "Przychód całego rynku", help: "razem z własnym, w tym samym czasie" },
    "own-units": { label: "Sprzedane sztuki" },
    "market-units": { label: "Sztuki sprzedane na całym rynku", help: "razem z własnymi, w tym samym czasie" },
    "market-share": { label: "Udział w rynku", help: "jedno z czterech pól zostaw puste: wynika z pozostałych" },
    "penetration-share": { label: "Udział penetracji", help: "nabywcy marki wśród wszystkich nabywców kategorii" },
    "share-of-requirements": {
      label: "Udział w potrzebach",
      help: "ile nabywcy marki kupują w firmie z tego, co kupują w kategorii",
    },
    "heavy-usage-index": {
      label: "Indeks intensywności użycia",
      help: "1 oznacza, że nabywcy marki kupują w kategorii tyle co inni",
    },
    "brand-buyers": { label: "Nabywcy marki" },
    "category-buyers": { label: "Nabywcy kategorii" },
    "brand-purchases": { label: "Zakupy marki", help: "średnio na nabywcę marki" },
    "buyer-purchases": { label: "Ich zakupy w kategorii", help: "średnio na nabywcę marki, razem z tą marką" },
    "category-purchases": { label: "Zakupy dowolnego nabywcy w kategorii", help: "średnio" },
  },
  optional: "Czynnik, który wynika z pozostałych",
  conventions: {},
  outputs: {
    "market-share": "Udział w rynku",
    "penetration-share": "Udział penetracji",
    "penetration-share-low": "Dolna granica udziału penetracji",
    "penetration-share-high": "Górna granica udziału penetracji",
    "share-of-requirements": "Udział w potrzebach",
    "heavy-usage-index": "Indeks intensywności użycia",
    "category-share": "Część wszystkich zakupów przypadająca na nabywców marki",
    "wallet-gap": "Udział w potrzebach minus udział w rynku",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Kwadrat ze stu części, cały rynek: do firmy należy z niego ${f.share(v["market-share"])}.`
      : `Dwa kwadraty. Z tego, co kupują nabywcy marki, z firmy pochodzi ${f.share(v["share-of-requirements"])}; z całego rynku należy do niej ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Nabywcy marki kupują w kategorii mniej niż przeciętny nabywca: firma dociera do okazjonalnych użytkowników.",
  },
  refusals: {
    "one-too-many": "Podano wszystkie cztery, więc nie ma czego wyliczyć. Jedno pole zostaw puste.",
    "zero-factor": "Jeden z czynników jest zerem, więc brakującego nie da się wyliczyć.",
    "cannot-all-be-true": "Te liczby są ze sobą sprzeczne: nabywcy marki kupowaliby więcej niż cały rynek. Sprawdź je.",
  },
  verdicts: {
    revenue: (f, v) => `Ze wszystkich wpływów rynku do firmy trafia ${f.share(v["market-share"])}.`,
    units: (f, v) => `Ze wszystkich sztuk sprzedanych na rynku ${f.share(v["market-share"])} pochodzi z firmy.`,
    factors: (f, v) =>
      `Udział w rynku wynosi ${f.share(v["market-share"])}: w firmie kupuje ${f.share(v["penetration-share"])} wszystkich nabywców i zaspokaja w niej ${f.share(v["share-of-requirements"])} swoich potrzeb.`,
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
    "cdnow-sample": {
      label: "Płyty online",
      note: "2357 klientów sklepu internetowego CDNOW, od stycznia 1997 do czerwca 1998",
    },
    "shop-sample": {
      label: "Sklep z produktami",
      note: "zmyślony sklep: dwa lata zamówień z produktami, krajami i zwrotami",
    },
  },
  paste: "Wklej tabelę zamiast pliku",
  pasteLabel: "Wiersze skopiowane z arkusza lub pliku tekstowego, razem z nagłówkami",
  usePasted: "Użyj wklejonych wierszy",
  pasted: "wklejone wiersze",
  sql: {
    title: "Za duże dla przeglądarki?",
    text: "Niech baza danych sama zmniejszy tabelę zamówień: ten SQL daje jeden wiersz na każdą historię zakupów, kilka megabajtów niezależnie od liczby klientów. Zapisz wynik jako CSV i upuść go tutaj; wskaźniki i modele są te same.",
    dialect: "Baza danych",
    table: "Tabela",
    wrong: "-- Brakuje nazwy albo nie może ona tak wyglądać.",
    copy: "Kopiuj SQL",
    copied: "Skopiowano",
  },
  summaryFile: "To plik podsumowania: historie zakupów z liczbą klientów. Można go od razu analizować.",
  pasteSomething: "Nic jeszcze nie wklejono. Skopiuj wiersze w arkuszu i wklej je tutaj.",
  reading: "Wczytywanie pliku…",
  cancel: "Anuluj",
  finishing: "Obliczanie raportu…",
  progress: { read: "Odczytano", rows: "Wiersze", customers: "Klienci", left: "Pozostało" },
  megabytes: (done, all) => `${done} z ${all} MB`,
  seconds: (n, text) =>
    forms(n, { one: `${text} sekunda`, few: `${text} sekundy`, many: `${text} sekund`, other: `${text} sekundy` }),
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
    quantity: "Ilość (kwota to cena jednostkowa)",
    refunded: "Zwrócona kwota",
    cancelled: "Data anulowania",
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
  outlook: {
    heading: "Czego oczekiwać",
    horizon: "Horyzont w dniach",
    discountRate: "Roczna stopa dyskontowa",
    margin: "Marża",
    marginHelp: "Co zostaje ze sprzedaży po jej własnych kosztach; bez niej wartość to przychód.",
  },
  badNumber: "Ta liczba tu nie pasuje.",
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
    "bad-number": "to nie liczba; wiersz liczy się bez niej",
    "extra-cells": "więcej komórek niż kolumn; przecinek bez cudzysłowu?",
    other: "nie da się odczytać",
  },
  refusals: {
    "empty-file": () => "W pliku nie ma wierszy. Wybierz plik z nagłówkiem i co najmniej jednym zamówieniem.",
    "missing-column": (d) => `Nie rozpoznano kolumny: ${d.name}. Wskaż ją.`,
    "unknown-column": (d) => `Wskazanej kolumny nie ma w pliku: ${d.name}. Wskaż inną.`,
    "ambiguous-date-order": (d) =>
      `Najpierw dzień czy miesiąc? Te daty można odczytać tak i tak: ${d.examples}. Wybierz.`,
    "ambiguous-decimal": (d) =>
      `Czy znak oddziela części dziesiętne, czy tysiące? Można odczytać tak i tak: ${d.examples}. Wybierz.`,
    "several-currencies": (d) => `Kwoty są w kilku walutach: ${d.examples}. Wybierz walutę raportu.`,
    "not-utf8": () => "Litery są zapisane w innym kodowaniu. Wybierz inne.",
    "spreadsheet-file": () =>
      "To skoroszyt albo archiwum. Otwórz je, zapisz arkusz z zamówieniami jako CSV i upuść ten plik.",
    "binary-file": () => "To nie jest tabela tekstowa. Wyeksportuj zamówienia do pliku CSV i upuść go.",
    "web-page": () =>
      "To strona internetowa, być może strona logowania zapisana zamiast eksportu. Pobierz plik CSV jeszcze raz.",
    "out-of-memory": () =>
      "Plik zawiera więcej, niż pomieści karta przeglądarki. Zmniejsz go u źródła albo przeanalizuj jego część.",
    "no-usable-rows": () => "Żadnego wiersza nie udało się użyć. Sprawdź kolumny, daty i znak dziesiętny.",
    "bad-summary-file": () =>
      "To plik z podsumowaniem, ale nie wszystkie jego wiersze są historiami zakupów. Wykonaj zapytanie jeszcze raz i zapisz wynik bez zmian.",
    "too-large": () => "Suma kwot jest zbyt duża, aby policzyć ją dokładnie.",
    "not-a-file": () => "To nie jest plik. Upuść lub wybierz plik.",
    "unknown-option": () => "W ustawieniach analizy jest nieznana opcja.",
    "sample-missing": () => "Nie udało się wczytać przykładu. Sprawdź połączenie i spróbuj ponownie.",
    failed: () =>
      "Nie udało się odczytać pliku do końca. Mógł zostać zmieniony lub przeniesiony albo jest za duży dla tego urządzenia.",
  },
  retention: {
    rate: "Utrzymanie klientów",
    note: (low, high, split) => `od ${low} do ${high}; kupili wcześniej i ponownie od ${split}`,
    revenue: "Utrzymanie przychodu",
    revenueNote: (before, after) => `ci sami klienci: ${before} wcześniej, ${after} potem`,
  },
  margin: {
    share: "Marża",
    perCustomer: "Marża na klienta",
  },
  cohorts: {
    title: "Kto wraca, według pierwszego zakupu",
    by: "Grupuj według",
    periods: { month: "miesiąca", quarter: "kwartału", week: "tygodnia" },
    cohort: "Pierwszy zakup",
    across: "okresy po pierwszym zakupie",
    retention: "Kupili ponownie",
    sentence: (share) =>
      `Każdy wiersz to klienci, którzy pierwszy raz kupili w danym okresie, a każda kolumna to odsetek tych, którzy kupili tyle okresów później. Jeden okres później jest to łącznie ${share}.`,
    none: "Każdy wiersz to klienci, którzy pierwszy raz kupili w danym okresie. Plik kończy się, zanim ktokolwiek mógł wrócić.",
  },
  curve: {
    title: "Jak długo klienci zostają",
    later: "Okresy później",
    low: "Dolna granica",
    high: "Górna granica",
    basis: "Liczba klientów w podstawie",
    sentence: (share, confidence) =>
      `Odsetek klientów, którzy nadal kupują tyle okresów po pierwszym zakupie; na końcu ${share}. Pas to przedział ufności ${confidence}.`,
  },
  mix: {
    title: "Nowi i powracający klienci",
    period: "Miesiąc",
    newCustomers: "Nowi",
    returning: "Powracający",
    newRevenue: "Przychód od nowych",
    returningRevenue: "Przychód od powracających",
    sentence: (share, revenue) =>
      `Klienci z co najmniej dwoma zakupami to ${share} wszystkich; przynoszą ${revenue} przychodu.`,
  },
  recencyMap: {
    title: "Jak często i jak niedawno",
    sentence:
      "Każde pole liczy klientów: im wyżej, tym częściej kupowali, im bardziej w prawo, tym niedawniej. Najlepsi są w prawym górnym rogu.",
    frequency: "Jak często (ocena)",
    recency: "Jak niedawno (ocena)",
  },
  segments: {
    title: "Segmenty",
    segment: "Segment",
    share: "Klienci",
    revenueShare: "Przychód",
    days: "Dni od ostatniego zakupu",
    purchases: "Zakupy na osobę",
    perHead: "Przychód na osobę",
    sentence: (largest, share, richest, revenue) =>
      `Największy segment: ${largest}, ${share} klientów. Najwięcej przychodu: ${richest}, ${revenue} całości.`,
    names: {
      champions: "Najlepsi",
      loyal: "Lojalni",
      "potential-loyalists": "Na drodze do lojalności",
      new: "Nowi",
      promising: "Obiecujący",
      "need-attention": "Wymagający uwagi",
      "about-to-sleep": "Zasypiający",
      "at-risk": "Zagrożeni odejściem",
      "cannot-lose": "Nie do stracenia",
      hibernating: "Uśpieni",
    },
  },
  regularity: {
    title: "Rytm zakupów",
    sentence: (days, customers) =>
      `Połowa klientów z co najmniej trzema zakupami (łącznie: ${customers}) robi między nimi przerwy nie dłuższe niż (w dniach): ${days}.`,
    classes: { clockwork: "jak w zegarku", steady: "równomiernie", random: "losowo", bursts: "seriami" },
    class: "Kupuje",
  },
  lorenz: {
    title: "Ile przychodu od jak niewielu",
    sentence: (top, share, low, high, gini) =>
      `Najlepsze ${top} klientów przynosi ${share} przychodu (od ${low} do ${high}). Współczynnik Giniego: ${gini}.`,
    customers: "Odsetek klientów, od najmniejszych",
    revenue: "Odsetek przychodu",
    equal: "gdyby wszyscy wydawali tyle samo",
    actual: "przychód",
  },
  products: {
    title: "Produkty, po których klienci wracają",
    sentence: (share, low, high) => `${share} klientów kupiło więcej niż jeden rodzaj produktu (od ${low} do ${high}).`,
    product: "Produkt",
    firstBuyers: "Od niego zaczęli",
    returned: "z nich wróciło",
  },
  pairs: {
    title: "Kupowane razem",
    sentence: (first, second, share, lift) =>
      `Najczęściej: ${first} i ${second}, w ${share} wszystkich koszyków, ${lift} × częściej niż przypadkiem.`,
    first: "Produkt",
    second: "razem z",
    baskets: "Koszyki",
    support: "Odsetek koszyków",
    firstThenSecond: "wśród koszyków z pierwszym",
    secondThenFirst: "wśród koszyków z drugim",
    lift: "Lift",
    liftLow: "Lift, dolna granica",
    liftHigh: "Lift, górna granica",
  },
  slipping: {
    title: "Stali klienci, którzy się oddalają",
    sentence: (n, text, revenue) =>
      forms(n, {
        one: `${text} stały klient powinien był już kupić ponownie. W tempie jego zakupów było to ${revenue} rocznie. Odezwij się, póki pamięta sklep.`,
        few: `${text} stali klienci powinni byli już kupić ponownie. W tempie ich zakupów było to razem ${revenue} rocznie. Odezwij się, póki pamiętają sklep.`,
        many: `${text} stałych klientów powinno było już kupić ponownie. W tempie ich zakupów było to razem ${revenue} rocznie. Odezwij się, póki pamiętają sklep.`,
        other: `${text} stałego klienta powinno było już kupić ponownie. W tempie ich zakupów było to razem ${revenue} rocznie. Odezwij się, póki pamiętają sklep.`,
      }),
    none: "Żaden stały klient nie spóźnia się z zakupem.",
    silent: "Dni ciszy",
    due: "Zwykle dni między zakupami",
    overdue: "Krotność spóźnienia",
    perYear: "Wydatki rocznie",
  },
  profile: {
    title: "Co łączy najlepszych klientów",
    sentence: (customers, share) =>
      `Jedna piąta, która wydaje najwięcej (liczba klientów: ${customers}), przynosi ${share} przychodu. Na liście jest to, co na pewno częstsze lub rzadsze u nich niż u pozostałych.`,
    trait: "Cecha",
    value: "Wartość",
    top: "Najlepsza piąta część",
    rest: "Pozostali",
    differenceLow: "Różnica, dolna granica",
    differenceHigh: "Różnica, górna granica",
    traits: {
      "first-product": "Pierwszy produkt",
      "first-month": "Pierwszy miesiąc",
      country: "Kraj",
      "several-kinds": "Kilka rodzajów produktów",
    },
    medians: "Co jest dla nich typowe",
    mediansSentence: "Połowa klientów każdej grupy jest poniżej tych wartości, połowa powyżej.",
    contrasts: {
      "first-spend": "Pierwszy zakup",
      purchases: "Zakupy",
      "gap-days": "Dni między zakupami",
      "spend-per-purchase": "Wydatek na zakup",
      "days-since-last": "Dni od ostatniego zakupu",
    },
  },
  wallet: {
    share: "Udział w portfelu",
    note: (money) => `${money} trafia do innych`,
  },
  satisfaction: {
    title: "Co klienci mówią, a co robią",
    sentence: (nps, low, high) =>
      `Wskaźnik rekomendacji netto (NPS): ${nps} (od ${low} do ${high}); liczy się ostatnia odpowiedź każdego klienta.`,
    group: "Odpowiedź",
    groups: { promoters: "Promotorzy (9–10)", passives: "Neutralni (7–8)", detractors: "Krytycy (0–6)" },
    share: "Odsetek",
  },
  forecast: {
    alive: "Nadal aktywni klienci",
    aliveNote: (all) => `wartość oczekiwana; kiedykolwiek kupili: ${all}`,
    purchases: (horizon) => `Oczekiwane zakupy w ciągu ${horizon}`,
    clv: (horizon) => `Oczekiwana wartość w ciągu ${horizon}`,
    clvNote: (rate) => `od dzisiejszych klientów, dyskontowana stopą ${rate} rocznie`,
    days: (n, text) =>
      forms(n, { one: `${text} dnia`, few: `${text} dni`, many: `${text} dni`, other: `${text} dnia` }),
    bars: "Jak dobrze pasuje model",
    barsSentence: (model) => `Klienci według liczby ponownych zakupów: policzeni i według modelu ${model}.`,
    repeats: "Ponowne zakupy",
    counted: "Policzono",
    expected: "Oczekiwano",
    alivePlot: "Kto jest nadal klientem",
    alivePlotSentence:
      "Szansa, że klient z najdłuższym stażem jest nadal aktywny: im wyżej, tym więcej ponownych zakupów, im bardziej w prawo, tym świeższy ostatni. Wiele zakupów i długa cisza oznaczają odejście.",
    buysPlot: "Kto kupi ponownie",
    buysPlotSentence: (horizon) => `Oczekiwana liczba zakupów takiego klienta w ciągu ${horizon}.`,
    recency: "Dni od pierwszego do ostatniego zakupu",
    pAlive: "Szansa, że jest aktywny",
    expectedPurchases: "Oczekiwane zakupy",
    spread: "Ile będą warci klienci",
    spreadSentence: (median, share) =>
      `Połowa klientów ma przynieść ${median} lub mniej; najlepsza dziesiąta część przyniesie ${share} wartości.`,
    upTo: "Wartość do",
    tracking: "Czy prognoza by się sprawdziła?",
    trackingSentence: (end, actual, expected, error) =>
      `Model dopasowany tylko do zamówień do dnia ${end} oczekiwał potem zakupów: ${expected}; było ich ${actual}. Odchylenie: ${error}.`,
    week: "Tydzień",
    actual: "Było",
    total: "Ponowne zakupy od początku",
    calibrationEnd: "znane dotąd",
    compare: "Porównanie modeli",
    compareSentence: (best) => `Im mniejsze AIC, tym lepiej model wyjaśnia te zakupy: ${best}.`,
    model: "Model",
    logLikelihood: "Logarytm wiarygodności",
    weight: "Waga",
    parameters: "Parametry",
    names: {
      "bg-nbd": "BG/NBD",
      "mbg-nbd": "MBG/NBD",
      "pareto-nbd": "Pareto/NBD",
      "bg-bb": "BG/BB",
      "gamma-gamma": "Gamma-Gamma",
      sbg: "sBG",
    },
  },
  absentHeading: "Czego ten plik nie mówi",
  absent: {
    "no-product-column": "brak kolumny produktów",
    "no-score-column": "brak kolumny ocen",
    "no-category-spend-column": "brak kolumny wydatków w kategorii",
    "no-cost-column": "brak kolumny kosztów",
    "no-amounts": "brak kwot większych od zera",
    "several-currencies": "te kwoty są w kilku walutach",
    "score-out-of-range": "oceny nie są od 0 do 10",
    "too-few-customers": "za mało klientów",
    "too-few-purchases": "za mało ponownych zakupów",
    "too-short": "plik obejmuje zbyt krótki czas",
    "too-many-periods": "plik obejmuje zbyt wiele okresów",
    "all-alike": "wszyscy klienci są tacy sami",
    "no-pairs": "nikt nie kupił dwóch produktów naraz",
    "needs-orders": "plik podsumowania nie zawiera pojedynczych zamówień",
    "no-model": "żaden model nie pasuje",
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
    pAlive: "Szansa, że jest aktywny",
    expectedTransactions: "Oczekiwane zakupy",
    clv: "Oczekiwana wartość",
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
  accuracy: {
    name: "Dokładność",
    title: "Dokładność: opublikowane liczby obliczone w Twojej przeglądarce",
    description:
      "Każdy przykład o znanym wyniku, z artykułów, podręczników i innych programów, obliczony na żywo w Twojej przeglądarce obok liczby opublikowanej.",
    heading: "Opublikowane liczby, obliczone tu i teraz",
    lead: "Przykłady z artykułów, podręczników i innych programów. Dwie ostatnie kolumny obliczyła Twoja przeglądarka po otwarciu tej strony.",
    summary: "{right} z {all} liczb zgadza się co do każdej wydrukowanej cyfry.",
    columns: ["Liczba", "Źródło", "Opublikowano", "Obliczono tutaj", "Różnica"],
  },
  privacy: {
    name: "Prywatność",
    title: "Prywatność: co kalkulatory robią z danymi",
    description:
      "Nic, co wpiszesz w kalkulatorze lub upuścisz na analizatorze, nie opuszcza przeglądarki. Gotowy tekst do polityki prywatności.",
    heading: "Co się dzieje z tym, co wpisujesz",
    lead: "Jest liczone w Twojej przeglądarce, pokazane Tobie i znika po zamknięciu strony.",
    points: [
      "Po wczytaniu plików strony nie jest wysyłane żadne żądanie: zabrania tego sama przeglądarka, zgodnie z Content-Security-Policy strony.",
      "Żadnych plików cookie, zapisów, odcisków przeglądarki, statystyk ani stron trzecich.",
      "Link, który udostępniasz samodzielnie, niesie wpisane liczby za znakiem # w adresie; tej części przeglądarki nie wysyłają do serwera.",
      "Plik upuszczony na analizatorze jest czytany tam, gdzie leży. Zdarzenia przekazują stronie sumy, nigdy dane klienta.",
      "Serwer widzi to co każdy serwer: że przeglądarka poprosiła o tę stronę.",
    ],
    policyHeading: "Do Twojej polityki prywatności",
    policyIntro: "Jeśli któryś z kalkulatorów jest na Twojej stronie, możesz wkleić:",
    policy:
      "Ta strona zawiera kalkulatory projektu open source Regulars. To, co w nich wpisujesz lub wczytujesz, jest przetwarzane wyłącznie w Twojej przeglądarce, na Twoim urządzeniu. Nie jest wysyłane do nas ani do nikogo innego i nie jest zapisywane. Kalkulatory nie używają plików cookie i nie wczytują niczego od stron trzecich.",
  },
  compare: {
    name: "Porównanie",
    title: "Porównanie: inne sposoby na wskaźniki lojalności",
    description:
      "Kalkulatory na Twojej stronie obok arkusza, usługi analitycznej i biblioteki statystycznej: w czym każde jest lepsze.",
    heading: "Inne sposoby",
    lead: "Wybierz to, co pasuje. Oto w czym każdy sposób jest lepszy.",
    columns: ["Regulars", "Arkusz kalkulacyjny", "Usługa analityczna", "Biblioteka statystyczna"],
    rows: [
      ["Dane", "zostają w przeglądarce", "zostają w pliku", "trafiają do usługi", "zostają na Twoim komputerze"],
      [
        "Na początek",
        "otwórz stronę lub wklej dwie linie",
        "zbuduj formuły",
        "załóż konto, podłącz sklep",
        "zainstaluj, napisz kod",
      ],
      [
        "Przedziały",
        "dla każdego udziału, nazwanymi metodami",
        "do zbudowania",
        "rzadko pokazywane",
        "dla większości metod",
      ],
      [
        "Modele bazy klientów",
        "dopasowywane w przeglądarce",
        "dodatkiem Solver, ręcznie",
        "własne usługi, często nieujawnione",
        "wiele, z możliwością rozbudowy",
      ],
      ["Na własnej stronie", "tak", "nie", "jako osadzony pulpit", "nie"],
      ["Codziennie, samo z siebie", "nie: ktoś otwiera plik", "nie", "tak", "tak, z harmonogramem"],
      ["Zespół, historia, alerty", "nie", "przez udostępnienie pliku", "tak", "do zbudowania"],
    ],
    note: "Jeśli potrzebujesz liczb, które same się odświeżają, ostrzegają i pamiętają zeszły miesiąc, lepsza będzie usługa. Jeśli chcesz dobrze odpowiedzieć na jedno pytanie, nie oddając danych, lepsze jest to.",
  },
  builder: {
    name: "Osadź",
    title: "Kreator osadzania: kalkulator lojalności na Twojej stronie",
    description:
      "Wybierz wskaźnik, wartości początkowe, język, walutę i kolory, zobacz kalkulator w szerokości telefonu i komputera i skopiuj kod na swoją stronę.",
    heading: "Umieść kalkulator na swojej stronie",
    lead: "Wybierz, obejrzyj, skopiuj. Twój wybór zapisuje się w adresie tej strony, więc możesz go zachować lub przekazać dalej.",
    metric: "Kalkulator",
    currency: "Waluta (kod ISO)",
    scheme: "Jasny czy ciemny",
    asPage: "Jak na Twojej stronie",
    light: "Jasny",
    dark: "Ciemny",
    values: "Wartości początkowe i konwencje",
    parts: "Części",
    compact: "Zwięźle: tylko formularz i wynik",
    hide: { picture: "Bez wykresu", conventions: "Bez innych konwencji", explain: "Bez wzoru i źródeł" },
    look: "Kolory",
    own: "Własne kolory",
    colours: {
      accent: "Akcent",
      "on-accent": "Tekst na akcencie",
      surface: "Tło",
      ink: "Tekst",
      readable: "czytelne",
      unreadable: "za mało: tekst wymaga 4,5",
    },
    preview: "Podgląd",
    desktop: "Komputer",
    phone: "Telefon",
    ways: "Kod dla",
    way: { script: "Znacznik script", inline: "Jeden plik", npm: "npm", frame: "Ramka", wordpress: "WordPress" },
  },
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
  "nps-comparison": {
    title: "Kalkulator porównania NPS: czy zmiana jest istotna?",
    description:
      "Porównaj dwa wskaźniki NPS, fale lub segmenty: różnica z przedziałem ufności, wartością p i wnioskiem w prostych słowach.",
    about: [
      "Wynik, który wzrósł z 17 do 30, wygląda na postęp. Czy nim jest, zależy od liczby odpowiedzi. Kalkulator podaje różnicę, przedział, w którym leży prawdziwa różnica, i to, jak często taką lukę dałby sam przypadek.",
      "Działa tak samo dla dwóch fal tego samego badania, jak i dla dwóch grup klientów, o ile nikt nie jest liczony w obu.",
    ],
    pitfalls: [
      "Sprawdzanie, czy oba przedziały na siebie zachodzą. Mogą zachodzić, choć różnica jest prawdziwa; odpowiada tylko przedział różnicy.",
      "Porównywanie wielu grup i podawanie największej luki. Jedno na dwadzieścia porównań przypadkiem wygląda na istotne.",
      "Porównywanie fal, w których pytano innych klientów, w innym momencie albo innym kanałem.",
      "Branie „nieistotne” za „bez zmian”. To znaczy, że odpowiedzi było za mało, aby rozstrzygnąć.",
    ],
    example:
      "Rok temu odpowiedziało 168 promotorów, 132 neutralnych i 100 krytyków; teraz 200, 120 i 80. Wynik wzrósł z 17 do 30. Przedział 95% dla zmiany sięga od 1,99 do 23,82 i nie obejmuje 0, więc wzrost jest prawdziwy, choć może być mały.",
  },
  "nps-sample-size": {
    title: "Kalkulator wielkości próby NPS",
    description:
      "Ile odpowiedzi potrzebuje badanie NPS? Dla marginesu błędu, do porównania dwóch fal lub przewyższenia wzorca, z odsetkiem odpowiedzi i mocą.",
    about: [
      "Zanim badanie wyruszy, o jego przydatności decydują dwa pytania: jak dokładny ma być wynik albo jaką zmianę ma umieć wykazać. Kalkulator zamienia jedno i drugie na liczbę odpowiedzi, a z odsetkiem odpowiedzi na liczbę zaproszeń.",
      "Wykrycie zmiany wymaga więcej odpowiedzi, niż się zwykle sądzi. Każda z dwóch fal ma swój błąd losowy, a zmiana musi się wyróżniać na tle obu.",
    ],
    pitfalls: [
      "Planowanie według wzoru dla udziału. NPS zmienia się bardziej niż udział.",
      "Wysyłanie ankiety do wszystkich, bo więcej to lepiej. Niski odsetek odpowiedzi szkodzi bardziej niż mała próba: ci, którzy nie odpowiadają, różnią się od tych, którzy odpowiadają.",
      "Kończenie, gdy tylko wynik wygląda dobrze.",
      "Zmniejszanie marginesu o połowę z nadzieją na dwa razy więcej odpowiedzi. Trzeba ich cztery razy więcej.",
    ],
    example:
      "Przy połowie promotorów i jednej piątej krytyków wariancja to 0,5 + 0,2 − 0,3² = 0,61. Margines ±5 przy ufności 95% wymaga 0,61 · 1,96² ÷ 0,05² − 3, czyli 935 odpowiedzi; przy 5000 klientów wystarczy 788.",
  },
  csat: {
    title: "Kalkulator CSAT z przedziałem ufności",
    description:
      "Oblicz satysfakcję klientów z odpowiedzi w skali 1–5, 1–7 lub 1–10: dwie najlepsze, najlepsza lub średnia, z przedziałem.",
    about: [
      "„Jak bardzo są Państwo zadowoleni?” to najstarsze z pytań. CSAT to udział klientów, którzy wybrali jedną z dwóch najlepszych odpowiedzi. Jedni liczą tylko najlepszą, inni podają średnią; kalkulator mówi, czego używa, i pokazuje pozostałe.",
      "Wynik opisuje jedną chwilę: zakup, rozmowę, dostawę. Nie zapowiada, czy klient wróci; do tego sprawdź, czy zachwyceni wracają częściej niż zadowoleni.",
    ],
    pitfalls: [
      "Porównywanie wyników ze skal o różnej długości. Dwie najlepsze z pięciu odpowiedzi to nie dwie najlepsze z dziesięciu.",
      "Porównywanie udziału dwóch najlepszych odpowiedzi z cudzą średnią.",
      "Uśrednianie procentów sklepów lub miesięcy o różnej liczbie odpowiedzi. Zamiast tego zsumuj odpowiedzi.",
      "Traktowanie zadowolonych jak lojalnych. Zadowoleni też odchodzą, gdy pojawi się coś lepszego.",
    ],
    example:
      "Spośród 250 odpowiedzi od 1 do 5 padło 9, 14, 37, 98 i 92; dwie ostatnie to razem 190: CSAT wynosi 76%. Przedział 95% (Wilsona) sięga od 70,3% do 80,9%. Średnia to 4,0.",
  },
  "customer-effort": {
    title: "Kalkulator wskaźnika wysiłku klienta (CES)",
    description:
      "Oblicz wskaźnik wysiłku klienta (CES 2.0) z odpowiedzi od 1 do 7: udział zgadzających się, średnia lub łatwość netto, z przedziałem ufności.",
    about: [
      "„Firma ułatwiła mi załatwienie sprawy”: klienci mówią w skali od 1 do 7, na ile się z tym zgadzają. Kto musiał się natrudzić, częściej odchodzi, nawet jeśli sprawę w końcu załatwiono.",
      "Te same odpowiedzi podaje się na trzy sposoby: udział zgadzających się, średnia oraz łatwo minus trudno. Bardzo się różnią, więc kalkulator zawsze nazywa ten, który pokazuje, a pozostałe podaje obok.",
    ],
    pitfalls: [
      "Mylenie ze wskaźnikiem zaangażowania klientów, który ma ten sam skrót.",
      "Porównywanie z pierwszą wersją pytania, która pytała o wysiłek: tam niski wynik był dobry.",
      "Porównywanie własnego udziału z cudzą średnią.",
      "Pytanie wszystkich raz w roku. Wysiłek pamięta się przez kilka dni; pytaj tuż po kontakcie.",
    ],
    example:
      "Spośród 300 odpowiedzi 58 to piątki, 96 szóstki i 64 siódemki: zgadza się 218 osób, czyli 72,7%, z przedziałem 95% od 67,4% do 77,4%. Średnia tych samych odpowiedzi to 5,18.",
  },
  "satisfaction-return": {
    title: "Czy zadowoleni klienci wracają? Kalkulator",
    description:
      "Porównaj odsetki powrotów zachwyconych, zadowolonych i niezadowolonych klientów, z przedziałem dla każdego odsetka i dla różnicy.",
    about: [
      "Zadowolony klient nie ma powodu do skargi, ale i żadnego, by zostać. Tam, gdzie jest wybór, ci, którzy dają najlepszą ocenę, wracają znacznie częściej niż ci, którzy dają drugą.",
      "Połącz ankietę z późniejszymi zakupami: ilu z każdej grupy kupiło ponownie? Kalkulator podaje każdy odsetek powrotów z przedziałem i mówi, czy luka między zachwyconymi a zadowolonymi to coś więcej niż przypadek.",
    ],
    pitfalls: [
      "Pytanie po powrocie klienta. Kto wraca, jest ze swojego wyboru bardziej zadowolony; nie o to tu chodzi.",
      "Dawanie grupom różnego czasu na powrót.",
      "Czytanie tego jako przyczyny i skutku. Zachwyceni mogą być tymi, którzy i tak by zostali.",
      "Pomijanie tych, którzy nie odpowiedzieli. Wracają najrzadziej.",
    ],
    example:
      "Spośród 180 zachwyconych wróciło 126, czyli 70%; spośród 320 zadowolonych 144, czyli 45%. Różnica 25 punktów procentowych ma przedział 95% od 16 do 33 (Newcombe’a): to nie przypadek.",
  },
  "repurchase-rate": {
    title: "Kalkulator wskaźnika ponownych zakupów",
    description:
      "Oblicz udział klientów, którzy kupili ponownie, z przedziałem: z dwóch liczb albo z klientów według liczby zakupów.",
    about: [
      "Wskaźnik ponownych zakupów to liczba klientów z więcej niż jednym zakupem podzielona przez wszystkich klientów, w podanym okresie. To najprostszy znak lojalności: ktoś wrócił i znów zapłacił.",
      "Zamówienia z tego samego dnia to jeden zakup: zapomniany produkt to nie lojalność. Przy klientach według liczby zakupów widać też, jak z każdym zakupem rośnie szansa na następny.",
    ],
    pitfalls: [
      "Porównywanie ze wskaźnikiem „powracających klientów” z systemu sklepu: tam liczy się każdy, kto kiedykolwiek kupił, wśród kupujących w okresie.",
      "Dzielenie przez wszystkie kontakty lub odwiedzających. Kto nigdy nie kupił, nie może kupić ponownie.",
      "Okres krótszy niż rytm klientów. Jeśli kupuje się co pół roku, kwartał nie pokaże prawie nikogo.",
      "Pomijanie tego, kiedy klienci przyszli: ci z zeszłego tygodnia nie mieli jeszcze szansy.",
    ],
    example:
      "Sklep miał w ciągu roku 26 klientów, z których 8 kupiło więcej niż raz. Wskaźnik ponownych zakupów to 8 ÷ 26 = 30,77%; przy tak małej liczbie klientów prawdziwy może wynosić od 16,5% do 50%.",
  },
  "upsell-ratio": {
    title: "Kalkulator wskaźnika dosprzedaży",
    description:
      "Oblicz, ilu klientów kupuje więcej niż jeden rodzaj produktów: jako iloraz, jako udział wszystkich klientów albo jako przyjęte oferty.",
    about: [
      "Klient, który kupuje drugi rodzaj produktów, powierza firmie więcej niż jedną potrzebę. Wskaźnik dosprzedaży dzieli klientów kilku rodzajów przez tych, którzy kupili tylko jeden.",
      "Tej samej nazwy używa się dla trzech wielkości: tego ilorazu, udziału wśród wszystkich klientów i udziału przyjętych ofert. Kalkulator nazywa tę, którą pokazuje, a pozostałe podaje obok.",
    ],
    pitfalls: [
      "Porównywanie ilorazu z udziałem. 20 ze 100 klientów to udział 20%, ale iloraz 25%.",
      "Nazywanie rodzajami produktów kolorów lub rozmiarów. Raz ustal, czym jest rodzaj, i trzymaj się tego.",
      "Liczenie przyjętych ofert z pominięciem tych, którzy kupiliby i tak.",
    ],
    example:
      "Ze 100 klientów 20 kupiło kilka rodzajów produktów, a 80 tylko jeden. Wskaźnik dosprzedaży to 20 ÷ 80 = 25%; udział wśród wszystkich klientów to 20%.",
  },
  "loyalty-index": {
    title: "Kalkulator indeksu lojalności klientów (CLI)",
    description:
      "Oblicz indeks lojalności klientów z NPS, ponownych zakupów i dosprzedaży albo z ankiety z trzema pytaniami, z własnymi wagami.",
    about: [
      "Indeks lojalności klientów łączy w jedną liczbę trzy zachowania lojalnego klienta: polecanie, ponowne zakupy i kupowanie innych produktów.",
      "Nie ma jednej definicji. Jedni uśredniają trzy wskaźniki, inni trzy odpowiedzi z ankiety od 1 do 6 albo od 0 do 10. Kalkulator mówi, czego używa, i tam, gdzie można, pokazuje wynik w skali od 0 do 100.",
    ],
    pitfalls: [
      "Porównywanie z opublikowanym indeksem bez znajomości jego skali: w skali od 1 do 6 najlepsze jest 1.",
      "Uśrednianie NPS równego −20 z udziałami tak, jakby miały tę samą skalę. Najpierw go przeskaluj.",
      "Patrzenie na sam indeks. Zasłania, który z trzech składników się zmienił.",
    ],
    example: "Trzy średnie z ankiety, 6, 7 i 8 na 10, dają indeks 7, czyli 70 na 100.",
  },
  "engagement-score": {
    title: "Kalkulator wskaźnika zaangażowania klientów",
    description:
      "Oblicz wskaźnik zaangażowania klientów z własnych ważonych działań: łącznie, na aktywnego klienta albo względem celu.",
    about: [
      "Wskaźnik zaangażowania sumuje to, co robią klienci (wizyty, czas, listy życzeń, opinie), i nadaje każdemu działaniu wagę według tego, co mówi o relacji.",
      "Wagi ustalasz samodzielnie, więc wyników różnych firm nie da się porównywać. Porównuj własne segmenty i miesiące, na aktywnego klienta.",
    ],
    pitfalls: [
      "Nazywanie go CES: te same trzy litery oznaczają wskaźnik wysiłku klienta.",
      "Zmienianie wag między raportami i czytanie różnicy jako zachowania.",
      "Porównywanie sum z miesięcy o różnej liczbie klientów.",
      "Wagi nagradzające to, co łatwo policzyć, zamiast tego, co poprzedza zakup.",
    ],
    example:
      "3400 logowań o wadze 2, 1200 udostępnień o wadze 3 i 9500 wyświetleń o wadze 1 to 19 900 punktów. Przy 22 000 aktywnych klientów i mnożniku dziesięć wynik to 9,05.",
  },
  "loyalty-programme": {
    title: "Kalkulator ROI programu lojalnościowego",
    description:
      "Oblicz zwrot z programu lojalnościowego z wydatków, które wywołuje, ich marży i kosztu, oraz wzrost potrzebny, aby się opłacił.",
    about: [
      "Program lojalnościowy opłaca się, jeśli marża, którą wywołuje, jest większa niż jego koszt. Liczy się tylko to, co uczestnicy wydają ponad to, co wydaliby i tak.",
      "Kalkulator pokazuje zwrot i to, o ile więcej uczestnicy muszą wydawać, aby program się opłacił: to często przydatniejsza liczba, bo prawdziwy wzrost trudno poznać.",
    ],
    pitfalls: [
      "Uznawanie całego przychodu od uczestników za zasługę programu. To najczęstszy błąd i zawsze stawia program w dobrym świetle.",
      "Porównywanie uczestników z resztą. Najlepsi klienci zapisują się pierwsi; porównuj z grupą kontrolną albo z tymi samymi osobami wcześniej.",
      "Liczenie przychodu zamiast marży.",
      "Zapominanie o rabatach dla tych, którzy zapłaciliby pełną cenę.",
    ],
    example:
      "Milion uczestników wydaje rocznie 600 zamiast 500 przy marży 30%, a program kosztuje 10 milionów. Dodatkowa marża to 30 milionów, zwrot 200%.",
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
  "clv-retention": {
    title: "Kalkulator CLV ze wskaźnika utrzymania",
    description:
      "Oblicz wartość życiową klienta z marży, utrzymania i stopy dyskontowej, bez końca albo do horyzontu, wraz z tabelą.",
    about: [
      "Jeśli klient przynosi w każdym okresie tę samą marżę i zostaje ze stałym prawdopodobieństwem, wszystkie przyszłe marże sumują się do prostego wzoru: marża razy utrzymanie ÷ (1 + dyskonto − utrzymanie).",
      "Podręczniki różnią się w jednym: czy pierwsza marża przychodzi teraz, od każdego pozyskanego klienta, czy okres później, tylko od tych, którzy zostali. Kalkulator nazywa swój wybór i pokazuje drugi.",
    ],
    pitfalls: [
      "Mieszanie jednostek czasu: miesięczne utrzymanie 96% obok rocznej stopy dyskontowej 10%.",
      "Wstawianie marży z całego życia tam, gdzie należy marża jednego okresu. Robi tak znana infografika o sieci kawiarni i wychodzi jej dwadzieścia razy za dużo.",
      "Używanie przychodu. Wartość mówi wtedy, ile się sprzedaje, a nie ile się zarabia.",
      "Zakładanie stałego utrzymania. W prawdziwych kohortach rośnie ono ze stażem; zobacz prognozę utrzymania.",
    ],
    example:
      "Serwis filmowy zarabia miesięcznie 19,95, minus 1,50 kosztów i 0,50 na utrzymanie. Przy utrzymaniu 99,5% miesięcznie, dyskoncie 1% miesięcznie i pierwszej marży teraz abonent jest wart 17,95 · 67,33 = 1208,63.",
  },
  "clv-subscription": {
    title: "Kalkulator LTV abonenta z odpływu klientów",
    description:
      "Oblicz wartość życiową abonenta z przychodu na konto, marży brutto, odpływu i wzrostu, ze zwrotem i sprawdzeniem jednostek czasu.",
    about: [
      "Abonent, który w każdym okresie odchodzi z tym samym prawdopodobieństwem, zostaje średnio na 1 ÷ odpływ okresów. Przychód na konto razy marża brutto, podzielone przez odpływ, to jego wartość.",
      "Rosnące konta działają jak mniejszy odpływ, ale do pewnej granicy: gdy rosną tak szybko, jak odchodzą klienci, wzór nie ma odpowiedzi, a kalkulator mówi to, zamiast ją wymyślać.",
    ],
    pitfalls: [
      "Pomijanie marży. To najczęstszy błąd przy abonamentach; przy marży 60% zawyża wartość o dwie trzecie.",
      "Dzielenie miesięcznego przychodu przez roczny odpływ albo mnożenie miesięcznego odpływu przez dwanaście. 4% miesięcznie to 38,7% rocznie, a nie 48%.",
      "Odpływ z młodej firmy: pierwsze miesiące niewiele mówią o piątym roku.",
      "Stały odpływ. Nowi klienci odchodzą szybciej niż dawni, więc średnia myli w obie strony.",
    ],
    example:
      "Konto płaci 50 miesięcznie przy marży 80%; co miesiąc odchodzi 5%, a reszta rośnie o 1%. Wartość to 40 ÷ (0,05 − 0,01) = 1000; bez wzrostu byłoby to 800.",
  },
  "lost-customer": {
    title: "Kalkulator kosztu utraty klienta",
    description:
      "Oblicz, ile kosztuje utrata klienta: zdyskontowana marża niedokonanych zakupów, koszt następcy i opinie, nic liczone podwójnie.",
    about: [
      "Klient, który odchodzi, zabiera ze sobą wszystkie zakupy, których by jeszcze dokonał. Liczy się marża na nich, w dzisiejszych pieniądzach. Jeśli miejsce ma zostać zajęte, kosztuje też pozyskanie następcy, a niezadowolony klient może zniechęcić innych.",
      "Zakupów następcy nie odejmuje się od straty: tego klienta można było pozyskać i bez niej. Kto widzi to inaczej, może liczyć tylko jedno z dwojga.",
    ],
    pitfalls: [
      "Liczenie niezarobionego przychodu zamiast marży.",
      "Dodawanie albo odejmowanie wartości następcy: w obu razach liczy się coś podwójnie.",
      "Duże liczby osób, którym klient o tym powie, wzięte z obiegowych opinii. Łatwo przeważają w wyniku.",
      "Branie klienta przeciętnego. Kto odchodzi wcześnie, często był wart mniej.",
    ],
    example:
      "Klient zamawia za 50 cztery razy w roku przy marży 50% i zostałby jeszcze dwa i pół roku. Przy 10% utracona marża to 222,37; z 40 na następcę strata wynosi 262,37.",
  },
  "customer-mix": {
    title: "Kalkulator: klienci jednorazowi a stali",
    description:
      "Porównaj klientów jednorazowych ze stałymi: udziały w klientach i przychodzie, przychód na osobę i to, co da pozyskanie części z nich.",
    about: [
      "Przychód od stałych klientów wraca sam; przychód od jednorazowych trzeba co roku zdobywać od nowa. Proporcja obu mówi, jak pewnie stoi firma.",
      "Kalkulator pokazuje, ile przynosi osoba z każdej grupy i ile zyskuje rok, gdy kilku na stu jednorazowych klientów staje się stałymi.",
    ],
    pitfalls: [
      "Porównywanie przychodu z różnych okresów: oba muszą dotyczyć tego samego roku.",
      "Oczekiwanie, że pozyskani będą wydawać tyle co dotychczasowi stali. Tamci przyszli sami.",
      "Nazywanie jednorazowym kogoś, kto pierwszy raz kupił w zeszłym tygodniu.",
      "Doliczanie całego przychodu stałego klienta jako zysku, choć pierwszy zakup i tak by nastąpił.",
    ],
    example:
      "80 klientów jednorazowych przynosi 2000, 20 stałych 8000. Jedna piąta klientów daje 80% przychodu; pozyskanie jednej dziesiątej pozostałych dałoby 8 · (400 − 25) = 3000 rocznie.",
  },
  "retention-rate": {
    title: "Kalkulator wskaźnika utrzymania i odpływu klientów",
    description:
      "Oblicz utrzymanie i odpływ z klientów na początku, na końcu i nowych: z przedziałem, miesięcznie i rocznie, z oczekiwanym czasem życia.",
    about: [
      "Ilu z klientów, którzy byli na początku okresu, jest nadal na jego końcu? Ten udział to wskaźnik utrzymania; reszta to odpływ. Nowych klientów się nie liczy: zasłaniają straty.",
      "Kalkulator zamienia wskaźnik miesięczny na roczny i z powrotem, licząc składanie, i rysuje, co zostaje ze stu klientów przez dwa lata.",
    ],
    pitfalls: [
      "Mnożenie miesięcznego odpływu przez dwanaście. Pięć procent miesięcznie to 46% rocznie, a nie 60%.",
      "Zostawianie nowych klientów w liczbie tych, którzy zostali. Utrzymanie przekracza wtedy to, co możliwe.",
      "Porównywanie odpływu odniesionego do początku z odpływem odniesionym do średniej.",
      "Przekonanie, że wszyscy odchodzą w tym samym tempie. Nowi odchodzą szybciej niż dawni klienci.",
    ],
    example:
      "500 klientów na początku, 510 na końcu, w tym 35 nowych: zostało 475. Wskaźnik utrzymania wynosi 95%, odpływ 5% miesięcznie, czyli 46% rocznie i czas życia 20 miesięcy.",
  },
  "retention-projection": {
    title: "Prognoza utrzymania klientów (sBG)",
    description:
      "Prognozuj, ilu klientów kohorty zostanie, przesuniętym modelem beta-geometrycznym, obok stałego odpływu, który zaniża ich liczbę.",
    about: [
      "Utrzymanie rośnie ze stażem: nie dlatego, że klienci się zmieniają, lecz dlatego, że ci, którzy łatwo odchodzą, już odeszli. Przesunięty model beta-geometryczny mówi właśnie to, a jego dwa parametry poznaje z liczb jednej kohorty.",
      "Jeden wskaźnik odpływu traktuje wszystkich klientów jednakowo i dlatego w późniejszych okresach traci ich, a z nimi ich wartość, o wiele za dużo. Kalkulator rysuje obie krzywe.",
    ],
    pitfalls: [
      "Mieszanie w jednym rzędzie liczb klientów, którzy przyszli w różnym czasie. Śledź jedną kohortę.",
      "Używanie tam, gdzie klienci mogą odejść bez słowa (w sklepie): tam weź plik zamówień i jego modele zakupów.",
      "Ufanie dalszemu przebiegowi kohorty obserwowanej przez dwa okresy.",
      "Odczytywanie oczekiwanego czasu życia tam, gdzie nie ma granicy. Kalkulator podaje wtedy zdyskontowany.",
    ],
    example:
      "Z 1000 zamożnych klientów po latach od jednego do siedmiu zostaje 869, 743, 653, 593, 551, 517 i 491. Model (α 0,668, β 3,806) oczekuje, że po dwunastu latach będzie obecnych 37,8%; stały odpływ wskazałby o wiele mniej.",
  },
  "revenue-retention": {
    title: "Kalkulator utrzymania przychodu: NRR i GRR",
    description:
      "Oblicz utrzymanie przychodu netto i brutto z przychodu początkowego, strat i wzrostu, na miesiąc, kwartał lub rok.",
    about: [
      "Liczenie klientów traktuje największego i najmniejszego jednakowo. Utrzymanie przychodu pyta, co stało się z pieniędzmi: brutto liczy tylko straty i nigdy nie przekracza 100%; netto dodaje to, co klienci dokupili.",
      "Utrzymanie netto powyżej 100% oznacza, że firma rosłaby bez ani jednego nowego klienta.",
    ],
    pitfalls: [
      "Liczenie przychodu od nowych klientów jako wzrostu. Liczą się tylko ci, którzy byli na początku.",
      "Podawanie samego utrzymania netto. Kilku rosnących klientów może zasłonić odejścia wielu.",
      "Porównywanie wskaźnika miesięcznego z rocznym. 99% miesięcznie to niespełna 89% rocznie.",
      "Liczenie jednorazowej sprzedaży jako przychodu powtarzalnego.",
    ],
    example:
      "Ze 100 000 powtarzalnego przychodu 2000 ubywa z klientami, a 1000 przez mniejsze plany: utrzymanie brutto wynosi 97%. Z 3500 z większych planów utrzymanie netto to 100,5%.",
  },
  "acquisition-cost": {
    title: "Kalkulator kosztu pozyskania klienta (CAC)",
    description:
      "Oblicz CAC ze wszystkimi kosztami albo samą reklamą, dla wszystkich albo tylko płatnych klientów, z LTV:CAC i czasem zwrotu.",
    about: [
      "Koszt pozyskania klienta to wydatki na pozyskiwanie podzielone przez pozyskanych klientów. Nabiera znaczenia dopiero obok tego, ile klient jest wart i jak długo trwa zwrot.",
      "Dwie decyzje bardzo go zmieniają: czy liczą się pensje i narzędzia oraz czy w dzielniku są klienci, którzy przyszli sami. Kalkulator nazywa obie i pokazuje inne możliwości.",
    ],
    pitfalls: [
      "Pomijanie ludzi. Sama reklama to często mniej niż połowa kosztu.",
      "Porównywanie z wartością życiową w przychodzie.",
      "Wydatki z jednego miesiąca podzielone przez klientów z tego samego miesiąca, gdy sprzedaż trwa pół roku.",
      "Jedna średnia dla wszystkich kanałów: następny klient zwykle kosztuje więcej niż poprzedni.",
    ],
    example:
      "Reklama za 6000 i 3000 na ludzi i narzędzia pozyskują 90 klientów, z których 30 przyszło samych. Koszt to 100 na nowego klienta i 150 na płatnego; przy 20 miesięcznie i marży 50% zwrot 100 trwa dziesięć miesięcy.",
  },
  "acquisition-vs-retention": {
    title: "Koszt pozyskania a koszt utrzymania klienta",
    description:
      "Porównaj koszt pozyskania klienta z kosztem jego uratowania, znajdź próg opłacalności i zobacz, co budżet daje po każdej ze stron.",
    about: [
      "Każdy słyszał, że pozyskanie klienta kosztuje pięć razy więcej niż utrzymanie. Czy tak jest w danej firmie, zależy od tego, ilu klientów wydatki naprawdę ratują.",
      "Uratowany jest klient, który bez wydatków by odszedł. Dzielenie przez takich, a nie przez wszystkich, którzy zostali, daje liczbę porównywalną z kosztem pozyskania.",
    ],
    pitfalls: [
      "Dzielenie wydatków na utrzymanie przez wszystkich klientów, którzy zostali.",
      "Zgadywanie, kto by został. Odpowiada na to mała grupa kontrolna, która nic nie dostaje.",
      "Porównywanie samych kosztów. Uratowany klient jest często wart więcej niż nowy, ale nie zawsze.",
    ],
    example:
      "Pozyskanie 100 klientów kosztowało 10 000, po 100 każdy. Wydanie 2000 na 1000 klientów podnosi utrzymanie z 50% do 58% i ratuje 80, po 25 każdy, czyli za jedną czwartą. Na utrzymanego klienta wyglądałoby to na 3,45, czyli 29 razy taniej.",
  },
  "prospect-funnel": {
    title: "Kalkulator lejka: od odbiorcy do stałego klienta",
    description:
      "Prześledź drogę od pierwszego kontaktu do stałego klienta: konwersja i koszt na etapach, koszt stałego klienta i najwyższy koszt odbiorcy.",
    about: [
      "Większość lejków kończy się na pierwszym zakupie, a lojalny klient dopiero się tam zaczyna. Ten prowadzi dalej, do drugiego zakupu i do stałego klienta, i sumuje koszty wszystkich etapów.",
      "Z wartością życiową stałego klienta działa też w drugą stronę: mówi, ile najwyżej można zapłacić za dotarcie do jednej osoby.",
    ],
    pitfalls: [
      "Etapy z różnych tygodni. Ludzie potrzebują czasu, by wrócić; śledź te same osoby.",
      "Mnożenie konwersji z różnych kampanii.",
      "Konwersja z garstki stałych klientów: spójrz na jej przedział.",
    ],
    example:
      "300 wydane na dotarcie do 1000 osób dają 200 reakcji, 100 pierwszych i 40 drugich zakupów oraz 20 stałych klientów. Stały klient kosztuje 15; przy wartości życiowej 40 odbiorca może kosztować 0,80.",
  },
  "word-of-mouth": {
    title: "Kalkulator wartości marketingu szeptanego",
    description:
      "Oblicz, ile warte są dobre i złe opinie: klienci pozyskani i utraceni, wartość netto i ile dobrych głosów równoważy jeden zły.",
    about: [
      "Klienci rozmawiają. Kalkulator śledzi słowa aż do skutku: ilu mówi, do ilu osób każdy dociera, ile z nich decyduje inaczej i ile wart jest klient.",
      "Złe słowa zwykle docierają dalej. Ile dobrych głosów równoważy jeden zły, to liczba, o której warto pamiętać, gdy przychodzi skarga.",
    ],
    pitfalls: [
      "„Niezadowolony klient mówi dziesięciu osobom”: takie liczby mają dziesiątki lat i mierzono je dla innych towarów. Zapytaj własnych klientów.",
      "Liczenie każdego, do kogo dotarto, jako pozyskanego. Udział przekonanych jest mały.",
      "Liczenie polecenia dwa razy: tu i w poleceniach.",
    ],
    example:
      "Z 1000 klientów 300 mówi dobrze, każdy do 3 osób, a 50 źle, każdy do 10; daje się przekonać jedna dziesiąta. Pozyskano 90, utracono 50; przy wartości 50 wynik netto to 2000, a jeden zły głos równoważą 3,3 dobrego.",
  },
  "referral-value": {
    title: "Kalkulator wartości poleceń klientów",
    description:
      "Oblicz, ile warte są polecenia klienta, oddzielając tych, którzy przyszliby i tak, od pozostałych, oraz najwyższą opłacalną nagrodę.",
    about: [
      "Polecony klient, który inaczej by nie przyszedł, przynosi całą wartość życiową. Ten, który przyszedłby i tak, oszczędza tylko koszt pozyskania. Nagrodę płaci się za obu.",
      "Kalkulator rozdziela te grupy, jak zaproponowali Kumar, Petersen i Leone, i podaje najwyższą nagrodę, przy której polecenie jeszcze się opłaca.",
    ],
    pitfalls: [
      "Przypisywanie poleceniom każdego poleconego klienta. Tak programy wyglądają lepiej, niż są.",
      "Używanie wartości życiowej, od której koszt pozyskania już odjęto.",
      "Zakładanie, że najlepsi kupujący najlepiej polecają: często to nie te same osoby.",
    ],
    example:
      "Klient przyprowadza czterech innych, z których jeden przyszedłby i tak. Przy wartości życiowej 200, koszcie pozyskania 40 i nagrodzie 15 polecenia są warte 3 · 200 + 40 − 60 = 580.",
  },
  "share-of-wallet": {
    title: "Kalkulator udziału w portfelu klienta",
    description:
      "Oblicz udział w portfelu dla jednego klienta lub wklejonej listy: udział sum i średnia udziałów, z przedziałem i tym, co zostaje u innych.",
    about: [
      "Udział w portfelu to ta część wszystkich wydatków klienta w kategorii, którą zostawia w firmie. Klient może być w każdej ankiecie lojalny, a mimo to większość kupować gdzie indziej.",
      "Dla wielu klientów są dwie średnie. Łączna mówi, jaka część pieniędzy trafia do firmy; średnia udziałów mówi to o typowym kliencie. Pokazane są obie.",
    ],
    pitfalls: [
      "Branie jednej średniej za drugą. Jeśli duzi klienci kupują gdzie indziej, bardzo się różnią.",
      "Zgadywanie łącznych wydatków z własnej sprzedaży. Trzeba o nie zapytać albo wziąć je z panelu.",
      "Porównywanie różnych okresów albo kategorii szerszej niż własna oferta.",
      "Mylenie z udziałem w rynku, który liczy także tych, którzy nic w firmie nie kupują.",
    ],
    example:
      "Klient wydaje na kawę 150 miesięcznie, z tego 60 w firmie: udział w portfelu to 40%, a u innych zostaje 90.",
  },
  "wallet-allocation": {
    title: "Kalkulator Wallet Allocation Rule",
    description:
      "Oszacuj udział w portfelu z miejsca wśród marek używanych przez klienta: dla jednego klienta, z ocen albo z całego badania.",
    about: [
      "Liczy się nie to, jak wysoko klient ocenia markę, lecz czy ktoś jest oceniany wyżej. Wallet Allocation Rule zamienia miejsce wśród używanych marek na oczekiwany udział w portfelu.",
      "Dziewiątka na dziesięć jest niewiele warta, jeśli dwaj konkurenci dostają dziesiątkę. A im więcej marek klient używa, tym mniej dostaje nawet ulubiona.",
    ],
    pitfalls: [
      "Ustalanie miejsca wśród wszystkich marek rynku. Liczą się tylko te, których klient używa.",
      "Dawanie markom z równą oceną lepszego miejsca. Dzielą średnią swoich miejsc.",
      "Branie reguły za pomiar. To oszacowanie dla średnich; gdy wiadomo, ile klienci wydają, użyj tego.",
      "Ustalanie miejsca ze średnich ocen. Najpierw ustal miejsce u każdego klienta, potem uśrednij udziały.",
    ],
    example:
      "Klient używa trzech marek i stawia firmę na drugim miejscu: (1 − 2 ÷ 4) · 2 ÷ 3 = 33,3%. Jako ulubiona miałaby (1 − 1 ÷ 4) · 2 ÷ 3 = 50%.",
  },
  "market-share": {
    title: "Kalkulator udziału w rynku z penetracją i udziałem w potrzebach",
    description:
      "Oblicz udział w rynku w przychodzie lub sztukach, rozłóż go na penetrację, udział w potrzebach i intensywność albo wylicz brakujący czynnik.",
    about: [
      "Udział w rynku mówi, ile sprzedaży rynku należy do firmy, ale nie dlaczego. To iloczyn trzech czynników: ilu wszystkich nabywców w niej kupuje, jaką część potrzeb w niej zaspokajają i czy kupują dużo, czy mało.",
      "Udział w rynku i udział w portfelu odpowiadają na różne pytania. Pierwszy liczy wszystkich, także tych, którzy nigdy w firmie nie kupili; drugi patrzy tylko na jej klientów. Mała marka może mieć dużo w niewielu portfelach, duża niewiele w wielu.",
    ],
    pitfalls: [
      "Porównywanie udziału w przychodzie z udziałem w sztukach. Drogie marki mają więcej pierwszego niż drugiego.",
      "Zawężanie rynku tak, by być na nim liderem.",
      "Podnoszenie lojalności tam, gdzie brakuje zasięgu. Małe marki mają przeważnie mniej nabywców, a nie mniej lojalnych.",
      "Branie udziału w sprzedaży własnych sklepów za udział w rynku.",
    ],
    example:
      "500 z 2000 nabywców kupuje markę: udział penetracji to 25%. Kupują ją 2,4 raza na 6 zakupów w kategorii, czyli 40%, a przeciętny nabywca kupuje 4 razy: indeks 1,5. Udział w rynku to 25% · 40% · 1,5 = 15%.",
  },
};
