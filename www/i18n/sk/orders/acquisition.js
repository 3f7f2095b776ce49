/** Slovak: cost and value of customers by channel, a section of the report on orders. */

/** @type {typeof import("../../en/orders/acquisition.js").acquisition} */
export const acquisition = {
  title: "Náklady na zákazníka a jeho hodnota podľa kanálov",
  sentence: (d) => `Získanie zákazníka stálo v priemere ${d.cost} (${d.low} až ${d.high}), spolu sa minulo ${d.spend}.`,
  noSpend:
    "Ak chcete vedieť, koľko stojí získanie zákazníka, presuňte sem spolu s objednávkami aj súbor s nákladmi na reklamu: stĺpce pre mesiac alebo dátum, kanál a sumu.",
  channel: (d) =>
    `${d.name}: ${d.cost} za zákazníka, ktorý do ${d.month}. mesiaca prinesie ${d.value}, teda ${d.ratio} na každú vynaloženú jednotku (${d.low} až ${d.high}).`,
  payback: (month) => `Náklady sa vrátia do ${month}. mesiaca.`,
  noPayback: (month) => `Do ${month}. mesiaca sa náklady nevrátia.`,
  unmatched: (list) =>
    `Tieto kanály neuvádza žiadna objednávka, preto sa ich náklady počítajú iba v priemere: ${list}.`,
  assumes: (margin) =>
    `Zákazník patrí kanálu prvého nákupu; zákazníci, ktorí prišli neskoro, sa počítajú za mesiace, počas ktorých boli sledovaní. Hodnota je tržba × ${margin}. Z priemerov sa nedá usudzovať na ďalšieho zákazníka, ktorého získanie často stojí viac.`,
  nameless: "Bez kanála",
  paid: "Platené kanály",
  unpaid: "Ostatné kanály",
  all: "Všetky kanály",
  name: "Kanál",
  spend: "Výdavky",
  won: "Počet získaných zákazníkov",
  cost: "Náklady na zákazníka",
  months: "Počet mesiacov hodnoty",
  value: "Hodnota zákazníka",
  modelValue: "Hodnota podľa modelu",
  ratio: "Hodnota ÷ náklady",
  modelRatio: "Hodnota podľa modelu ÷ náklady",
  paybackMonth: "Mesiac návratnosti",
  paybackEarliest: "Návratnosť, najskôr",
  paybackLatest: "Návratnosť, najneskôr",
  cohorts: "Náklady a hodnota podľa mesiaca prvého nákupu",
  cohortsSentence: "Je to doterajšia hodnota: zákazníci z posledných mesiacov mali na nákupy menej času.",
  soFar: "Doterajšia hodnota",
  keeping: "Náklady na získanie a udržanie zákazníkov",
  winning: "Získanie zákazníka",
  keepingOne: "Udržanie zákazníka",
  times: (d) => `Získanie zákazníka stojí ${d.times}-krát toľko čo udržanie (${d.low} až ${d.high}).`,
  keepingAssumes:
    "Výdavky na program, newsletter a retenciu sú vydelené počtom zákazníkov, ktorí v ich mesiacoch nakúpili znova. Časť z nich by prišla aj bez nich.",
};
