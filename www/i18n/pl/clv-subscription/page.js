/** Polish: the page of “CLV of a subscription”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
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
};
