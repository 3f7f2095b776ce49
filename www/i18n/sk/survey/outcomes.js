/** Slovak: survey scores compared with behaviour. */

/** @type {typeof import("../../en/survey/outcomes.js").words} */
export const words = {
  outcomes: "Hodnotenia a správanie",
  join: "Pridať objednávky tých istých ľudí",
  joinHint: "Pridajte export objednávok tých istých ľudí a uvidíte, čo ktorá skupina kúpila.",
  people: "Ľudia",
  outcomeNames: {
    repurchase: "Nakúpili vo viacerých dňoch",
    returned: "Nakúpili znova po odpovedi",
    purchases: "Nákupy na osobu",
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
    `${d.first} mínus ${d.last}: ${d.value} (od ${d.low} do ${d.high}, p = ${p}): ${called ? "rozdiel je štatisticky významný. Príčinu to nedokazuje." : "môže to byť náhoda."}`,
  noDifference: "V niektorej skupine je na porovnanie príliš málo ľudí.",
  loyalty: {
    title: "Index lojality zákazníkov (CLI)",
    sentence: (d) =>
      `Index lojality je ${d.index} zo 100 (od ${d.low} do ${d.high}), podľa ľudí, ktorí sú vo všetkých troch častiach (${d.people} z celkového počtu ${d.answers}).`,
    surveySentence: (d) =>
      `Index lojality je ${d.index} na stupnici 1 až 6 (od ${d.low} do ${d.high}), podľa ľudí, ktorí odpovedali na všetky tri otázky (${d.people} z celkového počtu ${d.answers}). Čím je nižší, tým sú zákazníci lojálnejší.`,
    samePeople:
      "Každý štvrťrok zahŕňa ľudí, ktorí v ňom odpovedali a do jeho konca nakúpili – tých istých vo všetkých troch častiach. V každom štvrťroku odpovedajú iní ľudia, čo môže zmenu vysvetľovať.",
    surveyPeople:
      "Každý štvrťrok zahŕňa ľudí, ktorí v ňom odpovedali. V každom štvrťroku odpovedajú iní ľudia, čo môže zmenu vysvetľovať.",
    noProducts: "Žiadna objednávka neuvádza produkty, preto nie je podiel ľudí, ktorí kúpili druhý produkt, ani index.",
    quarter: "Štvrťrok",
    all: "Všetky odpovede",
    people: "Počet ľudí vo všetkých troch častiach",
    answers: "Počet ľudí, ktorí odpovedali",
    orders: { recommend: "Odporúčanie (NPS)", repurchase: "Kúpili znova", upsell: "Kúpili iný produkt" },
    survey: { recommend: "Odporučili by", repurchase: "Kúpili by znova", upsell: "Vyskúšali by iné produkty" },
    index: "Index lojality",
  },
  invitations: "Oslovení ľudia",
  response: "Návratnosť prieskumu",
  responseRate: (d, rate, low, high) =>
    `Návratnosť prieskumu: ${rate} (od ${low} do ${high}); odpovede: ${d.people}, pozvánky: ${d.invitations}.`,
  importancePerformance: "Dôležitosť a výsledok",
  quoted: (name) => `„${name}“`,
  workOn: (n, names) =>
    n === 1
      ? `Dôležité a slabšie ako priemer: ${names}. Začnite tým.`
      : `Dôležité a slabšie ako priemer: ${names}. Začnite nimi.`,
  workOnNone: "Žiadne hodnotenie nie je zároveň dôležité a slabšie ako priemer.",
  partOfBest: "Časť najlepšieho možného výsledku",
};
