/** Polish: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
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
