/** Slovak: scores beside behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Hodnotenia a správanie",
  join: "Pridať objednávky tých istých ľudí",
  joinHint: "Pridajte export objednávok tých istých ľudí a uvidíte, čo ktorá skupina kúpila.",
  people: "Ľudia",
  outcomeNames: {
    repurchase: "Nakúpili vo viacerých dňoch",
    returned: "Nakúpili znova po odpovedi",
    purchases: "Dni nákupu na osobu",
    revenue: "Tržby na osobu",
    "p-alive": "Pravdepodobnosť, že je stále zákazníkom",
    stayed: "Zostali",
  },
  answerGroups: {
    promoters: "Promotéri",
    passives: "Pasívni",
    detractors: "Kritici",
    satisfied: "Dobré odpovede",
    others: "Ostatné odpovede",
  },
  matched: (found, all, column) => `Ľudia nájdení v objednávkach podľa „${column}“: ${found} / ${all}.`,
  byRevenue: (value, low, high) => `Výsledok vážený tržbami je ${value} (od ${low} do ${high}).`,
  nobodyMatched: (column) =>
    `Nikto zo stĺpca „${column}“ sa v objednávkach nenachádza. Oba súbory musia obsahovať rovnaké e-mailové adresy alebo čísla.`,
  groupDifference: (d, p, called) =>
    `${d.first} mínus ${d.last}: ${d.value} (od ${d.low} do ${d.high}, p = ${p}): ${called ? "je to viac, ako vysvetľuje náhoda. Príčinu to nedokazuje." : "môže to byť náhoda."}`,
  noDifference: "V niektorej skupine je na porovnanie príliš málo ľudí.",
  invitations: "Oslovení ľudia",
  response: "Miera odpovedí",
  responseRate: (d, rate, low, high) =>
    `Miera odpovedí: ${rate} (od ${low} do ${high}); odpovede: ${d.people}, pozvánky: ${d.invitations}.`,
  importancePerformance: "Dôležitosť a výsledok",
  workOn: (names) => `Dôležité a slabšie ako priemer: ${names}. Začnite nimi.`,
  workOnNone: "Žiadne hodnotenie nie je zároveň dôležité a slabšie ako priemer.",
  partOfBest: "Časť najlepšieho možného výsledku",
};
