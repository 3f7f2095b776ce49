/** Polish: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    churn: "Wskaźnik odejść (churn)",
    "churn-low": "Dolna granica wskaźnika odejść",
    "churn-high": "Górna granica wskaźnika odejść",
    stayed: "Liczba klientów, którzy zostali",
    lost: "Liczba utraconych klientów",
    base: "Liczba klientów, do której się odnosi",
    months: "Długość okresu",
    "monthly-retention": "Miesięczny wskaźnik retencji",
    "monthly-churn": "Miesięczny wskaźnik odejść",
    "yearly-retention": "Roczny wskaźnik retencji",
    "yearly-churn": "Roczny wskaźnik odejść",
    lifetime: "Oczekiwany czas relacji z klientem",
    month: "Miesiąc",
    remaining: "Odsetek pozostałych",
  },
  picture: (f, v) =>
    `Linia opadająca przez dwa lata: w tym tempie po roku zostaje ${f.share(v["yearly-retention"])} klientów.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: jedno odejście więcej lub mniej znacznie zmienia wskaźnik.",
    "not-times-twelve": (f, value) =>
      `Zwykłe mnożenie dałoby roczny wskaźnik odejść ${f.share(value)}. To za dużo: kto odszedł, nie może odejść ponownie. Wskaźnik roczny jest tu liczony metodą procentu składanego.`,
    "nobody-left": () => "Nikt nie odszedł, więc z tych danych nie da się obliczyć czasu relacji. Weź dłuższy okres.",
    "nobody-stayed": () => "Nikt nie został. Sprawdź dane: liczba klientów na końcu obejmuje też nowych.",
  },
  refusals: {
    "more-stayed-than-started":
      "Liczba klientów na końcu bez nowych przekracza liczbę na początku. Sprawdź wszystkie trzy wartości.",
    "more-lost-than-average":
      "Odeszło więcej klientów, niż było ich średnio. Odnieś wskaźnik odejść do liczby klientów na początku.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `W ciągu roku zostało ${f.share(v.retention)} klientów, a odeszło ${f.share(v.churn)}. Rzeczywista retencja najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}.`
        : `Zostało ${f.share(v.retention)} klientów, a odeszło ${f.share(v.churn)}. W tym tempie w ciągu roku odchodzi ${f.share(v["yearly-churn"])} klientów.`,
    rate: (f, v) =>
      `W tym tempie po roku zostaje ${f.share(v["yearly-retention"])} klientów, a ${f.share(v["yearly-churn"])} odchodzi.`,
  },
};
