/** Polish: survey scores compared with behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Oceny i zachowanie",
  join: "Dodaj zamówienia tych samych osób",
  joinHint: "Dodaj eksport zamówień tych samych osób, aby zobaczyć, co kupiła każda grupa.",
  people: "Osoby",
  outcomeNames: {
    repurchase: "Kupili w kilka różnych dni",
    returned: "Kupili ponownie po odpowiedzi",
    purchases: "Zakupy na osobę",
    revenue: "Przychód na osobę",
    "p-alive": "Prawdopodobieństwo, że nadal jest klientem",
    stayed: "Zostali",
  },
  answerGroups: {
    promoters: "Promotorzy",
    passives: "Neutralni",
    detractors: "Krytycy",
    satisfied: "Dobre odpowiedzi",
    others: "Inne odpowiedzi",
  },
  matched: (found, all, column) => `Osoby znalezione w zamówieniach według „${column}”: ${found} / ${all}.`,
  byRevenue: (value, low, high) => `Wynik ważony przychodem to ${value} (od ${low} do ${high}).`,
  nobodyMatched: (column) =>
    `Nikogo z kolumny „${column}” nie ma w zamówieniach. Oba pliki muszą zawierać te same adresy e-mail lub numery.`,
  groupDifference: (d, p, called) =>
    `${d.first} minus ${d.last}: ${d.value} (od ${d.low} do ${d.high}, p = ${p}): ${called ? "różnica istotna statystycznie. Nie dowodzi to przyczyny." : "może to być przypadek."}`,
  noDifference: "W którejś grupie jest za mało osób do porównania.",
  loyalty: {
    title: "Indeks lojalności klientów (CLI)",
    sentence: (d) =>
      `Indeks wynosi ${d.index} na 100 (od ${d.low} do ${d.high}), na podstawie osób obecnych we wszystkich trzech częściach (${d.people} spośród ${d.answers}).`,
    surveySentence: (d) =>
      `Indeks wynosi ${d.index} w skali od 1 do 6 (od ${d.low} do ${d.high}), na podstawie osób, które odpowiedziały na wszystkie trzy pytania (${d.people} spośród ${d.answers}). Im niższy, tym większa lojalność.`,
    samePeople:
      "Każdy kwartał obejmuje osoby, które w nim odpowiedziały i do jego końca kupiły – te same we wszystkich trzech częściach. W każdym kwartale odpowiadają inne osoby, co może wyjaśniać zmianę.",
    surveyPeople:
      "Każdy kwartał obejmuje osoby, które w nim odpowiedziały. W każdym kwartale odpowiadają inne osoby, co może wyjaśniać zmianę.",
    noProducts:
      "Żadne zamówienie nie wymienia produktów, więc nie ma odsetka osób, które kupiły drugi produkt, ani indeksu.",
    quarter: "Kwartał",
    all: "Wszystkie odpowiedzi",
    people: "Liczba osób we wszystkich trzech częściach",
    answers: "Liczba osób, które odpowiedziały",
    orders: { recommend: "Polecanie (NPS)", repurchase: "Kupili ponownie", upsell: "Kupili inny produkt" },
    survey: { recommend: "Polecą", repurchase: "Kupią ponownie", upsell: "Wypróbują inne produkty" },
    index: "Indeks",
  },
  invitations: "Zaproszone osoby",
  response: "Odsetek odpowiedzi",
  responseRate: (d, rate, low, high) =>
    `Odsetek odpowiedzi: ${rate} (od ${low} do ${high}); odpowiedzi: ${d.people}, zaproszenia: ${d.invitations}.`,
  importancePerformance: "Ważność i wynik",
  quoted: (name) => `„${name}”`,
  workOn: (n, names) =>
    n === 1
      ? `Ważne i słabsze od średniej: ${names}. Zacznij od tego.`
      : `Ważne i słabsze od średniej: ${names}. Zacznij od nich.`,
  workOnNone: "Żaden wskaźnik nie jest jednocześnie ważny i słabszy od średniej.",
  partOfBest: "Część najlepszego możliwego wyniku",
};
