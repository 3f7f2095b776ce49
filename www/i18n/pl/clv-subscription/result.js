/** Polish: the result of “CLV of a subscription”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
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
