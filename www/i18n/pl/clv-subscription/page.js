/** Polish: the page of “Subscription CLV”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator LTV subskrybenta na podstawie churnu",
  description:
    "Oblicz wartość życiową subskrybenta z przychodu na konto, marży brutto, churnu i wzrostu przychodu z kont, z czasem zwrotu i kontrolą jednostek czasu.",
  about: [
    "Subskrybent, który w każdym okresie odchodzi z tym samym prawdopodobieństwem, zostaje średnio na (1 / churn) okresów. Jego wartość to przychód na konto razy marża brutto, podzielony przez churn.",
    "Rosnący przychód z kont działa jak mniejszy churn, ale do pewnej granicy: gdy rośnie tak szybko, jak odchodzą klienci, wzór nie daje wyniku. Kalkulator informuje o tym, zamiast go wymyślać.",
  ],
  pitfalls: [
    "Pomijanie marży. To najczęstszy błąd przy subskrypcjach; przy marży 60% zawyża wartość o dwie trzecie.",
    "Dzielenie miesięcznego przychodu przez roczny churn albo mnożenie miesięcznego churnu przez dwanaście. 4% miesięcznie to 38,7% rocznie, a nie 48%.",
    "Churn młodej firmy: pierwsze miesiące niewiele mówią o piątym roku.",
    "Zakładanie stałego churnu. Klienci odchodzą w pierwszych miesiącach szybciej niż później, więc średni churn jest za niski dla nowych klientów, a za wysoki dla klientów z długim stażem.",
  ],
  example:
    "Konto płaci 200 miesięcznie przy marży 80%; co miesiąc odchodzi 5% kont, a przychód z pozostałych rośnie o 1%. Wartość to 160 / (0,05 − 0,01) = 4000; bez wzrostu byłoby to 3200.",
};
