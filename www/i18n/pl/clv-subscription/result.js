/** Polish: the result of “Subscription CLV”. */

import { counted } from "../../polish.js";

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    earnings: "Zarobek na konto w okresie",
    lifetime: "Oczekiwany czas relacji z klientem",
    "lifetime-years": "Oczekiwany czas relacji w latach",
    "yearly-churn": "Roczny wskaźnik odejść",
    "clv-without-expansion": "Wartość bez wzrostu przychodu z kont",
    "net-clv": "Wartość po odjęciu kosztu pozyskania",
    "clv-to-cost": "Stosunek CLV do kosztu pozyskania",
    payback: "Okres, w którym zwraca się koszt",
    period: "Okres",
    survival: "Odsetek pozostałych",
    expected: "Oczekiwana kwota w okresie",
    total: "Wartość narastająco",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Linia: wartość subskrybenta rosnąca z okresu na okres do ${f.money(v.clv)}.`
      : `Linia: wartość subskrybenta rosnąca z okresu na okres do ${f.money(v.clv)}; koszt pozyskania zwraca się po ${counted(f.points(v.payback), { one: "okresie", few: "okresach", many: "okresach", other: "okresu" })}.`,
  warnings: {
    "revenue-is-not-profit": () => "To przychód, nie zysk. Zanim zaplanujesz wydatki, uwzględnij swoją marżę.",
    "yearly-churn-per-month": () =>
      "Co miesiąc odchodzi ponad 15% klientów: czy nie jest to churn roczny? Przychód i churn muszą dotyczyć tego samego okresu.",
    "monthly-churn-per-year": () =>
      "Przez cały rok odchodzi mniej niż 3% klientów: czy nie jest to churn miesięczny? Przychód i churn muszą dotyczyć tego samego okresu.",
    "never-pays-back": () => "Pozyskanie tego klienta kosztuje więcej, niż kiedykolwiek przyniesie.",
  },
  refusals: {
    "no-churn":
      "Przy zerowym churnie nikt nigdy nie odchodzi, więc wartość byłaby nieskończona. Podaj odsetek klientów traconych w okresie.",
    "growth-reaches-churn":
      "Przychód z kont rośnie co najmniej tak szybko, jak odchodzą klienci, więc wartość byłaby nieskończona. Taki wzrost nie trwa długo; podaj wzrost mniejszy niż churn.",
  },
  verdicts: {
    worth: (f, v) => `Subskrybent zostaje średnio na ${f.unit(v.lifetime, "periods")} i jest wart ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Subskrybent zostaje średnio na ${f.unit(v.lifetime, "periods")} i jest wart ${f.money(v.clv)}, o ${f.money(v["net-clv"])} więcej, niż kosztuje jego pozyskanie.`,
    loses: (f, v) =>
      `Subskrybent jest wart ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} mniej, niż kosztuje jego pozyskanie.`,
  },
};
