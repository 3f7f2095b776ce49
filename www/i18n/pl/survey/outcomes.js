/** Polish: scores beside behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Oceny i zachowanie",
  join: "Dodaj zamówienia tych samych osób",
  joinHint: "Dodaj eksport zamówień tych samych osób, aby zobaczyć, co kupiła każda grupa.",
  people: "Osoby",
  outcomeNames: {
    repurchase: "Kupili w kilku dniach",
    returned: "Kupili ponownie po odpowiedzi",
    purchases: "Dni zakupów na osobę",
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
    `${d.first} minus ${d.last}: ${d.value} (od ${d.low} do ${d.high}, p = ${p}): ${called ? "więcej, niż tłumaczy przypadek. Nie dowodzi to przyczyny." : "może to być przypadek."}`,
  noDifference: "W którejś grupie jest za mało osób do porównania.",
  invitations: "Zaproszone osoby",
  response: "Odsetek odpowiedzi",
  responseRate: (d, rate, low, high) =>
    `Odsetek odpowiedzi: ${rate} (od ${low} do ${high}); odpowiedzi: ${d.people}, zaproszenia: ${d.invitations}.`,
  importancePerformance: "Ważność i wynik",
  workOn: (names) => `Ważne i słabsze od średniej: ${names}. Zacznij od nich.`,
  workOnNone: "Żaden wskaźnik nie jest jednocześnie ważny i słabszy od średniej.",
  partOfBest: "Część najlepszego możliwego wyniku",
};
