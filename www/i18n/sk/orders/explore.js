/** Slovak: exploring and saving the report on orders. */

import { counted, forms, of } from "../../slovak.js";

const PERIODS = { one: "obdobie", few: "obdobia", many: "obdobia", other: "období" };

/**
 * Words of pictures and chapters, in every report.
 *
 * @type {typeof import("../../en/orders/explore.js").reading}
 */
export const reading = {
  saveXlsx: "Excel",
  readOut: "Hodnoty sa čítajú šípkami a\u00a0klávesmi Home a\u00a0End.",
  save: "Uložiť",
  plain: (kind) => `${kind}, iba obrázok`,
  contents: "Obsah",
  expert: "Štatistika pre odborníkov",
  extremes: (best, high, worst, low) => `Najvyššia hodnota: ${best}, ${high}. Najnižšia hodnota: ${worst}, ${low}.`,
  source: (name) => `Zdroj: ${name}, analýza Regulars`,
};

/** @type {typeof import("../../en/orders/explore.js").explore} */
export const explore = {
  ...reading,
  likely: (range, confidence) => `${range} (spoľahlivosť ${confidence})`,
  points: (points) => `${points} p. b.`,
  allFigures: "Všetky ukazovatele",
  allDigits: "Každý ukazovateľ tohto reportu so všetkými číslicami a\u00a0s\u00a0intervalom.",
  figure: "Ukazovateľ",
  value: "Hodnota",
  notes: "Poznámky",
  show: "Zobraziť",
  cohortForms: {
    share: "zákazníkov v\u00a0%",
    customers: "počet zákazníkov",
    revenue: "tržby",
    perCustomer: "doterajšie tržby na zákazníka",
  },
  allCohorts: "Všetky kohorty",
  bestCohort: (name, value) => `Najväčšia kohorta začala v\u00a0období ${name}: ${value}.`,
  later: (_n, text) => `o\u00a0${counted(text, PERIODS)} neskôr`,
  oneLater: (share) => `Podiel zákazníkov, ktorí o\u00a0jedno obdobie po prvom nákupe nakúpili znova, je ${share}.`,
  worth: (money, _n, text) => `O\u00a0${counted(text, PERIODS)} po prvom nákupe pripadajú na zákazníka tržby ${money}.`,
  rowsAreCohorts: "V\u00a0riadkoch sú kohorty podľa obdobia prvého nákupu, v\u00a0stĺpcoch obdobia po ňom.",
  latest: (n, text) =>
    forms(n, {
      one: "Zobrazená je iba posledná kohorta.",
      few: `Zobrazené sú iba posledné ${text} kohorty.`,
      other: `Zobrazených je iba posledných ${text} kohort.`,
    }),
  revenueOver: { month: "Tržby podľa mesiacov", quarter: "Tržby podľa štvrťrokov", week: "Tržby podľa týždňov" },
  bestPeriod: (period, money, share) =>
    `Najlepšie obdobie bolo ${period} s\u00a0tržbami ${money}. Vracajúci sa zákazníci priniesli ${share} všetkých tržieb.`,
  partial: "Posledné obdobie je neúplné a\u00a0zobrazené bledšie.",
  once: (once, all, share) => `Iba raz nakúpilo ${once} ${of(all)} zákazníkov (${share}).`,
  oftenAndLately: (n, text) =>
    forms(n, {
      one: `${text} zákazník má najčastejšie a\u00a0najnovšie nákupy.`,
      few: `${text} zákazníci majú najčastejšie a\u00a0najnovšie nákupy.`,
      other: `${text} zákazníkov má najčastejšie a\u00a0najnovšie nákupy.`,
    }),
  quiet: "Kto nakupoval často a\u00a0odmlčal sa, pravdepodobne odišiel.",
  starter: (product, share) =>
    `Z\u00a0tých, ktorí začali produktom „${product}“, sa vrátilo ${share}, viac než pri ktoromkoľvek inom.`,
  active: (alive, all) => `Pravdepodobne ešte aktívnych je asi ${alive} ${of(all)} zákazníkov.`,
  tableKeys: "Pohyb šípkami a\u00a0klávesmi Page Up, Page Down, Home a\u00a0End; Enter otvorí zákazníka.",
  downloadWorkbook: "Stiahnuť zákazníkov (Excel)",
  filter: "Filtrovať zákazníkov",
  all: "všetko",
  from: (what) => `${what}, od`,
  to: (what) => `${what}, do`,
  clear: "Zrušiť filtre",
  showCustomers: "Zobraziť zákazníkov",
  saveList: "Uložiť zoznam (CSV)",
  customer: {
    close: "Zavrieť",
    line: "Nákupy",
    total: (_n, text, money) =>
      `${counted(text, { one: "nákup", few: "nákupy", many: "nákupu", other: "nákupov" })} spolu za ${money}`,
    now: "koniec pozorovania",
    expected: "očakávaný ďalší nákup",
    alive: "Pravdepodobnosť aktivity v\u00a0čase",
    aliveNow: (share) => `Pravdepodobnosť, že je tento zákazník ešte aktívny, je ${share}.`,
    leaps: "S\u00a0každým nákupom stúpne, bez nákupov klesá.",
    next: (median, low, high, confidence) =>
      `Ďalší nákup sa očakáva okolo ${median}, medzi ${low} a\u00a0${high} so spoľahlivosťou ${confidence}.`,
    nextOpen: (median, low) => `Ďalší nákup sa očakáva okolo ${median}, nie pred ${low}; možno už nepríde.`,
    noNext: "Pravdepodobnejšie je, že ďalší nákup už nepríde.",
    value: (value, horizon, range, confidence) =>
      `Očakávaná hodnota (horizont ${horizon}): ${value}; skutočná bude ${range} so spoľahlivosťou ${confidence}.`,
  },
  takeAway: {
    heading: "Uložiť a\u00a0vytlačiť",
    html: "Uložiť report (HTML)",
    project: "Uložiť projekt",
    personal: "S\u00a0menami zákazníkov",
    note: "Report je jeden súbor, ktorý sa otvorí aj bez internetu. Projekt obsahuje nastavenia a\u00a0hlavné údaje, nie dáta: o\u00a0mesiac ho sem presuňte s\u00a0novými objednávkami a\u00a0uvidíte, čo sa zmenilo.",
  },
  changes: {
    heading: "Čo sa zmenilo",
    summary: (n, text, day) =>
      n === 0
        ? `Počet zákazníkov je rovnaký ako ${day}.`
        : n > 0
          ? `Prírastok zákazníkov od ${day}: ${text}.`
          : `Úbytok zákazníkov od ${day}: ${text}.`,
    periods: (before, now) => `Predtým: ${before}. Teraz: ${now}.`,
    before: "Predtým",
    now: "Teraz",
    difference: "Rozdiel",
    verdict: "Štatisticky významný?",
    clear: "áno",
    unclear: "môže byť náhoda",
  },
  method: {
    heading: "Metóda",
    purchases: "Objednávky zákazníka v\u00a0jeden deň sa počítajú ako jeden nákup.",
    intervals: (confidence) => `Rozpätia sú intervaly so spoľahlivosťou ${confidence}; zákazníci sa berú ako vzorka.`,
    value: (rate, margin) =>
      `Hodnoty sú diskontované sadzbou ${rate} ročne a\u00a0zodpovedajú podielu ${margin} z\u00a0tržieb.`,
    error: (error) => `Pri skúške na druhej polovici objednávok bola odchýlka prognózy ${error}.`,
    privacy: "Report vznikol v\u00a0tomto počítači; žiadne dáta ho neopustili.",
  },
};
