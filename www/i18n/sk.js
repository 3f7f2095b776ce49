/** Slovak; the shape is English's, see en.js. */

import { plural } from "./plural.js";

const forms = plural("sk");

/** @type {import("./en.js").Common} */
export const common = {
  language: "Slovenčina",
  currency: "EUR",
  result: "Výsledok",
  loading: "Počíta sa…",
  invalid: "Opravte označené pole a zobrazí sa výsledok.",
  form: "Aké údaje máte?",
  options: "Predpoklady",
  optional: "Nepovinné",
  formula: "Vzorec",
  details: "Všetky hodnoty",
  sources: "Zdroje",
  otherwise: "Iným postupom by vyšlo",
  warnings: "Pozor",
  addRow: "Pridať riadok",
  whatIf: "Čo keby…",
  whatIfInput: "Menená hodnota",
  sensitivity: (input, change) => `${input} o 1 % viac: výsledok sa zmení o ${change}`,
  useIn: "Použiť výsledok vo výpočte",
  share: "Zdieľať a uložiť",
  copyLink: "Kopírovať odkaz",
  copyText: "Kopírovať ako text",
  saveCsv: "Hodnoty (CSV)",
  savePng: "Graf (PNG)",
  saveSvg: "Graf (SVG)",
  print: "Tlačiť",
  copied: "Skopírované.",
  notCopied: "Prehliadač nedovoľuje kopírovať. Tu je text:",
  listLeftOut: "Odkaz neobsahuje zoznam, ktorý ste vložili.",
  removeRow: (row) => `Odstrániť riadok ${row}`,
  pasted: (n, text) =>
    forms(n, {
      one: `načítaná ${text} hodnota`,
      few: `načítané ${text} hodnoty`,
      many: `načítaných ${text} hodnoty`,
      other: `načítaných ${text} hodnôt`,
    }),
  understood: (text) => `= ${text}`,
  confidence: (confidence) => `spoľahlivosť ${confidence}`,
  range: (low, high) => `od ${low} do ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
  words: {
    confidence: { label: "Hladina spoľahlivosti", help: "Aký istý má interval byť; zvyčajne 95 %." },
    low: { label: "Dolná hranica intervalu" },
    high: { label: "Horná hranica intervalu" },
  },
  units: {
    years: (text, n) =>
      forms(n, { one: `${text} rok`, few: `${text} roky`, many: `${text} roka`, other: `${text} rokov` }),
    months: (text, n) =>
      forms(n, { one: `${text} mesiac`, few: `${text} mesiace`, many: `${text} mesiaca`, other: `${text} mesiacov` }),
    periods: (text, n) =>
      forms(n, { one: `${text} obdobie`, few: `${text} obdobia`, many: `${text} obdobia`, other: `${text} období` }),
    perYear: (text) => `${text} ročne`,
    lessThan: (text) => `menej ako ${text}`,
  },
  fieldUnits: { years: "rokov", months: "mesiacov", periods: "období", "per-year": "ročne" },
  errors: {
    missing: () => "Zadajte sem číslo.",
    "not-a-number": (d) => `„${d.text}“ nie je číslo. Napíšte ho napríklad takto: ${d.example}.`,
    "not-whole": (d) => `Zadajte celé číslo, napríklad ${d.example}.`,
    "out-of-range": (d) => `Zadajte číslo od ${d.min} do ${d.max}.`,
    "row-count": (d) => `Počet hodnôt musí byť od ${d.min} do ${d.max}.`,
    exceeds: (d) => `Toto číslo nemôže byť väčšie ako: ${d.limit}.`,
    empty: () => "Všetky počty sú nulové, zatiaľ teda niet čo merať. Zadajte aspoň jeden.",
    undefined: (d) => d.reason,
    "too-large": () => "Výsledok je príliš veľký na zobrazenie. Zadajte menšie čísla.",
    "too-few": () => "Na odhad je to primálo. Zadajte viac údajov.",
    "not-a-table": () => "Zadajte sem tabuľku čísel.",
    "not-converged": () => "Týmto údajom nezodpovedá žiadny odhad. Skontrolujte, či v nich nie je chyba.",
    cancelled: () => "Výpočet bol zastavený.",
    "not-ready": () => "Kalkulačka sa ešte načítava. Skúste to o chvíľu.",
    failed: () => "Výpočet zlyhal. Zmeňte niektorý údaj a skúste to znova.",
    unknown: () => "Kalkulačka je nastavená s voľbou, ktorú nepozná.",
  },
  failures: {
    blocked:
      "Bezpečnostné pravidlá tejto stránky zakazujú WebAssembly. Jej vlastník musí do script-src pridať 'wasm-unsafe-eval'.",
    network: "Kalkulačku sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.",
  },
};

/** @type {typeof import("./en.js").nps} */
export const nps = {
  name: "Čisté skóre odporúčania",
  abbreviation: "NPS",
  intro: "O koľko zákazníci, ktorí by vás odporučili, prevažujú nad tými, ktorí nie; od −100 do 100.",
  forms: { groups: "Tri skupiny", scores: "Hodnotenia 0 až 10", answers: "Vložené odpovede" },
  inputs: {
    promoters: { label: "Priaznivci", help: "hodnotenia 9 a 10" },
    passives: { label: "Pasívni", help: "hodnotenia 7 a 8" },
    detractors: { label: "Kritici", help: "hodnotenia 0 až 6" },
    counts: { label: "Koľko ľudí dalo jednotlivé hodnotenia?" },
    count: { label: "Ľudia" },
    answers: {
      label: "Odpovede",
      help: "Vložte hodnotenia od 0 do 10, každé na nový riadok alebo oddelené medzerami či čiarkami.",
    },
    score: { label: "Hodnotenie" },
    target: { label: "Cieľové skóre", help: "od −100 do 100" },
    "passives-won": { label: "Pasívni, ktorí sa stanú priaznivcami" },
    "detractors-won": { label: "Kritici, ktorí sa stanú priaznivcami" },
  },
  optional: "Dosiahnutie cieľa",
  conventions: {
    interval: {
      label: "Interval",
      help: "Upravený Waldov interval je najspoľahlivejší pri prieskumoch akejkoľvek veľkosti.",
      choices: { "adjusted-wald": "Upravený Waldov", score: "Skórový", wald: "Waldov" },
    },
  },
  outputs: {
    nps: "Čisté skóre odporúčania (NPS)",
    margin: "Štatistická odchýlka (±)",
    answers: "Odpovede",
    "promoters-count": "Priaznivci",
    "passives-count": "Pasívni",
    "detractors-count": "Kritici",
    "promoters-share": "Podiel priaznivcov",
    "passives-share": "Podiel pasívnych",
    "detractors-share": "Podiel kritikov",
    variance: "Rozptyl jednej odpovede",
    "standard-error": "Štandardná chyba",
    "answers-for-ten": "Odpovede potrebné na ±10",
    "what-if-nps": "Skóre po zmene",
    "passives-needed": "Koľko pasívnych treba získať na cieľ",
    "detractors-needed": "Alebo koľko kritikov treba získať",
    score: "Hodnotenie",
    count: "Ľudia",
  },
  picture: (f, v) =>
    `Pruh: kritici ${f.share(v["detractors-share"])}, pasívni ${f.share(v["passives-share"])}, priaznivci ${f.share(v["promoters-share"])}. Pod ním skóre ${f.points(v.nps)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže skóre výrazne zmeniť.",
    "wald-small-sample": () =>
      "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
    "out-of-reach": () => "Cieľ sa nedá dosiahnuť získaním iba pasívnych ani iba kritikov.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `Pri jedinej odpovedi môže byť skutočné skóre kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}; na presnosť ±10 treba odpovedí približne: ${f.count(v["answers-for-ten"])}.`,
        other: `Pri ${f.count(v.answers)} odpovediach môže byť skutočné skóre kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}; na presnosť ±10 treba odpovedí približne: ${f.count(v["answers-for-ten"])}.`,
      }),
    narrow: (f, v) =>
      `Pri ${f.count(v.answers)} odpovediach je skutočné skóre veľmi pravdepodobne medzi ${f.round(v.low)} a ${f.round(v.high)}.`,
  },
};

/** @type {typeof import("./en.js").npsComparison} */
export const npsComparison = {
  name: "Porovnanie NPS",
  intro: "Či sa dve skóre NPS naozaj líšia, alebo je to len náhoda: dve vlny prieskumu či dve skupiny zákazníkov.",
  forms: { groups: "Tri skupiny", scores: "Hodnotenia 0 až 10" },
  inputs: {
    waves: { label: "Koľko ľudí je v jednotlivých skupinách?" },
    promoters: { label: "Priaznivci", help: "hodnotenia 9 a 10" },
    passives: { label: "Pasívni", help: "hodnotenia 7 a 8" },
    detractors: { label: "Kritici", help: "hodnotenia 0 až 6" },
    counts: { label: "Koľko ľudí dalo jednotlivé hodnotenia?" },
    before: { label: "Predtým" },
    after: { label: "Potom" },
  },
  rows: { waves: { before: "Predtým", after: "Potom" } },
  conventions: {
    interval: {
      label: "Interval",
      help: "Upravený Waldov interval je najspoľahlivejší pri prieskumoch akejkoľvek veľkosti.",
      choices: { "adjusted-wald": "Upravený Waldov", wald: "Waldov" },
    },
  },
  outputs: {
    difference: "Rozdiel skóre",
    margin: "Štatistická odchýlka (±)",
    "p-value": "p-hodnota (obojstranná)",
    z: "Odstup od nuly v štandardných chybách (z)",
    centre: "Stred intervalu",
    "standard-error": "Štandardná chyba rozdielu",
    "before-nps": "Skóre predtým",
    "before-low": "Dolná hranica predtým",
    "before-high": "Horná hranica predtým",
    "before-standard-error": "Štandardná chyba predtým",
    "before-answers": "Odpovede predtým",
    "after-nps": "Skóre potom",
    "after-low": "Dolná hranica potom",
    "after-high": "Horná hranica potom",
    "after-standard-error": "Štandardná chyba potom",
    "after-answers": "Odpovede potom",
    "answers-needed": "Potrebné odpovede na každej strane",
  },
  picture: (f, v) =>
    `Dve skóre s intervalmi: ${f.points(v["before-nps"])} predtým a ${f.points(v["after-nps"])} potom. Pod nimi ich rozdiel ${f.points(v.difference)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "Na jednej strane je menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže porovnanie obrátiť.",
    "overlap-is-no-test": () => "Intervaly sa prekrývajú, a predsa sa skóre líšia. Rozhoduje interval rozdielu.",
    "wald-small-sample": () =>
      "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Skóre stúplo o ${f.round(v.difference)}, skutočný nárast je veľmi pravdepodobne medzi ${f.points(v.low)} a ${f.points(v.high)}. Samotnou náhodou sa to sotva dá vysvetliť.`,
    lower: (f, v) =>
      `Skóre kleslo o ${f.round(-v.difference)}, skutočný pokles je veľmi pravdepodobne medzi ${f.points(-v.high)} a ${f.points(-v.low)}. Samotnou náhodou sa to sotva dá vysvetliť.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Tieto odpovede žiadny rozdiel neukazujú. Skutočný rozdiel môže byť kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}.`
        : `Rozdiel môže byť náhodný: skutočný leží kdekoľvek od ${f.round(v.low)} do ${f.round(v.high)}. Počet odpovedí na každej strane, pri ktorom by ste si takýmto rozdielom mohli byť dosť istí: ${f.count(v["answers-needed"])}.`,
  },
};

/** @type {typeof import("./en.js").npsSampleSize} */
export const npsSampleSize = {
  name: "Veľkosť vzorky pre NPS",
  intro: "Koľko odpovedí potrebuje NPS, aby ste sa naň mohli spoľahnúť.",
  forms: {
    precision: "Na želanú presnosť",
    comparison: "Na porovnanie dvoch vĺn",
    benchmark: "Na prekonanie daného skóre",
  },
  inputs: {
    margin: { label: "Štatistická odchýlka (±)", help: "v bodoch: ±5 znamená, že skóre 30 leží medzi 25 a 35" },
    difference: { label: "Rozdiel, ktorý sa má ukázať", help: "v bodoch; najmenší, na ktorom vám záleží" },
    promoters: { label: "Očakávaní priaznivci", help: "z predošlého prieskumu; ak nijaký nie je, polovica a pätina" },
    detractors: { label: "Očakávaní kritici" },
    "response-rate": { label: "Návratnosť", help: "podiel oslovených, ktorí odpovedia" },
    population: {
      label: "Zákazníci spolu",
      help: "všetci, ktorých možno osloviť; ak ich je veľmi veľa, nechajte prázdne",
    },
    power: { label: "Sila testu", help: "s akou istotou chcete rozdiel nájsť, ak existuje; zvyčajne 80 %" },
  },
  conventions: {
    sides: {
      label: "Hľadaná zmena",
      help: "Pri štatistickej odchýlke na tom nezáleží, tá platí vždy na obe strany.",
      choices: { "two-sided": "Oboma smermi", "one-sided": "Jedným smerom" },
    },
  },
  outputs: {
    answers: "Potrebné odpovede",
    "total-answers": "Potrebné odpovede v oboch vlnách spolu",
    invitations: "Pozvánky, ktoré treba poslať",
    "most-answers": "Potrebné odpovede v najhoršom prípade",
    nps: "Očakávané skóre",
    variance: "Rozptyl jednej odpovede",
    "z-confidence": "z pre spoľahlivosť",
    "z-power": "z pre silu testu",
    unlimited: "Odpovede pred zaokrúhlením",
    corrected: "… pri obmedzenom počte zákazníkov",
    points: "Body",
  },
  picture: (f, v) =>
    `Klesajúca krivka: čím viac odpovedí, tým presnejšie skóre. Vyznačený je na nej potrebný počet: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Musela by odpovedať viac ako polovica všetkých zákazníkov. Oslovte všetkých alebo sa uspokojte s väčšou odchýlkou.",
    "more-than-population": () =>
      "Pozvánok je viac, než máte zákazníkov. Zvýšte návratnosť alebo sa uspokojte s väčšou odchýlkou.",
  },
  refusals: { "shares-above-one": "Priaznivci a kritici spolu presahujú 100 %. Jednu z hodnôt znížte." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Potrebný počet odpovedí: ${f.count(v.answers)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, až ${f.count(v["most-answers"])}.`
        : `Potrebný počet odpovedí: ${f.count(v.answers)}; počet pozvánok, ktoré na to treba poslať: ${f.count(v.invitations)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, počet odpovedí môže byť až ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Potrebný počet odpovedí v každej vlne: ${f.count(v.answers)}; v oboch spolu: ${f.count(v["total-answers"])}.`
        : `Potrebný počet odpovedí v každej vlne: ${f.count(v.answers)}; v oboch spolu: ${f.count(v["total-answers"])}. Počet pozvánok, ktoré na to treba poslať: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Počet odpovedí potrebný na odlíšenie vášho skóre od daného: ${f.count(v.answers)}.`
        : `Počet odpovedí potrebný na odlíšenie vášho skóre od daného: ${f.count(v.answers)}; počet pozvánok, ktoré na to treba poslať: ${f.count(v.invitations)}.`,
  },
};

/** @type {typeof import("./en.js").csat} */
export const csat = {
  name: "Spokojnosť zákazníkov",
  abbreviation: "CSAT",
  intro: "Podiel zákazníkov, ktorí hovoria, že sú spokojní, a ako veľmi sa naň dá spoľahnúť.",
  forms: { five: "Stupnica 1 až 5", seven: "Stupnica 1 až 7", ten: "Stupnica 1 až 10" },
  inputs: {
    counts: {
      label: "Koľko ľudí zvolilo jednotlivé odpovede?",
      help: "1 je veľmi nespokojný, najvyššia hodnota veľmi spokojný",
    },
    count: { label: "Ľudia" },
    "wanted-margin": { label: "Želaná štatistická odchýlka (±)", help: "na plánovanie ďalšieho prieskumu" },
  },
  conventions: {
    measure: {
      label: "Počíta sa",
      help: "Väčšina prieskumov počíta dve najlepšie odpovede. Priemer skrýva, ako sú odpovede rozložené.",
      choices: {
        "top-two-box": "Dve najlepšie odpovede",
        "top-box": "Iba najlepšia odpoveď",
        mean: "Priemer odpovedí",
      },
    },
  },
  outputs: {
    csat: "Spokojní zákazníci",
    mean: "Priemerná odpoveď",
    margin: "Štatistická odchýlka (±)",
    "mean-low": "Dolná hranica priemeru",
    "mean-high": "Horná hranica priemeru",
    "standard-deviation": "Smerodajná odchýlka",
    satisfied: "Spokojné odpovede",
    answers: "Odpovede",
    "answers-needed": "Odpovede potrebné na želanú odchýlku",
    answer: "Odpoveď",
    count: "Ľudia",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Stĺpce: koľko ľudí zvolilo jednotlivé odpovede. Priemer je ${f.number(v.mean)}.`
      : `Stĺpce: koľko ľudí zvolilo jednotlivé odpovede. Za spokojných sa z nich počíta ${f.share(v.csat)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže výsledok výrazne zmeniť.",
    divided: () =>
      "Na oboch koncoch stupnice je aspoň štvrtina odpovedí. Zákazníci sú rozdelení; pozrite sa na stĺpce, nielen na jedno číslo.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Skutočný podiel spokojných zákazníkov môže byť kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}.`
        : `Skutočný podiel spokojných zákazníkov môže byť kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}. Počet odpovedí potrebný na želanú odchýlku: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Skutočný podiel spokojných zákazníkov je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Priemerná odpoveď je ${f.number(v.mean)}. Z jedinej odpovede sa nedá povedať, aká istá je.`
        : `Priemerná odpoveď je ${f.number(v.mean)}; skutočná je veľmi pravdepodobne medzi ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
  },
};

/** @type {typeof import("./en.js").customerEffort} */
export const customerEffort = {
  name: "Skóre úsilia zákazníka",
  intro: "Ako ľahko si zákazníci u vás vybavia, čo potrebujú.",
  forms: { agreement: "Odpovede od 1 do 7" },
  inputs: {
    counts: {
      label: "Koľko ľudí zvolilo jednotlivé odpovede?",
      help: "na výrok „Firma mi vybavenie mojej záležitosti uľahčila“: 1 je rozhodne nesúhlasím, 7 rozhodne súhlasím",
    },
    count: { label: "Ľudia" },
  },
  conventions: {
    measure: {
      label: "Skóre je",
      help: "Pod týmto názvom sa používajú tri skóre; uveďte, ktoré vykazujete.",
      choices: {
        "percent-agree": "Podiel súhlasu (5 až 7)",
        mean: "Priemerná odpoveď",
        "net-easy": "Ľahko (6, 7) mínus ťažko (1 až 3)",
      },
    },
  },
  outputs: {
    "agree-share": "Šlo to ľahko",
    "net-easy": "Čisté skóre ľahkosti",
    mean: "Priemerná odpoveď",
    margin: "Štatistická odchýlka (±)",
    "net-easy-low": "Dolná hranica čistého skóre ľahkosti",
    "net-easy-high": "Horná hranica čistého skóre ľahkosti",
    "mean-low": "Dolná hranica priemeru",
    "mean-high": "Horná hranica priemeru",
    "standard-deviation": "Smerodajná odchýlka",
    agreeing: "Odpovede 5 až 7",
    easy: "Odpovede 6 a 7",
    hard: "Odpovede 1 až 3",
    answers: "Odpovede",
    answer: "Odpoveď",
    count: "Ľudia",
  },
  picture: (f, v) => `Stĺpce: počty odpovedí od 1 (ťažko) po 7 (ľahko); odpovedí spolu: ${f.count(v.answers)}.`,
  warnings: {
    "few-answers": () => "Menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže výsledok výrazne zmeniť.",
    divided: () =>
      "Na oboch koncoch stupnice je aspoň štvrtina odpovedí. Niekomu to ide ľahko, inému ťažko; zistite komu.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `Podľa ${f.share(v["agree-share"])} zákazníkov ste im to uľahčili; skutočný podiel je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Priemerná odpoveď je ${f.number(v.mean)} zo 7. Z jedinej odpovede sa nedá povedať, aká istá je.`
        : `Priemerná odpoveď je ${f.number(v.mean)} zo 7; skutočná je veľmi pravdepodobne medzi ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Ľahko mínus ťažko je ${f.points(v["net-easy"])}; skutočné skóre je veľmi pravdepodobne medzi ${f.round(v["net-easy-low"])} a ${f.round(v["net-easy-high"])}.`,
  },
};

/** @type {typeof import("./en.js").satisfactionReturn} */
export const satisfactionReturn = {
  name: "Spokojnosť a návrat",
  intro: "Či sa nadšení zákazníci vracajú častejšie než len spokojní.",
  forms: { customers: "Odpovede a neskoršie nákupy" },
  inputs: {
    groups: {
      label: "Kto sa vrátil?",
      help: "najprv sa pýtajte, potom sledujte, kto nakúpil znova v rovnako dlhom čase",
    },
    customers: { label: "Zákazníci" },
    returned: { label: "Vrátili sa" },
  },
  rows: { groups: { delighted: "Nadšení", satisfied: "Spokojní", dissatisfied: "Nespokojní" } },
  conventions: {},
  outputs: {
    difference: "Nadšení sa vracajú častejšie o",
    "delighted-rate": "Miera návratu nadšených",
    "delighted-low": "Dolná hranica, nadšení",
    "delighted-high": "Horná hranica, nadšení",
    "satisfied-rate": "Miera návratu spokojných",
    "satisfied-low": "Dolná hranica, spokojní",
    "satisfied-high": "Horná hranica, spokojní",
    "dissatisfied-rate": "Miera návratu nespokojných",
    "dissatisfied-low": "Dolná hranica, nespokojní",
    "dissatisfied-high": "Horná hranica, nespokojní",
    "risk-ratio": "Miera návratu nadšených ku spokojným (pomer)",
    "risk-ratio-low": "Dolná hranica pomeru",
    "risk-ratio-high": "Horná hranica pomeru",
    "satisfied-customers": "Spokojní zákazníci",
    "extra-returns": "Návraty navyše, keby spokojní boli nadšení",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Miery návratu s intervalmi: nadšení ${f.share(v["delighted-rate"])}, spokojní ${f.share(v["satisfied-rate"])}.`
      : `Miery návratu s intervalmi: nadšení ${f.share(v["delighted-rate"])}, spokojní ${f.share(v["satisfied-rate"])}, nespokojní ${f.share(v["dissatisfied-rate"])}.`,
  warnings: {
    "few-customers": () => "Jedna zo skupín má menej ako 30 zákazníkov: jej miera návratu zatiaľ veľa nehovorí.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, spokojných iba ${f.share(v["satisfied-rate"])}. Spokojnosť nestačí: späť privádza nadšenie.`,
    "no-difference": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, spokojných ${f.share(v["satisfied-rate"])}. Rozdiel môže byť náhodný: leží kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, menej ako ${f.share(v["satisfied-rate"])} u spokojných. Zákazníkov späť neprivádza to, na čo sa pýtate.`,
  },
};

/** @type {typeof import("./en.js").repurchaseRate} */
export const repurchaseRate = {
  name: "Miera opakovaného nákupu",
  intro: "Koľko vašich zákazníkov nakúpilo znova.",
  forms: { customers: "Dva počty", purchases: "Zákazníci podľa nákupov" },
  inputs: {
    customers: { label: "Zákazníci", help: "všetci, ktorí v sledovanom období nakúpili aspoň raz" },
    "repeat-customers": { label: "… z toho nakúpili viackrát", help: "objednávky v ten istý deň sú jeden nákup" },
    buyers: { label: "Koľko zákazníkov má tento počet nákupov?" },
    count: { label: "Zákazníci" },
    window: { label: "Sledované obdobie", help: "čas, za ktorý sa nákupy počítajú" },
    "usual-gap": { label: "Zvyčajný čas medzi nákupmi" },
  },
  rows: { buyers: { 1: "Jeden", 2: "Dva", 3: "Tri", 4: "Štyri", 5: "Päť a viac" } },
  conventions: {},
  outputs: {
    "repurchase-rate": "Miera opakovaného nákupu",
    margin: "Štatistická odchýlka (±)",
    all: "Zákazníci",
    repeat: "Zákazníci, ktorí nakúpili znova",
    "one-time": "Zákazníci, ktorí nakúpili raz",
    "customers-for-five": "Zákazníci potrební na ±5 bodov",
    purchase: "Poradie nákupu",
    customers: "Zákazníci, ktorí ho urobili",
    "went-on": "Z predošlých",
  },
  picture: (f, v) =>
    `Pruh vyplnený na ${f.share(v["repurchase-rate"])}, s intervalom od ${f.share(v.low)} do ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: pár zákazníkov navyše alebo menej môže mieru výrazne zmeniť.",
    "short-window": () =>
      "Sledované obdobie je kratšie než dva zvyčajné odstupy medzi nákupmi. Mnohí zákazníci sa ešte nestihli vrátiť, miera je preto prinízka.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.all, {
        one: `Pri jedinom zákazníkovi môže byť skutočná miera kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}; na presnosť ±5 bodov treba zákazníkov približne: ${f.count(v["customers-for-five"])}.`,
        other: `Pri ${f.count(v.all)} zákazníkoch môže byť skutočná miera kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}; na presnosť ±5 bodov treba zákazníkov približne: ${f.count(v["customers-for-five"])}.`,
      }),
    narrow: (f, v) =>
      forms(v.repeat, {
        one: `Vrátil sa ${f.count(v.repeat)} z ${f.count(v.all)} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
        few: `Vrátili sa ${f.count(v.repeat)} z ${f.count(v.all)} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
        other: `Vrátilo sa ${f.count(v.repeat)} z ${f.count(v.all)} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
      }),
  },
};

/** @type {typeof import("./en.js").upsellRatio} */
export const upsellRatio = {
  name: "Pomer doplnkového predaja",
  intro: "Koľko zákazníkov kupuje viac než jeden druh produktov.",
  forms: { customers: "Počty" },
  inputs: {
    "one-kind": { label: "Zákazníci s jedným druhom produktov" },
    "several-kinds": { label: "Zákazníci s viacerými druhmi" },
    offered: { label: "Podané ponuky", help: "ak počítate prijaté ponuky" },
    accepted: { label: "Prijaté ponuky" },
  },
  rows: { groups: { 0: "Ostatní", 1: "Započítaní" } },
  conventions: {
    upsell: {
      label: "Základ porovnania",
      help: "Pomer porovnáva so zákazníkmi s jedným druhom, podiel so všetkými zákazníkmi.",
      choices: { ratio: "Zákazníci s jedným druhom", share: "Všetci zákazníci", acceptance: "Podané ponuky" },
    },
  },
  outputs: {
    "upsell-ratio": "Pomer doplnkového predaja",
    counted: "Započítané",
    "out-of": "Z celku",
    group: "Skupina",
    count: "Počet",
  },
  picture: (f, v) => `Dva stĺpce: započítané (${f.count(v.counted)}) a vedľa nich zvyšok.`,
  warnings: { "few-customers": () => "Menej ako 30: pár navyše alebo menej môže hodnotu výrazne zmeniť." },
  refusals: {
    "nobody-bought-one-kind":
      "Všetci zákazníci kúpili viac druhov, nie je teda s kým porovnávať. Zvoľte podiel zo všetkých zákazníkov.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Na každých 100 zákazníkov s jedným druhom produktov pripadá ${f.round(100 * v["upsell-ratio"])} s viacerými druhmi.`,
    share: (f, v) => `Zákazníci, ktorí kupujú viac druhov produktov: ${f.count(v.counted)} z ${f.count(v["out-of"])}.`,
    acceptance: (f, v) => `Prijaté ponuky: ${f.count(v.counted)} z ${f.count(v["out-of"])}.`,
  },
};

/** @type {typeof import("./en.js").loyaltyIndex} */
export const loyaltyIndex = {
  name: "Index lojality zákazníkov",
  abbreviation: "CLI",
  intro: "Odporúčanie, opakovaný nákup a nákup ďalších produktov v jednom čísle.",
  forms: { composite: "Tri metriky", survey: "Prieskum, 1 až 6", "survey-ten": "Prieskum, 0 až 10" },
  inputs: {
    nps: { label: "Čisté skóre odporúčania (NPS)", help: "od −100 do 100" },
    "repurchase-rate": { label: "Miera opakovaného nákupu" },
    "upsell-share": { label: "Zákazníci s viacerými druhmi produktov", help: "podiel zo všetkých zákazníkov" },
    recommend: { label: "Odporučili by", help: "priemerná odpoveď; 1 je „určite áno“, 6 „určite nie“" },
    "buy-again": { label: "Nakúpili by znova", help: "priemerná odpoveď; 1 je „určite áno“" },
    "try-other": { label: "Vyskúšali by iné produkty", help: "priemerná odpoveď; 1 je „určite áno“" },
    "recommend-ten": { label: "Odporučili by", help: "priemerná odpoveď; 10 je „určite áno“" },
    "buy-again-ten": { label: "Nakúpili by znova", help: "priemerná odpoveď; 10 je „určite áno“" },
    "try-other-ten": { label: "Vyskúšali by iné produkty", help: "priemerná odpoveď; 10 je „určite áno“" },
    "weight-recommend": { label: "Váha odporúčania" },
    "weight-repurchase": { label: "Váha opakovaného nákupu" },
    "weight-upsell": { label: "Váha iných produktov" },
  },
  rows: { parts: { 0: "Odporúčanie", 1: "Opakovaný nákup", 2: "Iné produkty" } },
  conventions: {
    index: {
      label: "NPS sa započíta",
      help: "Len pri troch metrikách. Po prepočte sú všetky tri na stupnici od 0 do 100.",
      choices: { "composite-rescaled": "Prepočítané na 0–100", "composite-plain": "Tak, ako je" },
    },
  },
  outputs: {
    "loyalty-index": "Index lojality",
    "of-hundred": "Na stupnici od 0 do 100",
    "recommend-part": "Odporúčanie",
    "repurchase-part": "Opakovaný nákup",
    "upsell-part": "Iné produkty",
    part: "Zložka",
    weight: "Váha",
  },
  picture: (f, v) =>
    `Tri stĺpce od 0 do 100: odporúčanie, opakovaný nákup a iné produkty; spolu ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "Skóre NPS je od −100 do 100, podiely od 0 do 100. Ak sa spriemerujú tak, ako sú, rovnaká zmena má v jednom z nich dvojnásobnú váhu.",
    "low-is-good": () =>
      "Na tejto stupnici je 1 najlepšia. Klesajúci priemer je dobrá správa; ak to mätie, čítajte hodnotu zo 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Index je ${f.number(v["loyalty-index"])}: odporúčanie dáva ${f.number(v["recommend-part"])}, opakovaný nákup ${f.number(v["repurchase-part"])}, iné produkty ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá ${f.round(v["of-hundred"])} zo 100.`,
    "survey-ten": (f, v) =>
      `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá ${f.round(v["of-hundred"])} zo 100.`,
  },
};

/** @type {typeof import("./en.js").engagementScore} */
export const engagementScore = {
  name: "Skóre angažovanosti zákazníkov",
  intro: "Čo zákazníci u vás robia, vážené tým, čo to znamená.",
  forms: { actions: "Aktivity" },
  inputs: {
    actions: {
      label: "Čo zákazníci robili",
      help: "napríklad návštevy, hodiny používania, zoznamy želaní, recenzie; čo znamená viac, má vyššiu váhu",
      row: "Aktivita",
    },
    weight: { label: "Váha" },
    count: { label: "Koľkokrát" },
    "active-customers": { label: "Aktívni zákazníci" },
    target: { label: "Cieľ na zákazníka", help: "skóre, ktoré sa počíta ako 100" },
    scale: { label: "Násobiť číslom", help: "niektoré reporty uvádzajú skóre na zákazníka krát desať" },
  },
  conventions: {
    score: {
      label: "Skóre",
      help: "Medzi mesiacmi či segmentmi sa dá porovnávať len skóre na zákazníka.",
      choices: { raw: "Všetky body", "per-customer": "Na aktívneho zákazníka", "of-target": "Zo 100 bodov cieľa" },
    },
  },
  outputs: {
    "engagement-score": "Skóre angažovanosti",
    points: "Body",
    "points-per-customer": "Body na aktívneho zákazníka",
    "top-share": "Podiel najväčšej aktivity",
    action: "Aktivita",
    share: "Podiel bodov",
  },
  picture: (f, v) => `Stĺpec bodov pre každú aktivitu; podiel najväčšej je ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Jediná aktivita má podiel ${f.share(value)} na všetkých bodoch: skóre je len jej iný názov.`,
    "above-target": () => "Skóre je nad cieľom. Stanovte vyšší cieľ, inak stupnica nerozlíši dobré od veľmi dobrého.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Počet bodov za všetky aktivity spolu: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Počet bodov na aktívneho zákazníka: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Zákazníci dosahujú ${f.round(v["engagement-score"])} zo 100 bodov cieľa.`,
  },
};

/** @type {typeof import("./en.js").loyaltyProgramme} */
export const loyaltyProgramme = {
  name: "Návratnosť vernostného programu",
  intro: "Čo váš vernostný program prinesie nad to, čo stojí.",
  forms: { figures: "Rok v číslach" },
  inputs: {
    members: { label: "Členovia" },
    "spend-with": { label: "Výdavky člena s programom", help: "za rok" },
    "spend-without": {
      label: "Výdavky člena bez programu",
      help: "koľko by minuli tí istí ľudia: kontrolná skupina alebo rok pred vstupom",
    },
    margin: { label: "Hrubá marža", help: "čo z predaja zostane po odpočítaní jeho vlastných nákladov" },
    "programme-cost": { label: "Náklady na program", help: "za rok: odmeny, zľavy, softvér, ľudia" },
  },
  conventions: {},
  outputs: {
    return: "Návratnosť programu",
    "incremental-revenue": "Tržby, ktoré by inak neboli",
    "incremental-margin": "Marža, ktorá by inak nebola",
    net: "Marža po odpočítaní nákladov",
    lift: "Členovia míňajú viac o",
    "break-even-lift": "Nárast potrebný na bod zvratu",
    "break-even-spend": "Výdavky člena v bode zvratu",
    "cost-per-member": "Náklady na člena",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez grafu: bez výdavkov niet nárastu, ktorý by sa dal nakresliť."
      : `Čiara: marža získaná tým, že členovia míňajú viac. Náklady na program dosiahne pri náraste o ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Ak sa bez programu nemíňa nič, pripíše sa mu všetko, čo členovia minú. Niečo by však kúpili aj tak.",
    "self-selection": (f, value) =>
      `Členovia míňajú o ${f.share(value)} viac. Väčšina z toho zriedka býva zásluhou programu: najlepší zákazníci vstupujú prví.`,
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "members-spend-less": () => "Členovia míňajú menej, než by míňali bez programu.",
  },
  refusals: {
    "costs-nothing": "Program, ktorý nič nestojí, nemá návratnosť nákladov. Zadajte, koľko stoja odmeny a prevádzka.",
  },
  verdicts: {
    pays: (f, v) =>
      `Program prináša maržu ${f.money(v["incremental-margin"])}, ktorá by inak nebola; po odpočítaní nákladov z nej zostane ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Program prináša maržu ${f.money(v["incremental-margin"])}, čo je o ${f.money(-v.net)} menej, než stojí.`,
  },
};

/** @type {typeof import("./en.js").clv} */
export const clv = {
  name: "Celoživotná hodnota zákazníka",
  abbreviation: "CLV",
  intro: "Koľko zákazník prinesie za celý čas, čo u vás zostane.",
  forms: { figures: "Bežné údaje" },
  inputs: {
    "order-value": { label: "Priemerná hodnota objednávky" },
    "orders-per-year": { label: "Objednávky na zákazníka" },
    lifespan: { label: "Životnosť zákazníka", help: "ako dlho zákazník nakupuje" },
    margin: { label: "Hrubá marža", help: "čo z predaja zostane po odpočítaní jeho vlastných nákladov" },
    "discount-rate": { label: "Diskontná sadzba", help: "ročná; o koľko menej majú hodnotu neskoršie peniaze" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    value: {
      label: "Počíta sa",
      help: "Tržby lichotia; marža je to, čo vám zostane; diskontovanie dáva neskorším peniazom menšiu váhu.",
      choices: { revenue: "Tržby", margin: "Marža", discounted: "Diskontovaná marža" },
    },
    payments: {
      label: "Platby prichádzajú",
      choices: { "mid-year": "V polovici roka", "year-end": "Na konci roka" },
    },
  },
  outputs: {
    clv: "Celoživotná hodnota zákazníka",
    "customer-value": "Tržby na zákazníka a rok",
    "yearly-margin": "Marža na zákazníka a rok",
    orders: "Objednávky za celú životnosť",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer hodnoty a nákladov na získanie",
    payback: "Doba návratnosti nákladov na získanie",
    year: "Rok",
    value: "V danom roku",
    discounted: "Diskontované",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota zákazníka narastá rok po roku až na ${f.money(v.clv)}.`
      : `Čiara: hodnota zákazníka narastá rok po roku až na ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď rátate so svojou maržou.",
    "long-lifespan": () => "Viac ako desať rokov sa ťažko predvída: menia sa produkty, ceny aj zákazníci.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Zákazník prinesie tržby ${f.money(v["customer-value"])} ročne a ${f.money(v.clv)} za celý vzťah.`,
    margin: (f, v) =>
      `Zákazník vám zanechá maržu ${f.money(v["yearly-margin"])} ročne a ${f.money(v.clv)} za celý vzťah.`,
    discounted: (f, v) =>
      `Všetka marža, ktorú vám zákazník kedy zanechá, má v dnešných peniazoch hodnotu ${f.money(v.clv)}.`,
  },
};

/** @type {typeof import("./en.js").clvRetention} */
export const clvRetention = {
  name: "CLV z miery udržania",
  intro: "Akú hodnotu má zákazník, ktorý z obdobia na obdobie zostáva so známou pravdepodobnosťou.",
  forms: { endless: "Bez konca", horizon: "Po horizont" },
  inputs: {
    margin: { label: "Marža na zákazníka a obdobie", help: "po odpočítaní nákladov na tovar a na udržanie zákazníka" },
    "retention-rate": { label: "Miera udržania", help: "podiel zákazníkov, ktorí zostanú do ďalšieho obdobia" },
    "discount-rate": { label: "Diskontná sadzba", help: "za rovnaké obdobie ako marža a udržanie" },
    horizon: { label: "Počet období" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    timing: {
      label: "Prvá marža",
      help: "Neskôr: po jednom období, len od tých, čo zostali. Hneď: od každého získaného zákazníka.",
      choices: { "first-margin-later": "Príde neskôr", "first-margin-now": "Príde hneď" },
    },
  },
  outputs: {
    clv: "Celoživotná hodnota zákazníka",
    multiple: "Násobok marže",
    "endless-clv": "Hodnota bez konca",
    lifetime: "Očakávaná životnosť",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer hodnoty a nákladov na získanie",
    payback: "Náklady sa vrátia v období",
    period: "Obdobie",
    survival: "Zostáva",
    expected: "Očakávaná marža",
    discount: "Diskontný činiteľ",
    total: "Priebežná hodnota",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota zákazníka narastá z obdobia na obdobie smerom k ${f.money(v.clv)}.`
      : `Čiara: hodnota zákazníka narastá z obdobia na obdobie smerom k ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Priemerná životnosť zákazníka v obdobiach je ${f.round(value)}, a pritom sa v každom diskontuje o 5 % alebo viac. Nestojí tu mesačná miera udržania vedľa ročnej diskontnej sadzby? Maržu, udržanie aj diskont zadajte za rovnaké obdobie.`,
    "never-leaves": () => "Pri 100 % udržaní nikdy nikto neodíde. To ešte žiadna firma dlho nezažila.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {
    "without-limit":
      "Nikto neodchádza a neskoršie peniaze majú rovnakú hodnotu ako dnešné: hodnota nemá hranicu. Zadajte mieru udržania pod 100 %, diskontnú sadzbu alebo horizont.",
  },
  verdicts: {
    worth: (f, v) => `Všetka marža, ktorú tento zákazník prinesie, má dnes hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) =>
      `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
  },
};

/** @type {typeof import("./en.js").clvSubscription} */
export const clvSubscription = {
  name: "CLV predplatného",
  intro: "Akú hodnotu má predplatiteľ podľa tržieb, marže a odchodov.",
  forms: { figures: "Údaje za obdobie" },
  inputs: {
    revenue: { label: "Tržby na účet", help: "za obdobie" },
    margin: { label: "Hrubá marža", help: "po odpočítaní hostingu, podpory a platobných poplatkov" },
    "churn-rate": { label: "Odchod (churn)", help: "podiel zákazníkov stratených za obdobie" },
    "expansion-rate": { label: "Rast účtov", help: "ako rýchlo rastú účty, ktoré zostávajú, za obdobie" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    value: {
      label: "Počíta sa",
      help: "Tržby lichotia; marža je to, čo vám zostane.",
      choices: { margin: "Marža", revenue: "Tržby" },
    },
    period: { label: "Obdobie", choices: { month: "Mesiac", year: "Rok" } },
  },
  outputs: {
    clv: "Celoživotná hodnota zákazníka",
    earnings: "Výnos na účet a obdobie",
    lifetime: "Očakávaná životnosť",
    "lifetime-years": "Očakávaná životnosť v rokoch",
    "yearly-churn": "Odchod za rok",
    "clv-without-expansion": "Hodnota bez rastu účtov",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer hodnoty a nákladov na získanie",
    payback: "Náklady sa vrátia v období",
    period: "Obdobie",
    survival: "Zostáva",
    expected: "Očakávané v období",
    total: "Priebežná hodnota",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota predplatiteľa narastá z obdobia na obdobie smerom k ${f.money(v.clv)}.`
      : `Čiara: hodnota predplatiteľa narastá z obdobia na obdobie smerom k ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď rátate so svojou maržou.",
    "yearly-churn-per-month": () =>
      "Každý mesiac odíde viac ako 15 %: nie je to odchod za rok? Tržby aj odchod musia byť za rovnaké obdobie.",
    "monthly-churn-per-year": () =>
      "Za celý rok odídu menej ako 3 %: nie je to odchod za mesiac? Tržby aj odchod musia byť za rovnaké obdobie.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {
    "no-churn":
      "Bez odchodov nikdy nikto neodíde a hodnota nemá hranicu. Zadajte podiel zákazníkov stratených za obdobie.",
    "growth-reaches-churn":
      "Účty rastú aspoň tak rýchlo, ako zákazníci odchádzajú, hodnota preto nemá hranicu. Taký rast nevydrží; zadajte rast nižší než odchod.",
  },
  verdicts: {
    worth: (f, v) => `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) =>
      `Predplatiteľ má hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
  },
};

/** @type {typeof import("./en.js").lostCustomer} */
export const lostCustomer = {
  name: "Cena strateného zákazníka",
  intro: "Čo stojí odchod jedného zákazníka: nákupy, ktoré sa neuskutočnia, náhrada a to, čo o vás povie.",
  forms: { figures: "Bežné údaje" },
  inputs: {
    "order-value": { label: "Priemerná hodnota objednávky" },
    "orders-per-year": { label: "Objednávky na zákazníka" },
    margin: { label: "Hrubá marža", help: "čo z predaja zostane po odpočítaní jeho vlastných nákladov" },
    "years-lost": { label: "Ako dlho by zákazník ešte zostal" },
    "discount-rate": { label: "Diskontná sadzba", help: "ročná; o koľko menej majú hodnotu neskoršie peniaze" },
    "replacement-cost": { label: "Náklady na získanie náhrady" },
    "people-told": { label: "Koľkým ľuďom to zákazník povie" },
    "put-off": { label: "… koľkí sa preto nestanú zákazníkmi", help: "podiel tých, ktorí by sa inak stali" },
    "prospect-value": { label: "Hodnota každého z nich" },
    "customers-lost": { label: "Stratení zákazníci za rok" },
  },
  rows: { costs: { 0: "Nezískaná marža", 1: "Náhrada", 2: "Zlá povesť" } },
  conventions: {
    replacement: {
      label: "Počíta sa",
      help: "Hodnota náhrady sa nikdy nepripočítava: prišla by aj bez straty.",
      choices: { "lost-and-replaced": "Strata a náhrada", "lost-only": "Iba strata", "replaced-only": "Iba náhrada" },
    },
    payments: { label: "Platby prichádzajú", choices: { "mid-year": "V polovici roka", "year-end": "Na konci roka" } },
  },
  outputs: {
    cost: "Cena jedného strateného zákazníka",
    "yearly-margin": "Marža za rok",
    "lost-margin": "Nezískaná marža, diskontovaná",
    replacement: "Náhrada",
    "word-of-mouth": "Zlá povesť",
    "total-cost": "Cena všetkých stratených za rok",
    item: "Položka",
    amount: "Suma",
    year: "Rok",
    value: "V danom roku",
    discounted: "Diskontované",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    `Tri stĺpce: nezískaná marža ${f.money(v["lost-margin"])}, náhrada ${f.money(v.replacement)}, zlá povesť ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "long-lifespan": () => "Viac ako desať rokov sa ťažko predvída: menia sa produkty, ceny aj zákazníci.",
    "word-of-mouth-dominates": () =>
      "Väčšinu ceny tvorí zlá povesť, teda najneistejšia časť. Overte, koľko ľudí to naozaj odradí.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Každý zákazník, ktorý odíde, stojí v dnešných peniazoch ${f.money(v.cost)}.` },
};

/** @type {typeof import("./en.js").customerMix} */
export const customerMix = {
  name: "Zloženie zákazníkov",
  intro: "Jednorazoví zákazníci vedľa verných: kto nesie vaše tržby.",
  forms: { groups: "Dve skupiny" },
  inputs: {
    "one-time-customers": { label: "Jednorazoví zákazníci", help: "za rok" },
    "one-time-revenue": { label: "Ich tržby", help: "v tom istom roku" },
    "regular-customers": { label: "Verní zákazníci", help: "dva nákupy alebo viac" },
    "regular-revenue": { label: "Ich tržby", help: "v tom istom roku" },
    conversion: { label: "Jednorazoví, z ktorých budú verní", help: "čo keby sa ich toľko vrátilo?" },
  },
  optional: "Viac verných zákazníkov",
  rows: { mix: { 0: "Jednorazoví zákazníci", 1: "Verní zákazníci" } },
  conventions: {
    gain: {
      label: "Nový verný zákazník pridá",
      help: "Prvý nákup by urobil tak či tak.",
      choices: { difference: "Rozdiel", "on-top": "Celé tržby verného zákazníka" },
    },
  },
  outputs: {
    "regular-revenue-share": "Tržby od verných zákazníkov",
    "regular-share": "Podiel verných zákazníkov",
    "regular-share-low": "Dolná hranica tohto podielu",
    "regular-share-high": "Horná hranica tohto podielu",
    customers: "Zákazníci",
    revenue: "Tržby",
    "revenue-per-one-time": "Tržby na jednorazového zákazníka",
    "revenue-per-regular": "Tržby na verného zákazníka",
    "worth-times": "Koľkým jednorazovým sa vyrovná jeden verný",
    converted: "Noví verní zákazníci",
    "added-revenue": "Tržby navyše za rok",
    group: "Skupina",
  },
  picture: (f, v) =>
    `Dva pruhy: verní tvoria ${f.share(v["regular-share"])} zákazníkov a prinášajú ${f.share(v["regular-revenue-share"])} tržieb.`,
  warnings: {
    "hopeful-conversion": () => "Získať viac ako štvrtinu jednorazových zákazníkov je veľa. Plánujte opatrnejšie.",
    "regulars-spend-less": () =>
      "Verný zákazník tu prináša menej než jednorazový. Skontrolujte, či sú obe tržby za ten istý rok.",
  },
  refusals: {
    "revenue-without-customers": "Sú tu tržby, ale nikto, kto ich priniesol. Zadajte, koľko zákazníkov bolo.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Verní tvoria ${f.share(v["regular-share"])} zákazníkov a prinášajú ${f.share(v["regular-revenue-share"])} tržieb: tie sú stabilné.`,
    "carried-by-one-time": (f, v) =>
      `Verní zákazníci prinášajú ${f.share(v["regular-revenue-share"])} tržieb; zvyšok treba každý rok získať odznova.`,
  },
};

/** @type {typeof import("./en.js").retentionRate} */
export const retentionRate = {
  name: "Miera udržania a odchodu zákazníkov",
  intro: "Koľko zákazníkov za obdobie zostalo, koľko odišlo a čo z toho vyplýva za rok.",
  forms: { customers: "Počty zákazníkov", rate: "Známa miera" },
  inputs: {
    start: { label: "Zákazníci na začiatku" },
    end: { label: "Zákazníci na konci", help: "vrátane nových" },
    new: { label: "Noví zákazníci", help: "získaní počas obdobia, ktorí na jeho konci zostali" },
    "known-retention": { label: "Miera udržania" },
  },
  conventions: {
    period: {
      label: "Údaje sú za",
      choices: { month: "Mesiac", quarter: "Štvrťrok", year: "Rok" },
    },
    "churn-base": {
      label: "Základ miery odchodu",
      help: "Zvyčajne sú to zákazníci na začiatku.",
      choices: {
        start: "Zákazníci na začiatku",
        average: "Priemer začiatku a konca",
        exposed: "Zákazníci na začiatku a noví",
      },
    },
  },
  outputs: {
    retention: "Miera udržania",
    churn: "Miera odchodu",
    "churn-low": "Dolná hranica miery odchodu",
    "churn-high": "Horná hranica miery odchodu",
    stayed: "Zákazníci, ktorí zostali",
    lost: "Stratení zákazníci",
    base: "Zákazníci, voči ktorým sa meria",
    months: "Dĺžka obdobia",
    "monthly-retention": "Mesačná miera udržania",
    "monthly-churn": "Mesačná miera odchodu",
    "yearly-retention": "Ročná miera udržania",
    "yearly-churn": "Ročná miera odchodu",
    lifetime: "Očakávaná životnosť zákazníka",
    month: "Mesiac",
    remaining: "Zostáva",
  },
  picture: (f, v) =>
    `Klesajúca čiara za dva roky: pri tejto miere zostáva po roku ${f.share(v["yearly-retention"])} zákazníkov.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: jeden odchod navyše alebo menej mieru výrazne zmení.",
    "not-times-twelve": (f, value) =>
      `Obyčajným vynásobením by ročná miera odchodu bola ${f.share(value)}. To je priveľa: kto už odišiel, nemôže odísť znova. Ročná miera sa tu počíta zložene.`,
    "nobody-left": () =>
      "Nikto neodišiel, životnosť sa preto z týchto údajov nedá určiť. Pozrite sa na dlhšie obdobie.",
    "nobody-stayed": () => "Nikto nezostal. Skontrolujte údaje: noví zákazníci patria medzi zákazníkov na konci.",
  },
  refusals: {
    "more-stayed-than-started":
      "Zostalo by viac zákazníkov, než ich bolo na začiatku. Nových započítajte medzi zákazníkov na konci.",
    "more-lost-than-average":
      "Odišlo viac zákazníkov, než ich bolo v priemere. Merajte odchod voči zákazníkom na začiatku.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `Miera udržania za rok je ${f.share(v.retention)}, miera odchodu ${f.share(v.churn)}. Skutočná miera udržania je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`
        : `Miera udržania je ${f.share(v.retention)}, miera odchodu ${f.share(v.churn)}. Týmto tempom za rok odíde ${f.share(v["yearly-churn"])} zákazníkov.`,
    rate: (f, v) =>
      `Týmto tempom po roku zostane ${f.share(v["yearly-retention"])} zákazníkov a odíde ${f.share(v["yearly-churn"])}.`,
  },
};

/** @type {typeof import("./en.js").retentionProjection} */
export const retentionProjection = {
  name: "Prognóza udržania zákazníkov",
  intro: "Koľko zákazníkov kohorty ešte zostane a prečo ich stála miera odchodu ukazuje primálo.",
  forms: { cohort: "Jedna kohorta" },
  inputs: {
    survivors: {
      label: "Zostávajúci zákazníci",
      help: "zo zákazníkov, ktorí prišli v rovnakom čase: koľko na začiatku, po jednom období, po dvoch…",
    },
    horizon: { label: "Prognóza po obdobie" },
    "discount-rate": { label: "Diskontná sadzba", help: "za obdobie; o koľko menej majú hodnotu neskoršie peniaze" },
  },
  conventions: {},
  outputs: {
    survival: "Zostáva",
    "constant-survival": "… pri stálom odchode",
    "next-retention": "Udržanie pri najbližšom obnovení",
    "constant-churn": "Stála miera odchodu",
    "lifetime-within": "Životnosť po horizont",
    "constant-lifetime-within": "… pri stálom odchode",
    "expected-lifetime": "Očakávaná životnosť",
    "discounted-lifetime": "Diskontovaná očakávaná životnosť nového zákazníka",
    "constant-discounted-lifetime": "… pri stálom odchode",
    "residual-lifetime": "Diskontovaná zostávajúca životnosť súčasného zákazníka",
    alpha: "Parameter α",
    beta: "Parameter β",
    cohort: "Zákazníci na začiatku",
    "periods-seen": "Pozorované obdobia",
    period: "Obdobie",
    retention: "Udržanie",
  },
  picture: (f, v) =>
    `Dve klesajúce krivky a pozorované počty: na horizonte zostáva podľa modelu ${f.share(v.survival)} zákazníkov, pri stálom odchode ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Pozorované sú len dve obdobia. Krivka nimi prechádza, ale jej koniec je len dohad.",
    "far-horizon": () => "Horizont je viac ako trikrát ďalej, než siaha pozorovanie.",
    "churn-alike": () => "Zákazníci tejto kohorty odchádzajú rovnako; model vtedy hovorí to isté čo stály odchod.",
    "endless-lifetime": () =>
      "Niektorí zákazníci zostávajú tak dlho, že priemerná životnosť nemá hranicu. Použite diskontovanú životnosť alebo životnosť po horizont.",
  },
  refusals: {
    "nobody-left": "Zatiaľ nikto neodišiel, odchod sa preto nedá odhadnúť. Pridajte neskoršie obdobie.",
    "everybody-left-at-once": "Všetci odišli v prvom období: niet nikoho, koho zotrvanie by sa dalo predpovedať.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Na horizonte ešte zostane ${f.share(v.survival)} zákazníkov; pri stálej miere odchodu by vyšlo iba ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Na horizonte ešte zostane ${f.share(v.survival)} zákazníkov, približne toľko, koľko vychádza aj pri stálej miere odchodu.`,
  },
};

/** @type {typeof import("./en.js").revenueRetention} */
export const revenueRetention = {
  name: "Udržanie tržieb",
  abbreviation: "NRR, GRR",
  intro: "Koľko z tržieb od súčasných zákazníkov zostalo: s tým, čo si prikúpili, aj bez toho.",
  forms: { revenue: "Opakujúce sa tržby" },
  inputs: {
    start: { label: "Tržby na začiatku", help: "opakujúce sa, od vtedajších zákazníkov" },
    churned: { label: "Stratené s odchodom zákazníkov" },
    contraction: { label: "Stratené na menších balíkoch či nákupoch", help: "od zákazníkov, ktorí zostali" },
    expansion: { label: "Získané na väčších balíkoch či nákupoch", help: "od zákazníkov, ktorí zostali; bez nových" },
  },
  rows: { steps: { 0: "Začiatok", 1: "Odchody", 2: "Zníženie", 3: "Zvýšenie", 4: "Koniec" } },
  conventions: {
    period: {
      label: "Údaje sú za",
      choices: { month: "Mesiac", quarter: "Štvrťrok", year: "Rok" },
    },
  },
  outputs: {
    "net-retention": "Čisté udržanie tržieb (NRR)",
    "gross-retention": "Hrubé udržanie tržieb (GRR)",
    kept: "Udržané tržby",
    end: "Tržby na konci",
    lost: "Stratené tržby",
    change: "Zmena",
    months: "Dĺžka obdobia",
    "yearly-net-retention": "Čisté udržanie za rok",
    "yearly-gross-retention": "Hrubé udržanie za rok",
    step: "Krok",
    from: "Od",
    to: "Do",
  },
  picture: (f, v) =>
    `Kroky od tržieb na začiatku dolu na ${f.money(v.kept)} udržaných a znova nahor na ${f.money(v.end)} na konci.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Rast u niektorých zákazníkov zakrýva, že s inými veľa tržieb odchádza. Sledujte hrubé udržanie.",
  },
  refusals: { "more-lost-than-started": "Stratilo sa viac tržieb, než bolo na začiatku. Niektorú zo strát znížte." },
  verdicts: {
    growing: (f, v) =>
      `Súčasní zákazníci prinášajú o ${f.money(v.change)} viac než na začiatku. Bez rastu by zostalo ${f.share(v["gross-retention"])} tržieb.`,
    level: (f, v) => `To, čo si zákazníci prikúpili, práve vyrovná stratu ${f.money(v.lost)}.`,
    shrinking: (f, v) =>
      `Súčasní zákazníci prinášajú o ${f.money(-v.change)} menej než na začiatku. To, čo si prikúpili, nevyrovná stratu ${f.money(v.lost)}.`,
  },
};

/** @type {typeof import("./en.js").acquisitionCost} */
export const acquisitionCost = {
  name: "Náklady na získanie zákazníka",
  abbreviation: "CAC",
  intro: "Koľko stojí získanie jedného nového zákazníka v porovnaní s tým, akú má hodnotu.",
  forms: { figures: "Obdobie v číslach" },
  inputs: {
    spend: { label: "Výdavky na reklamu a predaj" },
    overhead: { label: "Súvisiace mzdy, agentúry a nástroje" },
    "new-customers": { label: "Noví zákazníci", help: "v tom istom období" },
    "organic-customers": { label: "… z toho prišli sami", help: "bez reklamy" },
    clv: { label: "Celoživotná hodnota zákazníka", help: "v marži, nie v tržbách" },
    "monthly-revenue": { label: "Mesačné tržby na zákazníka" },
    margin: { label: "Hrubá marža" },
  },
  conventions: {
    costs: {
      label: "Náklady",
      help: "Podľa samotných médií vyzerajú náklady nižšie, než sú.",
      choices: { "all-costs": "Všetky", "media-only": "Iba reklama" },
    },
    customers: {
      label: "Započítaní zákazníci",
      help: "Zákazníci, ktorí prišli sami, spôsobujú, že platené kanály vyzerajú lacnejšie, než sú.",
      choices: { "all-new": "Všetci noví", "paid-only": "Iba z reklamy" },
    },
  },
  outputs: {
    "acquisition-cost": "Náklady na získanie zákazníka",
    "counted-spend": "Započítané náklady",
    "counted-customers": "Započítaní zákazníci",
    "clv-to-cost": "Pomer hodnoty a nákladov (LTV:CAC)",
    "net-clv": "Celoživotná hodnota po odpočítaní nákladov",
    payback: "Doba návratnosti nákladov",
    month: "Mesiac",
    earned: "Získaná marža",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Zatiaľ bez grafu: treba naň mesačné tržby na zákazníka a maržu."
      : `Čiara: marža, ktorú zákazník mesiac po mesiaci prináša, dosiahne náklady na jeho získanie za ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Mzdy, agentúry a nástroje nie sú započítané. Rozhodujte sa podľa všetkých nákladov.",
    "slow-payback": (f, value) =>
      `Náklady sa vrátia až za ${f.unit(value, "months")}. Pri návratnosti dlhšej ako rok si rast vyžiada veľa hotovosti.`,
    "growth-saved-on": () =>
      "Celoživotná hodnota je viac ako osemnásobkom nákladov. Možno by ste si mohli dovoliť získavať viac zákazníkov.",
    "revenue-is-not-profit": () => "Pri marži 100 % sa návratnosť počíta z tržieb, nie zo zisku.",
  },
  refusals: {
    "no-paid-customers":
      "Všetci noví zákazníci prišli sami, náklady na zákazníka z reklamy sa teda nedajú určiť. Zvoľte radšej všetkých nových.",
  },
  verdicts: {
    cost: (f, v) => `Získanie jedného zákazníka stojí ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Získanie jedného zákazníka stojí ${f.money(v["acquisition-cost"])}, o ${f.money(-v["net-clv"])} viac, než je jeho hodnota.`,
    thin: (f, v) =>
      `Pomer hodnoty zákazníka k nákladom na jeho získanie je ${f.number(v["clv-to-cost"])}. Zaužívané pravidlo žiada tri, aby sa zaplatilo aj všetko ostatné.`,
    healthy: (f, v) =>
      `Pomer hodnoty zákazníka k nákladom na jeho získanie je ${f.number(v["clv-to-cost"])}, čo je nad zaužívanou hodnotou tri.`,
  },
};

/** @type {typeof import("./en.js").acquisitionVsRetention} */
export const acquisitionVsRetention = {
  name: "Získať zákazníka, alebo si ho udržať",
  intro: "Je lacnejšie zákazníka získať alebo udržať? Podľa vašich údajov, nie podľa zaužívaných poučiek.",
  forms: { figures: "Vaše údaje", preset: "Zaužívané pravidlo" },
  inputs: {
    "acquisition-spend": { label: "Výdavky na získavanie zákazníkov" },
    "new-customers": { label: "Takto získaní zákazníci" },
    "retention-spend": { label: "Výdavky na udržanie zákazníkov" },
    customers: { label: "Zákazníci, na ktorých sa vynaložili" },
    "retention-with": { label: "Podiel udržaných s výdavkami" },
    "retention-without": {
      label: "Podiel udržaných bez výdavkov",
      help: "z kontrolnej skupiny alebo z predošlého obdobia",
    },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
    times: { label: "Koľkokrát viac stojí získanie", help: "traduje sa 5 alebo 6" },
    budget: { label: "Rozpočet" },
  },
  rows: { sides: { 0: "Získanie jedného", 1: "Udržanie jedného" } },
  conventions: {
    keeping: {
      label: "Náklady na udržanie",
      help: "Väčšina zákazníkov by zostala aj tak. Zásluhou výdavkov sú len tí zachránení.",
      choices: { "per-saved": "Na zachráneného zákazníka", "per-kept": "Na udržaného zákazníka" },
    },
  },
  outputs: {
    "cost-ratio": "Koľkokrát viac stojí získanie",
    "winning-cost": "Náklady na získanie jedného zákazníka",
    "keeping-cost": "Náklady na udržanie jedného zákazníka",
    saved: "Zachránení zákazníci",
    kept: "Udržaní zákazníci spolu",
    "break-even-saved": "Zachránení zákazníci v bode zvratu",
    "break-even-retention": "Podiel udržaných v bode zvratu",
    "budget-wins": "Za rozpočet získate",
    "budget-keeps": "Za rozpočet udržíte",
    side: "Strana",
    cost: "Náklady",
  },
  picture: (f, v) =>
    `Dva stĺpce: získanie zákazníka stojí ${f.money(v["winning-cost"])}, udržanie ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "Delí sa všetkými, ktorí zostali, a väčšina z nich by zostala aj tak. Udržanie vyzerá oveľa lacnejšie, než je.",
    folklore: () =>
      "Že získanie stojí päť- až šesťkrát toľko čo udržanie, sa opakuje všade a nemeria takmer nikde. Ak môžete, použite vlastné údaje.",
    "costs-too-much": () => "Aj keby zostali všetci, udržanie zákazníka by stálo viac než získanie nového.",
  },
  refusals: {
    "nobody-saved":
      "Bez výdavkov zostane rovnako veľa zákazníkov ako s nimi: nikoho nezachránia, náklady na zachráneného zákazníka sa teda nedajú určiť.",
    "nobody-kept": "Nikto nezostáva, náklady na udržaného zákazníka sa teda nedajú určiť.",
    "keeping-costs-nothing": "Udržanie tu nič nestojí, niet teda čo porovnávať. Zadajte, koľko sa naň vynakladá.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Udržanie zákazníka stojí ${f.money(v["keeping-cost"])}, získanie ${f.money(v["winning-cost"])}. Pomer nákladov: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)}.`,
    "winning-cheaper": (f, v) =>
      `Lacnejšie je tu získavanie: nový zákazník stojí ${f.money(v["winning-cost"])}, udržaný ${f.money(v["keeping-cost"])}.`,
  },
};

/** @type {typeof import("./en.js").prospectFunnel} */
export const prospectFunnel = {
  name: "Od oslovenia k vernosti",
  intro: "Koľko z oslovených ľudí sa stane vernými zákazníkmi a koľko jeden z nich stojí.",
  forms: { stages: "Päť krokov" },
  inputs: {
    stages: { label: "Ľudia a náklady v jednotlivých krokoch" },
    people: { label: "Ľudia" },
    cost: { label: "Náklady" },
    clv: { label: "Celoživotná hodnota verného zákazníka", help: "v marži, nie v tržbách" },
  },
  rows: {
    stages: {
      reached: "Oslovení",
      responded: "Reagovali",
      "first-purchase": "Prvý nákup",
      "second-purchase": "Druhý nákup",
      regular: "Verní zákazníci",
    },
    funnel: { 0: "Oslovení", 1: "Reagovali", 2: "Prvý nákup", 3: "Druhý nákup", 4: "Verní zákazníci" },
  },
  conventions: {},
  outputs: {
    "cost-per-regular": "Náklady na verného zákazníka",
    conversion: "Podiel verných z oslovených",
    "conversion-low": "Dolná hranica tohto podielu",
    "conversion-high": "Horná hranica tohto podielu",
    reached: "Oslovení ľudia",
    regulars: "Verní zákazníci",
    "total-cost": "Náklady spolu",
    "cost-per-prospect": "Náklady na osloveného",
    "prospects-per-regular": "Oslovení na verného zákazníka",
    "most-per-prospect": "Koľko najviac môže stáť oslovený",
    "net-per-regular": "Zostane z hodnoty verného zákazníka",
    "lowest-step": "Najslabší krok",
    stage: "Krok",
    people: "Ľudia",
    "of-previous": "Z predošlého kroku",
    "of-reached": "Z oslovených",
    cost: "Náklady",
    "cost-so-far-per-head": "Doterajšie náklady na osobu",
  },
  picture: (f, v) =>
    `Lievik s piatimi krokmi. Oslovení: ${f.count(v.reached)}, verní zákazníci: ${f.count(v.regulars)}, čo je ${f.share(v.conversion)} z oslovených.`,
  warnings: {
    "pays-too-much": () => "Verný zákazník stojí viac, než je jeho hodnota.",
    "few-regulars": () => "Menej ako desať verných zákazníkov: konverzia je zatiaľ sotva známa.",
  },
  refusals: {
    "stage-grows": "V tomto kroku nemôže byť viac ľudí než v predošlom.",
    "nobody-regular":
      "Do tohto kroku sa nikto nedostal, náklady na verného zákazníka sa preto zatiaľ nedajú určiť. Zadajte aspoň jedného.",
  },
  verdicts: {
    cost: (f, v) =>
      `Na jedného verného zákazníka treba osloviť ľudí: ${f.round(v["prospects-per-regular"])}; stojí ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Jeden verný zákazník stojí ${f.money(v["cost-per-regular"])} a zostane z neho ${f.money(v["net-per-regular"])}; jeden oslovený môže stáť až ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Jeden verný zákazník stojí ${f.money(v["cost-per-regular"])}, o ${f.money(-v["net-per-regular"])} viac, než je jeho hodnota; jeden oslovený môže stáť najviac ${f.money(v["most-per-prospect"])}.`,
  },
};

/** @type {typeof import("./en.js").wordOfMouth} */
export const wordOfMouth = {
  name: "Čo sa o vás hovorí",
  intro: "Čo vám prinesú dobré slová zákazníkov a o čo vás pripravia zlé.",
  forms: { figures: "Dobré a zlé slová" },
  inputs: {
    customers: { label: "Zákazníci" },
    "good-share": { label: "Hovoria o vás dobre", help: "podiel zákazníkov, ktorí tak za rok urobia" },
    "good-reach": { label: "Koľkých ľudí každý z nich zasiahne" },
    "good-swayed": { label: "… koľkí sa preto stanú zákazníkmi" },
    "bad-share": { label: "Hovoria o vás zle", help: "podiel zákazníkov, ktorí tak za rok urobia" },
    "bad-reach": { label: "Koľkých ľudí každý z nich zasiahne" },
    "bad-swayed": { label: "… koľkých to odradí" },
    value: { label: "Hodnota zákazníka", help: "celoživotná hodnota v marži" },
  },
  rows: { sides: { 0: "Dobré slová", 1: "Zlé slová" } },
  conventions: {},
  outputs: {
    net: "Čistý účinok",
    won: "Získaní zákazníci",
    lost: "Stratení zákazníci",
    "won-value": "Získaná hodnota",
    "lost-value": "Stratená hodnota",
    "per-good-speaker": "Jeden, kto hovorí dobre, prinesie",
    "per-bad-speaker": "Jeden, kto hovorí zle, pripraví o",
    "good-per-bad": "Koľko dobrých hlasov vyváži jeden zlý",
    "people-reached": "Zasiahnutí ľudia",
    side: "Strana",
    speakers: "Koľkí hovoria",
    reached: "Zasiahnutí ľudia",
    swayed: "Zmenené rozhodnutia",
    value: "Hodnota",
  },
  picture: (f, v) =>
    `Dva stĺpce: dobré slová prinášajú ${f.money(v["won-value"])}, zlé slová pripravia o ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Len z rozprávania by sa počet zákazníkov viac než zdvojnásobil. Skontrolujte podiely: väčšina ľudí, ktorých chvála zasiahne, nikdy nenakúpi.",
  },
  refusals: {
    "more-than-everyone": "Tých, čo hovoria dobre, a tých, čo hovoria zle, je spolu viac než všetkých zákazníkov.",
  },
  verdicts: {
    gains: (f, v) =>
      `To, čo sa o vás hovorí, vám v súčte prinesie ${f.money(v.net)}: zisk ${f.money(v["won-value"])}, strata ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `To, čo sa o vás hovorí, vás v súčte pripraví o ${f.money(-v.net)}: zisk ${f.money(v["won-value"])}, strata ${f.money(v["lost-value"])}.`,
  },
};

/** @type {typeof import("./en.js").referralValue} */
export const referralValue = {
  name: "Hodnota odporúčaní",
  intro: "Akú hodnotu majú zákazníci, ktorých privedie jeden zákazník.",
  forms: { figures: "Údaje" },
  inputs: {
    referrals: { label: "Zákazníci, ktorých jeden privedie" },
    "would-join-anyway": { label: "… z toho by prišli aj tak" },
    clv: { label: "Celoživotná hodnota zákazníka", help: "v marži, pred odpočítaním nákladov na jeho získanie" },
    "acquisition-cost": { label: "Zvyčajné náklady na získanie zákazníka" },
    reward: { label: "Odmena za odporúčanie", help: "pre obe strany spolu" },
    advocates: { label: "Zákazníci, ktorí odporúčajú" },
  },
  rows: { parts: { 0: "Zákazníci, ktorí by inak neprišli", 1: "Ušetrené náklady na získanie", 2: "Odmeny" } },
  conventions: {
    saving: {
      label: "Náklady na získanie sa ušetria",
      help: "Tých, čo by neprišli, by ste možno získali za zvyčajné náklady, možno vôbec.",
      choices: {
        "cost-saved-on-anyway": "Na tých, čo by prišli aj tak",
        "cost-saved-on-all": "Na všetkých privedených",
      },
    },
  },
  outputs: {
    "referral-value": "Hodnota odporúčaní jedného zákazníka",
    "value-per-referral": "Hodnota jedného odporúčania",
    "from-new": "Zo zákazníkov, ktorí by inak neprišli",
    "from-saved-cost": "Z ušetrených nákladov na získanie",
    rewards: "Odmeny",
    "highest-reward": "Najvyššia odmena, ktorá sa oplatí",
    "total-value": "Hodnota všetkých odporúčaní",
    part: "Zložka",
    amount: "Suma",
  },
  picture: (f, v) =>
    `Tri stĺpce: noví zákazníci ${f.money(v["from-new"])}, ušetrené náklady ${f.money(v["from-saved-cost"])}, odmeny ${f.money(v.rewards)}.`,
  warnings: {
    "everyone-credited": () => "Odporúčaniu sa tu pripisuje každý privedený zákazník. Niektorí by však prišli aj tak.",
    "reward-exceeds-value": () => "Odmena je vyššia než to, čo odporúčanie prinesie.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Odporúčania jedného zákazníka majú hodnotu ${f.money(v["referral-value"])}; odmena za odporúčanie môže byť až ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Odporúčania jedného zákazníka stoja o ${f.money(-v["referral-value"])} viac, než prinesú; odmena nad ${f.money(v["highest-reward"])} sa neoplatí.`,
  },
};

/** @type {typeof import("./en.js").shareOfWallet} */
export const shareOfWallet = {
  name: "Podiel na výdavkoch zákazníka",
  intro: "Akú časť toho, čo zákazníci míňajú na veciach, ktoré predávate, minú u vás.",
  forms: { one: "Jeden zákazník alebo súčty", list: "Zoznam zákazníkov" },
  inputs: {
    spend: { label: "Výdavky u vás" },
    "category-spend": { label: "Výdavky spolu", help: "v kategórii, u vás aj inde, za rovnaký čas" },
    customers: { label: "Zákazníci", help: "každý v samostatnom riadku; vložte dva stĺpce z tabuľky" },
  },
  conventions: {
    average: {
      label: "Priemer zoznamu",
      help: "V súčte majú veľkí zákazníci väčšiu váhu. V priemere podielov váži každý rovnako.",
      choices: { sums: "Všetci zákazníci spolu", mean: "Priemer podielov" },
    },
  },
  outputs: {
    share: "Podiel na výdavkoch zákazníka",
    "share-of-sums": "Všetci zákazníci spolu",
    "mean-of-shares": "Priemer podielov",
    customers: "Zákazníci",
    "total-spend": "Výdavky u vás",
    "total-category-spend": "Výdavky spolu",
    headroom: "Výdavky inde",
    from: "Podiel od",
    to: "do",
    count: "Zákazníci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Štvorec zo sto dielov, všetky výdavky: u vás sa z nich minie ${f.share(v.share)}.`
      : `Stĺpce: koľko zákazníkov míňa u vás ktorú časť svojich výdavkov. Spolu je to ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: priemer ďalších podobných môže byť dosť odlišný.",
    "averages-differ": (f, value) =>
      `Rozdiel oboch priemerov je ${f.share(value)}: veľkí a malí zákazníci vám nedávajú rovnaký podiel.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Váš podiel na výdavkoch je ${f.share(v.share)}; inde sa minie ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Zo všetkého, čo títo zákazníci v kategórii minú, pripadá na vás ${f.share(v.share)}; inde sa minie ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Priemerný zákazník minie u vás ${f.share(v.share)} svojich výdavkov; spolu sa inde minie ${f.money(v.headroom)}.`,
  },
};

/** @type {typeof import("./en.js").walletAllocation} */
export const walletAllocation = {
  name: "Pravidlo rozdelenia výdavkov",
  intro: "Aký podiel na výdavkoch môžete čakať podľa svojho poradia medzi značkami, ktoré zákazník používa.",
  forms: { rank: "Vaše poradie", scores: "Hodnotenia značiek", customers: "Viac zákazníkov" },
  inputs: {
    rank: { label: "Vaše poradie", help: "1 je obľúbená značka; 1,5, ak sa o prvé miesto delíte s inou" },
    brands: { label: "Používané značky", help: "vrátane vašej" },
    scores: {
      label: "Hodnotenia od zákazníka",
      help: "najprv vaše, potom ostatných používaných značiek; vložte ich do riadka",
    },
    score: { label: "Hodnotenie" },
    ranks: { label: "Zákazníci", help: "každý v samostatnom riadku; vložte dva stĺpce z tabuľky" },
  },
  conventions: {},
  outputs: {
    share: "Očakávaný podiel na výdavkoch",
    rank: "Vaše poradie",
    brands: "Používané značky",
    "share-if-first": "Podiel na prvom mieste",
    gain: "Koľko sa dá získať prvým miestom",
    customers: "Zákazníci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Stĺpce: podiel, aký môže čakať každá značka podľa poradia. Váš je ${f.share(v.share)}.`
      : `Dva stĺpce: teraz možno čakať ${f.share(v.share)}, keby ste boli u všetkých na prvom mieste, ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: priemer ďalších podobných môže byť dosť odlišný.",
    "single-brand": () =>
      "Pri jedinej značke pravidlo hovorí 100 %. Overte, či zákazníci naozaj nepoužívajú žiadnu inú.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Ste na prvom mieste a môžete čakať podiel na výdavkoch ${f.share(v.share)}. Zvýšil by sa, len keby značiek bolo menej.`,
    behind: (f, v) =>
      `Môžete čakať podiel na výdavkoch ${f.share(v.share)}. Na prvom mieste by to bolo ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `V priemere môžete čakať podiel na výdavkoch ${f.share(v.share)}. Keby ste boli na prvom mieste u všetkých, bolo by to ${f.share(v["share-if-first"])}.`,
  },
};

/** @type {typeof import("./en.js").marketShare} */
export const marketShare = {
  name: "Trhový podiel",
  intro: "Vaša časť predaja na trhu a tri veci, z ktorých sa skladá.",
  forms: { revenue: "Tržby", units: "Kusy", factors: "Tri zo štyroch zložiek", buyers: "Kupujúci a nákupy" },
  inputs: {
    "own-revenue": { label: "Vaše tržby" },
    "market-revenue": { label: "Tržby celého trhu", help: "vrátane vašich, za rovnaký čas" },
    "own-units": { label: "Kusy, ktoré ste predali" },
    "market-units": { label: "Kusy, ktoré predal celý trh", help: "vrátane vašich, za rovnaký čas" },
    "market-share": { label: "Trhový podiel", help: "jednu zo štyroch hodnôt nechajte prázdnu: vyplynie z ostatných" },
    "penetration-share": {
      label: "Podiel penetrácie",
      help: "kupujúci vašej značky zo všetkých kupujúcich v kategórii",
    },
    "share-of-requirements": {
      label: "Podiel na potrebách (SOR)",
      help: "čo vaši kupujúci kúpia u vás z toho, čo kúpia v kategórii",
    },
    "heavy-usage-index": {
      label: "Index intenzity nákupov",
      help: "1 znamená, že vaši kupujúci kupujú v kategórii toľko čo ostatní",
    },
    "brand-buyers": { label: "Kupujúci vašej značky" },
    "category-buyers": { label: "Kupujúci v kategórii" },
    "brand-purchases": { label: "Nákupy vašej značky", help: "v priemere na kupujúceho vašej značky" },
    "buyer-purchases": { label: "Ich nákupy v kategórii", help: "v priemere na kupujúceho vašej značky, vrátane nej" },
    "category-purchases": { label: "Nákupy kupujúceho v kategórii", help: "v priemere zo všetkých" },
  },
  optional: "Hodnota, ktorá vyplynie",
  conventions: {},
  outputs: {
    "market-share": "Trhový podiel",
    "penetration-share": "Podiel penetrácie",
    "penetration-share-low": "Dolná hranica podielu penetrácie",
    "penetration-share-high": "Horná hranica podielu penetrácie",
    "share-of-requirements": "Podiel na potrebách (SOR)",
    "heavy-usage-index": "Index intenzity nákupov",
    "category-share": "Časť všetkých nákupov od vašich kupujúcich",
    "wallet-gap": "Podiel na potrebách mínus trhový podiel",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Štvorec zo sto dielov, celý trh: na vás z neho pripadá ${f.share(v["market-share"])}.`
      : `Dva štvorce. Z toho, čo kúpia vaši kupujúci, pripadá na vás ${f.share(v["share-of-requirements"])}; z celého trhu ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Vaši kupujúci kupujú v kategórii menej než priemerný kupujúci: oslovujete tých, čo kupujú málo.",
  },
  refusals: {
    "one-too-many": "Zadané sú všetky štyri hodnoty, niet teda čo počítať. Jednu nechajte prázdnu.",
    "zero-factor": "Jedna zo zložiek je nula, chýbajúca sa preto nedá vypočítať.",
    "cannot-all-be-true": "Údaje si protirečia: vaši kupujúci by kúpili viac než celý trh. Skontrolujte ich.",
  },
  verdicts: {
    revenue: (f, v) => `Zo všetkých tržieb na trhu pripadá na vás ${f.share(v["market-share"])}.`,
    units: (f, v) => `Zo všetkých kusov predaných na trhu pripadá na vás ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Váš trhový podiel je ${f.share(v["market-share"])}: kupuje u vás ${f.share(v["penetration-share"])} všetkých kupujúcich a pokrýva u vás ${f.share(v["share-of-requirements"])} svojich potrieb.`,
  },
};

/** @type {import("./en.js").Orders} */
export const orders = {
  name: "Analýza objednávok",
  drop: "Presuňte sem súbor s objednávkami",
  choose: "Vybrať súbory",
  formats:
    "CSV alebo text, ako ho exportuje Shopify, WooCommerce, Stripe či Excel: jeden riadok na objednávku so zákazníkom, dátumom a sumou. Viac súborov sa počíta ako jeden.",
  private: "Súbor zostáva vo vašom počítači. Nič sa nikam neposiela.",
  samples: "Nemáte súbor poruke? Skúste ukážkové údaje",
  sampleNames: {
    "cdnow-sample": {
      label: "Predaj CD online",
      note: "2 357 zákazníkov internetového obchodu CDNOW, január 1997 až jún 1998",
    },
    "shop-sample": {
      label: "Obchod s produktmi",
      note: "vymyslený obchod: dva roky objednávok s produktmi, krajinami a refundáciami",
    },
  },
  paste: "Namiesto toho vložiť tabuľku",
  pasteLabel: "Riadky skopírované z tabuľky alebo textového súboru, aj s hlavičkou",
  usePasted: "Použiť vložené riadky",
  pasted: "vložené riadky",
  sql: {
    title: "Priveľa údajov pre prehliadač?",
    text: "Nechajte databázu, aby svoju tabuľku objednávok zhrnula: tento dopyt SQL vráti jeden riadok na každú históriu nákupov, pár megabajtov pri akomkoľvek počte zákazníkov. Výsledok uložte ako CSV a presuňte ho sem; metriky aj modely sú tie isté.",
    dialect: "Databáza",
    table: "Tabuľka",
    wrong: "-- Niektorý názov chýba alebo nie je platný.",
    copy: "Kopírovať SQL",
    copied: "Skopírované",
  },
  summaryFile: "Toto je súhrnný súbor: histórie nákupov s počtom zákazníkov. Analyzujte ho tak, ako je.",
  pasteSomething: "Zatiaľ nie je nič vložené. Skopírujte riadky zo svojej tabuľky a vložte ich sem.",
  reading: "Číta sa súbor…",
  cancel: "Zrušiť",
  finishing: "Počíta sa report…",
  progress: { read: "Prečítané", rows: "Riadky", customers: "Zákazníci", left: "Zostáva" },
  megabytes: (done, all) => `${done} z ${all} MB`,
  seconds: (n, text) =>
    forms(n, { one: `${text} sekunda`, few: `${text} sekundy`, many: `${text} sekundy`, other: `${text} sekúnd` }),
  stopped: "To sa nepodarilo",
  kept: "Vaše súbory a voľby tu zostali.",
  retry: "Skúsiť znova",
  backToColumns: "Späť na stĺpce",
  isThisRight: (name) => `${name}: čítať takto?`,
  check: "Skontrolujte stĺpce a zápis dátumov a súm, potom spustite analýzu.",
  recognized: (name) => `Rozpoznaný export: ${name}.`,
  files: (n, text) =>
    forms(n, {
      one: `${text} súbor`,
      few: `${text} súbory, počítané ako jeden`,
      many: `${text} súboru, počítané ako jeden`,
      other: `${text} súborov, počítaných ako jeden`,
    }),
  file: "Súbor",
  columns: "Stĺpce",
  moreColumns: "Ďalšie stĺpce",
  writing: "Spôsob zápisu",
  roles: {
    customer: "Zákazník",
    date: "Dátum",
    amount: "Suma",
    order: "Číslo objednávky",
    product: "Produkt",
    status: "Stav",
    currency: "Mena",
    categorySpend: "Výdavky v kategórii",
    score: "Hodnotenie",
    cost: "Náklady",
    country: "Krajina",
    quantity: "Množstvo (suma je cena za kus)",
    refunded: "Vrátená suma",
    cancelled: "Zrušené dňa",
  },
  none: "– žiadny –",
  column: (number) => `Stĺpec ${number}`,
  dateOrder: "Dátumy",
  dateOrders: {
    ymd: "rok, mesiac, deň",
    dmy: "deň, mesiac, rok",
    mdy: "mesiac, deň, rok",
    excel: "čísla dní z Excelu",
    unix: "sekundy od roku 1970",
    "unix-ms": "milisekundy od roku 1970",
    "unix-us": "mikrosekundy od roku 1970",
  },
  decimal: "Desatinný oddeľovač",
  decimals: { ".": "bodka: 1234.50", ",": "čiarka: 1234,50" },
  delimiter: "Medzi stĺpcami",
  delimiters: { ",": "čiarka", ";": "bodkočiarka", "\t": "tabulátor", "|": "zvislá čiara" },
  encoding: "Kódovanie",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "Prvé riadky súboru",
  header: "Prvý riadok",
  headers: { yes: "názvy stĺpcov", no: "už objednávka" },
  policies: "Čo sa počíta",
  refunds: "Záporné sumy",
  refundChoices: { net: "refundácie: odpočítať z nákupu", "leave-out": "vynechať" },
  zeroAmounts: "Nulové sumy",
  zeroChoices: { count: "sú nákupy", "leave-out": "vynechať" },
  guests: "Riadky bez zákazníka",
  guestChoices: { "leave-out": "vynechať", separate: "každá objednávka ako zákazník" },
  amounts: "Viac riadkov jednej objednávky",
  amountChoices: { line: "sumy sa sčítajú", order: "opakujú súčet objednávky" },
  excluded: "Vynechané stavy",
  excludedHelp: "Oddelené čiarkami. Zvyčajne tie, ktoré znamenajú zrušené, neúspešné, nezaplatené alebo testovacie.",
  excludedUsual: "zvyčajné",
  timeZone: "Časové pásmo dní",
  timeZoneUsual: "ako v súbore",
  observationEnd: "Sledované do",
  observationEndHelp: "Zvyčajne posledný dátum v súbore.",
  currency: "Mena reportu",
  currencyNone: "– neuvedená –",
  rate: (code, currency) => `1 ${code} v ${currency}`,
  outlook: {
    heading: "Čo očakávať",
    horizon: "Pohľad dopredu v dňoch",
    discountRate: "Ročná diskontná sadzba",
    margin: "Marža",
    marginHelp: "Čo z predaja zostane po odpočítaní jeho vlastných nákladov; bez nej je hodnota v tržbách.",
  },
  badNumber: "Toto číslo sem nepatrí.",
  rateHelp: "Kým nie je zadaný kurz, riadky v tejto mene sa vynechávajú.",
  badRate: "Kurz je číslo väčšie ako nula.",
  settle: (n, text) =>
    forms(n, {
      one: "Najprv vyriešte označenú otázku.",
      few: `Najprv vyriešte ${text} označené otázky.`,
      other: `Najprv vyriešte ${text} označených otázok.`,
    }),
  analyze: "Analyzovať",
  another: "Vybrať iné súbory",
  readDifferently: "Čítať inak",
  reportOn: (name) => `Čo hovoria údaje: ${name}`,
  period: (start, end) => `Objednávky od ${start} do ${end}`,
  verdict: (n, d) =>
    forms(n, {
      one: `Zákazník je jediný; zákazníci, ktorí sa vrátili nakúpiť v iný deň: ${d.repeat}.`,
      other: `Zákazníci, ktorí sa vrátili nakúpiť v iný deň: ${d.repeat} z ${d.customers}, teda ${d.rate}.`,
    }),
  figures: {
    customers: "Zákazníci",
    repurchaseRate: "Miera opakovaného nákupu",
    averageOrderValue: "Priemerná hodnota objednávky",
    ordersPerYear: "Objednávky za rok",
    observedClv: "Tržby na zákazníka",
    revenue: "Tržby",
  },
  interval: (low, high, confidence) => `od ${low} do ${high} so spoľahlivosťou ${confidence}`,
  repeat: (n, text) =>
    forms(n, {
      one: `${text} z nich sa vrátil`,
      few: `${text} z nich sa vrátili`,
      many: `${text} z nich sa vrátilo`,
      other: `${text} z nich sa vrátilo`,
    }),
  soFar: "doteraz pozorovaná hodnota",
  perCustomer: "na zákazníka",
  purchases: (n, text) =>
    forms(n, { one: `z ${text} nákupného dňa`, many: `z ${text} nákupného dňa`, other: `z ${text} nákupných dní` }),
  purchasesPerCustomer: "Nákupy na zákazníka",
  purchasesPicture: (once, all) => `Stĺpce: zákazníci podľa počtu nákupov. Iba v jeden deň nakúpili: ${once} z ${all}.`,
  orMore: (n) => `${n}+`,
  asTable: "Ako tabuľka",
  rows: (n, d) =>
    forms(n, {
      one: `Prečítaný jeden riadok; započítané: ${d.counted}, vynechané: ${d.left}.`,
      few: `Prečítané ${d.read} riadky; započítané: ${d.counted}, vynechané: ${d.left}.`,
      many: `Prečítaných ${d.read} riadka; započítané: ${d.counted}, vynechané: ${d.left}.`,
      other: `Prečítaných ${d.read} riadkov; započítané: ${d.counted}, vynechané: ${d.left}.`,
    }),
  rowsHeading: "Čo sa prečítalo",
  problemsOfKind: (n, text, kind) =>
    forms(n, {
      one: `${text} riadok: ${kind}`,
      few: `${text} riadky: ${kind}`,
      many: `${text} riadka: ${kind}`,
      other: `${text} riadkov: ${kind}`,
    }),
  firstOfThem: (n, text) =>
    forms(n, {
      one: "Uvedený je prvý z nich.",
      few: `Uvedené sú prvé ${text}.`,
      other: `Uvedených je prvých ${text}.`,
    }),
  downloadProblems: "Stiahnuť všetky problémy (CSV)",
  line: "Riadok",
  columnName: "Stĺpec",
  found: "Nájdené",
  problem: "Problém",
  expected: "Očakáva sa napríklad",
  problems: {
    "bad-date": "nie je to dátum vo formáte tohto súboru",
    "bad-amount": "nie je to suma",
    "missing-date": "chýba dátum",
    "missing-amount": "chýba suma",
    "missing-customer": "chýba zákazník",
    "unclosed-quote": "úvodzovky nie sú ukončené",
    "totals-row": "riadok so súčtami, nie objednávka",
    "excluded-status": "podľa stavu sa nič nekúpilo",
    "negative-amount": "záporná suma, vynechaná podľa vašej voľby",
    "zero-amount": "nulová suma, vynechaná podľa vašej voľby",
    "other-currency": "mena bez kurzu",
    "refund-only": "refundácia niekomu, kto nič nekúpil",
    "bad-number": "nie je to číslo; riadok sa počíta bez neho",
    "extra-cells": "viac buniek než stĺpcov; čiarka bez úvodzoviek?",
    other: "nepodarilo sa prečítať",
  },
  refusals: {
    "empty-file": () => "V súbore nie sú žiadne riadky. Vyberte taký, ktorý má aspoň hlavičku a jednu objednávku.",
    "missing-column": (d) => `Nerozpoznal sa stĺpec pre: ${d.name}. Vyberte ho.`,
    "unknown-column": (d) => `Vybraný stĺpec v súbore nie je: ${d.name}. Vyberte iný.`,
    "ambiguous-date-order": (d) =>
      `Je prvý deň alebo mesiac? Tieto dátumy môžu byť jedno aj druhé: ${d.examples}. Vyberte.`,
    "ambiguous-decimal": (d) => `Oddeľuje znak desatiny alebo tisíce? Možné je oboje: ${d.examples}. Vyberte.`,
    "several-currencies": (d) => `Sumy sú vo viacerých menách: ${d.examples}. Vyberte jednu pre report.`,
    "not-utf8": () => "Písmená nie sú v tomto kódovaní. Vyberte iné.",
    "spreadsheet-file": () =>
      "Toto je zošit alebo archív. Otvorte ho, uložte hárok s objednávkami ako CSV a presuňte sem ten súbor.",
    "binary-file": () => "Toto nie je textová tabuľka. Vyexportujte objednávky ako CSV a presuňte sem ten súbor.",
    "web-page": () =>
      "Toto je webová stránka, možno prihlasovacia stránka uložená namiesto exportu. Stiahnite CSV znova.",
    "out-of-memory": () =>
      "Súbor obsahuje viac, než sa zmestí do karty prehliadača. Zmenšite ho pri zdroji alebo analyzujte iba časť.",
    "no-usable-rows": () => "Nedal sa použiť žiadny riadok. Skontrolujte stĺpce, dátumy a desatinný oddeľovač.",
    "bad-summary-file": () =>
      "Toto je súhrnný súbor, no nie všetky jeho riadky sú histórie nákupov. Spustite dopyt znova a výsledok uložte bez zmien.",
    "too-large": () => "Súčet súm je väčší, než sa dá presne sčítať.",
    "not-a-file": () => "Toto nie je súbor. Presuňte alebo vyberte nejaký.",
    "unknown-option": () => "Analýza je nastavená s voľbou, ktorú nepozná.",
    "sample-missing": () => "Ukážku sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.",
    failed: () =>
      "Súbor sa nepodarilo dočítať do konca. Možno bol zmenený či presunutý, alebo je pre toto zariadenie príliš veľký.",
  },
  retention: {
    rate: "Udržanie",
    note: (low, high, split) => `od ${low} do ${high}; nakúpili predtým aj znova od ${split}`,
    revenue: "Udržanie tržieb",
    revenueNote: (before, after) => `tí istí zákazníci: ${before} predtým, ${after} odvtedy`,
  },
  margin: {
    share: "Marža",
    perCustomer: "Marža na zákazníka",
  },
  cohorts: {
    title: "Kto sa vracia, podľa prvého nákupu",
    by: "Zoskupiť podľa",
    periods: { month: "mesiaca", quarter: "štvrťroka", week: "týždňa" },
    cohort: "Prvý nákup",
    across: "obdobia po prvom nákupe",
    retention: "Nakúpili znova",
    sentence: (share) =>
      `V každom riadku sú zákazníci, ktorí prvýkrát nakúpili v danom období, v každom stĺpci podiel tých, čo nakúpili o toľko období neskôr. O jedno obdobie neskôr je to za všetky riadky spolu ${share}.`,
    none: "V každom riadku sú zákazníci, ktorí prvýkrát nakúpili v danom období. Súbor sa končí skôr, než sa ktokoľvek z nich mohol vrátiť.",
  },
  curve: {
    title: "Ako dlho zákazníci zostávajú",
    later: "O koľko období neskôr",
    low: "Dolná hranica",
    high: "Horná hranica",
    basis: "Z koľkých zákazníkov",
    sentence: (share, confidence) =>
      `Podiel zákazníkov, ktorí po toľkých obdobiach od prvého nákupu ešte nakupujú; na konci ${share}. Pás je interval so spoľahlivosťou ${confidence}.`,
  },
  mix: {
    title: "Noví a vracajúci sa zákazníci",
    period: "Mesiac",
    newCustomers: "Noví",
    returning: "Vracajúci sa",
    newRevenue: "Tržby od nových",
    returningRevenue: "Tržby od vracajúcich sa",
    sentence: (share, revenue) =>
      `Zákazníci s dvoma a viac nákupmi tvoria ${share} všetkých a prinášajú ${revenue} tržieb.`,
  },
  recencyMap: {
    title: "Ako často a ako nedávno",
    sentence:
      "Každý štvorec počíta zákazníkov: čím vyššie, tým častejšie nakupovali, čím viac vpravo, tým nedávnejšie. Šampióni sú v pravom hornom rohu.",
    frequency: "Ako často (skóre)",
    recency: "Ako nedávno (skóre)",
  },
  segments: {
    title: "Segmenty",
    segment: "Segment",
    share: "Zákazníci",
    revenueShare: "Tržby",
    days: "Dni od posledného nákupu",
    purchases: "Nákupy na osobu",
    perHead: "Tržby na osobu",
    sentence: (largest, share, richest, revenue) =>
      `Najväčší segment: ${largest}, ${share} zákazníkov. Najviac tržieb: ${richest}, podiel ${revenue}.`,
    names: {
      champions: "Šampióni",
      loyal: "Verní",
      "potential-loyalists": "Potenciálne verní",
      new: "Noví",
      promising: "Sľubní",
      "need-attention": "Vyžadujú pozornosť",
      "about-to-sleep": "Zaspávajúci",
      "at-risk": "Ohrození",
      "cannot-lose": "Nesmiete ich stratiť",
      hibernating: "Spiaci",
    },
  },
  regularity: {
    title: "Rytmus nákupov",
    sentence: (days, customers) =>
      `Počet dní medzi dvoma nákupmi, ktorý polovica zákazníkov s tromi a viac nákupmi (spolu ${customers}) neprekročí: ${days}.`,
    classes: { clockwork: "ako hodinky", steady: "pravidelne", random: "náhodne", bursts: "nárazovo" },
    class: "Nakupuje",
  },
  lorenz: {
    title: "Koľko tržieb prinášajú najlepší",
    sentence: (top, share, low, high, gini) =>
      `Najlepších ${top} zákazníkov prináša ${share} tržieb (od ${low} do ${high}). Giniho koeficient: ${gini}.`,
    customers: "Podiel zákazníkov, od najmenších",
    revenue: "Podiel tržieb",
    equal: "keby všetci míňali rovnako",
    actual: "tržby",
  },
  products: {
    title: "Produkty, po ktorých sa ľudia vracajú",
    sentence: (share, low, high) => `Viac než jeden druh produktov kúpilo ${share} zákazníkov (od ${low} do ${high}).`,
    product: "Produkt",
    firstBuyers: "Začali ním",
    returned: "z nich sa vrátilo",
  },
  pairs: {
    title: "Kupované spolu",
    sentence: (first, second, share, lift) =>
      `Najčastejšie: ${first} a ${second}, podiel zo všetkých košíkov ${share}, ${lift}-krát tak často, ako by to bolo náhodou.`,
    first: "Produkt",
    second: "spolu s",
    baskets: "Košíky",
    support: "Podiel košíkov",
    firstThenSecond: "z tých s prvým",
    secondThenFirst: "z tých s druhým",
    lift: "Lift",
    liftLow: "Lift, dolná hranica",
    liftHigh: "Lift, horná hranica",
  },
  slipping: {
    title: "Verní zákazníci, ktorí sa strácajú",
    sentence: (n, text, revenue) =>
      forms(n, {
        one: `${text} verný zákazník už mal nakúpiť znova. Jeho tempom nákupov to bolo ${revenue} ročne. Napíšte mu, kým si na obchod ešte pamätá.`,
        few: `${text} verní zákazníci už mali nakúpiť znova. Ich tempom nákupov to bolo spolu ${revenue} ročne. Napíšte im, kým si na obchod ešte pamätajú.`,
        other: `${text} verných zákazníkov už malo nakúpiť znova. Ich tempom nákupov to bolo spolu ${revenue} ročne. Napíšte im, kým si na obchod ešte pamätajú.`,
      }),
    none: "Nikto z pravidelne nakupujúcich s nákupom nemešká.",
    silent: "Dni bez nákupu",
    due: "Zvyčajné dni medzi nákupmi",
    overdue: "Koľkonásobne mešká",
    perYear: "Výdavky za rok",
  },
  profile: {
    title: "Čo majú najlepší zákazníci spoločné",
    sentence: (customers, share) =>
      `Pätina, ktorá míňa najviac (počet zákazníkov: ${customers}), prináša ${share} tržieb. Uvedené je to, čo je u nich určite častejšie alebo zriedkavejšie než u ostatných.`,
    trait: "Znak",
    value: "Hodnota",
    top: "Najlepšia pätina",
    rest: "Ostatní",
    differenceLow: "Rozdiel, dolná hranica",
    differenceHigh: "Rozdiel, horná hranica",
    traits: {
      "first-product": "Prvý produkt",
      "first-month": "Prvý mesiac",
      country: "Krajina",
      "several-kinds": "Viac druhov produktov",
    },
    medians: "Čo je u nich zvyčajné",
    mediansSentence: "Polovica zákazníkov každej skupiny je pod týmito hodnotami, polovica nad nimi.",
    contrasts: {
      "first-spend": "Prvý nákup",
      purchases: "Nákupy",
      "gap-days": "Dni medzi nákupmi",
      "spend-per-purchase": "Výdavky na nákup",
      "days-since-last": "Dni od posledného nákupu",
    },
  },
  wallet: {
    share: "Podiel na výdavkoch zákazníka",
    note: (money) => `inde sa minie ${money}`,
  },
  satisfaction: {
    title: "Čo zákazníci hovoria a čo robia",
    sentence: (nps, low, high) =>
      `Čisté skóre odporúčania (NPS) je ${nps} (od ${low} do ${high}); počíta sa posledná odpoveď každého zákazníka.`,
    group: "Odpoveď",
    groups: { promoters: "Priaznivci (9–10)", passives: "Pasívni (7–8)", detractors: "Kritici (0–6)" },
    share: "Podiel",
  },
  forecast: {
    alive: "Ešte aktívni zákazníci",
    aliveNote: (all) => `odhad; spolu niekedy nakúpilo: ${all}`,
    purchases: (horizon) => `Nákupy, ktoré možno očakávať za ${horizon}`,
    clv: (horizon) => `Hodnota, ktorú možno očakávať za ${horizon}`,
    clvNote: (rate) => `od dnešných zákazníkov, diskontovaná sadzbou ${rate} ročne`,
    days: (n, text) => forms(n, { one: `${text} deň`, few: `${text} dni`, many: `${text} dňa`, other: `${text} dní` }),
    bars: "Ako dobre model sedí",
    barsSentence: (model) => `Zákazníci podľa opakovaných nákupov: skutočné počty a tie, ktoré by čakal ${model}.`,
    repeats: "Opakované nákupy",
    counted: "Skutočnosť",
    expected: "Očakávané",
    alivePlot: "Kto je ešte zákazníkom",
    alivePlotSentence:
      "Pravdepodobnosť, že najdlhšie sledovaný zákazník je ešte aktívny: čím vyššie, tým viac opakovaných nákupov, čím viac vpravo, tým nedávnejší posledný z nich. Veľa nákupov a dlhé ticho znamenajú, že odišiel.",
    buysPlot: "Kto nakúpi znova",
    buysPlotSentence: (horizon) => `Nákupy, ktoré možno od takého zákazníka očakávať za ${horizon}.`,
    recency: "Dni od prvého po posledný nákup",
    pAlive: "Pravdepodobnosť aktivity",
    expectedPurchases: "Očakávané nákupy",
    spread: "Akú hodnotu budú zákazníci mať",
    spreadSentence: (median, share) =>
      `Od polovice zákazníkov sa očakáva ${median} alebo menej; najlepšia desatina prinesie ${share} hodnoty.`,
    upTo: "Hodnota do",
    tracking: "Trafil by sa model?",
    trackingSentence: (end, actual, expected, error) =>
      `Model odhadnutý iba z objednávok do ${end} čakal v ďalšom čase tento počet nákupov: ${expected}. Skutočný počet: ${actual}, odchýlka ${error}.`,
    week: "Týždeň",
    actual: "Skutočnosť",
    total: "Opakované nákupy od začiatku",
    calibrationEnd: "známe potiaľto",
    compare: "Porovnanie modelov",
    compareSentence: (best) => `Čím nižšie AIC, tým lepšie model tieto nákupy vysvetľuje: ${best}.`,
    model: "Model",
    logLikelihood: "Log-vierohodnosť",
    weight: "Váha",
    parameters: "Parametre",
    names: {
      "bg-nbd": "BG/NBD",
      "mbg-nbd": "MBG/NBD",
      "pareto-nbd": "Pareto/NBD",
      "bg-bb": "BG/BB",
      "gamma-gamma": "Gamma-Gamma",
      sbg: "sBG",
    },
  },
  absentHeading: "Čo tento súbor neprezradí",
  absent: {
    "no-product-column": "chýba stĺpec s produktmi",
    "no-score-column": "chýba stĺpec s hodnoteniami",
    "no-category-spend-column": "chýba stĺpec s výdavkami v kategórii",
    "no-cost-column": "chýba stĺpec s nákladmi",
    "no-amounts": "žiadna suma nie je väčšia ako nula",
    "several-currencies": "tieto sumy sú vo viacerých menách",
    "score-out-of-range": "hodnotenia nie sú od 0 do 10",
    "too-few-customers": "primálo zákazníkov",
    "too-few-purchases": "primálo opakovaných nákupov",
    "too-short": "súbor pokrýva príliš krátky čas",
    "too-many-periods": "súbor pokrýva priveľa období",
    "all-alike": "všetci zákazníci sú rovnakí",
    "no-pairs": "nikto nekúpil dva produkty naraz",
    "needs-orders": "súhrnný súbor neobsahuje jednotlivé objednávky",
    "no-model": "nehodí sa žiadny model",
  },
  customersHeading: "Všetci zákazníci",
  customersShown: (n, text) =>
    forms(n, {
      one: `${text} zákazník`,
      few: `${text} zákazníci`,
      many: `${text} zákazníka`,
      other: `${text} zákazníkov`,
    }),
  search: "Hľadať",
  searchLabel: "Zákazník",
  sorting: "Zoraďuje sa…",
  nothingFound: "Nezodpovedá žiadny zákazník. Zmeňte hľadaný text.",
  tableKeys: "Posúva sa šípkami a klávesmi Page Up, Page Down, Home a End.",
  tableColumns: {
    id: "Zákazník",
    purchases: "Nákupy",
    first: "Prvý nákup",
    last: "Posledný nákup",
    revenue: "Tržby",
    perPurchase: "Na nákup",
    products: "Druhy produktov",
    gap: "Dni medzi nákupmi",
    pAlive: "Pravdepodobnosť aktivity",
    expectedTransactions: "Očakávané nákupy",
    clv: "Očakávaná hodnota",
  },
  sortBy: (column) => `Zoradiť podľa: ${column}`,
  saveCsv: "CSV",
  saveSvg: "SVG",
  savePng: "PNG",
  saveAs: (what, kind) => `Uložiť „${what}“ ako ${kind}`,
  downloadCustomers: "Stiahnuť zákazníkov (CSV)",
  print: "Tlačiť",
};

/** @type {import("./en.js").Site} */
export const site = {
  name: "Regulars",
  skip: "Prejsť na obsah",
  languages: "Jazyk",
  calculators: "Kalkulačky",
  analyzer: "Analýza objednávok",
  home: {
    title: "Regulars: metriky lojality vypočítané vo vašom prehliadači",
    description:
      "Bezplatné kalkulačky NPS, celoživotnej hodnoty zákazníka a ďalších metrík lojality aj analýza objednávok. Poctivé intervaly, uvedené zdroje, nič neopúšťa prehliadač.",
    heading: "Spoznajte svojich verných zákazníkov",
    lead: "Z odpovedí v prieskume, niekoľkých údajov alebo súboru s objednávkami získate metriky lojality, za ktorými si môžete stáť: so vzorcom, jeho zdrojom a mierou istoty.",
    gallery: "Kalkulačky",
    open: "Otvoriť kalkulačku",
    analyzer: "Čo hovorí história vašich objednávok?",
    analyzerText:
      "Presuňte sem export zo Shopify, WooCommerce, Stripe alebo Excelu a zistite, kto sa vracia, ako často a akú má hodnotu. Súbor zostáva vo vašom počítači.",
    analyzerOpen: "Analyzovať súbor",
    promises: "Na čo sa môžete spoľahnúť",
    private: "Nič neopúšťa prehliadač",
    privateText: "Po načítaní stránky žiadne požiadavky, žiadne cookies, žiadne ukladanie, žiadne sledovanie.",
    honest: "Každé číslo sa vysvetlí samo",
    honestText: "Vzorec s vašimi údajmi, zdroj a interval všade, kde existuje.",
    small: "Slušný hosť",
    smallText:
      "Pár kilobajtov, žiadne tretie strany, svetlý aj tmavý režim, akákoľvek klávesnica či čítačka obrazovky.",
  },
  ordersPage: {
    title: "Analýza objednávok: miera opakovaného nákupu a hodnota zákazníka",
    description:
      "Presuňte sem export objednávok a zistite mieru opakovaného nákupu s intervalom, hodnotu objednávky a tržby na zákazníka. Súbor neopustí váš počítač.",
    heading: "Analýza objednávok",
    lead: "Presuňte sem export objednávok a zistite, kto sa vracia, ako často a akú má hodnotu.",
    about: "Ako sa počíta",
    points: [
      "Objednávky jedného zákazníka v ten istý deň sa počítajú ako jeden nákup; zákazník sa vrátil, keď nakúpil v ďalší deň.",
      "Miera opakovaného nákupu je podiel všetkých zákazníkov v súbore, ktorí sa vrátili. Kto prišiel neskôr, mal na to menej času, miera preto s dĺžkou súboru rastie.",
      "Riadky, ktoré sa nedajú prečítať, sa vynechajú, spočítajú a vypíšu s číslom riadka, aby ste ich mohli opraviť.",
      "Deň a mesiac, desatinný oddeľovač ani kódovanie sa nikdy potichu nehádajú: kde to zo súboru nie je jasné, opýtame sa vás.",
    ],
  },
  families: {
    satisfaction: "Čo zákazníci hovoria",
    loyalty: "Čo zákazníci robia znova",
    value: "Akú majú zákazníci hodnotu",
    retention: "Kto zostáva, kto odchádza",
    acquisition: "Koľko stojí získanie zákazníkov",
    share: "Aká časť ich výdavkov je vaša",
  },
  about: "Čo vám povie",
  pitfalls: "Kedy zavádza",
  example: "Príklad výpočtu",
  formulas: "Ako sa počíta",
  sources: "Odkiaľ to pochádza",
  embed: "Vložte si ju na vlastnú stránku",
  embedText: "Skopírujte priečinok dist na svoj web a tieto dva riadky vložte tam, kde sa má kalkulačka zobraziť.",
  embedComment: "jazyk, mena a prvé hodnoty sú atribúty",
  copy: "Kopírovať",
  copied: "Skopírované",
  more: "Ďalšie kalkulačky",
  noScript: "Kalkulačka potrebuje JavaScript. Vzorec a príklad nájdete nižšie.",
  footer: "Regulars je open source s licenciou MIT alebo Apache 2.0.",
};

/** The page of each metric, by its id. @type {import("./en.js").Pages} */
export const pages = {
  accuracy: {
    name: "Presnosť",
    title: "Presnosť: publikované hodnoty vypočítané vo vašom prehliadači",
    description:
      "Každý príklad so známym výsledkom z článkov, učebníc a iného softvéru, vypočítaný naživo vo vašom prehliadači vedľa publikovanej hodnoty.",
    heading: "Publikované hodnoty, vypočítané tu a teraz",
    lead: "Príklady z článkov, učebníc a iného softvéru. Posledné dva stĺpce vypočítal váš prehliadač pri otvorení tejto stránky.",
    summary: "Hodnoty, ktoré súhlasia na všetky vytlačené číslice: {right} z {all}.",
    columns: ["Hodnota", "Zdroj", "Publikované", "Vypočítané tu", "Rozdiel"],
  },
  privacy: {
    name: "Súkromie",
    title: "Súkromie: čo kalkulačky robia s údajmi",
    description:
      "Nič, čo zadáte do kalkulačky alebo vložíte do analýzy objednávok, neopustí prehliadač. S textom do vašich zásad ochrany súkromia.",
    heading: "Čo sa deje s tým, čo zadáte",
    lead: "Vypočíta sa to vo vašom prehliadači, zobrazí sa vám to a po zatvorení stránky to zmizne.",
    points: [
      "Po načítaní vlastných súborov stránky sa neodošle žiadna požiadavka: zakazuje to sám prehliadač podľa Content-Security-Policy stránky.",
      "Žiadne cookies, žiadne ukladanie, žiadny digitálny odtlačok, žiadne štatistiky, žiadna tretia strana.",
      "Odkaz, ktorý sami zdieľate, nesie zadané údaje za znakom # v adrese; tú časť prehliadače na server neposielajú.",
      "Súbor vložený do analýzy objednávok sa číta tam, kde je. Udalosti oznamujú okolitej stránke súčty, nikdy nie údaje o zákazníkovi.",
      "Webový server vidí to, čo každý webový server: že váš prehliadač požiadal o túto stránku.",
    ],
    policyHeading: "Do vašich zásad ochrany súkromia",
    policyIntro: "Ak je niektorá z kalkulačiek na vašom webe, môžete použiť tento text:",
    policy:
      "Táto stránka obsahuje kalkulačky open source projektu Regulars. Čo do nich zadáte alebo načítate, spracúva sa iba vo vašom prehliadači, vo vašom zariadení. Neposiela sa to nám ani nikomu inému a nikde sa to neukladá. Kalkulačky nepoužívajú cookies a nenačítavajú nič od tretích strán.",
  },
  compare: {
    name: "Porovnanie",
    title: "Porovnanie: iné cesty k metrikám lojality",
    description:
      "Kalkulačky na vašej stránke vedľa tabuľkového editora, analytickej služby a štatistickej knižnice: v čom je čo lepšie.",
    heading: "Iné cesty k cieľu",
    lead: "Vyberte si, čo vám vyhovuje. V tomto je každá cesta lepšia.",
    columns: ["Regulars", "Tabuľkový editor", "Analytická služba", "Štatistická knižnica"],
    rows: [
      ["Údaje", "zostávajú v prehliadači", "zostávajú vo vašom súbore", "idú do služby", "zostávajú vo vašom počítači"],
      [
        "Na začiatok",
        "otvoriť stránku alebo vložiť dva riadky",
        "zostaviť vzorce",
        "zaregistrovať sa, pripojiť obchod",
        "nainštalovať, napísať kód",
      ],
      [
        "Intervaly",
        "pri každom podiele, pomenovanou metódou",
        "ak si ich zostavíte",
        "zriedka zobrazené",
        "pri väčšine metód",
      ],
      [
        "Modely zákazníckej základne",
        "odhadované v prehliadači",
        "pomocou Riešiteľa, ručne",
        "vlastné, často nezverejnené",
        "mnohé a rozšíriteľné",
      ],
      ["Na vlastnej stránke", "áno", "nie", "ako vložený dashboard", "nie"],
      ["Každý deň, samo", "nie: niekto otvorí súbor", "nie", "áno", "áno, s plánovačom"],
      ["Tím, história, upozornenia", "nie", "zdieľaním súboru", "áno", "ak si ich zostavíte"],
    ],
    note: "Ak potrebujete čísla, ktoré sa samy aktualizujú, upozorňujú ľudí a pamätajú si minulý mesiac, lepšou voľbou je služba. Ak potrebujete dobre odpovedať na jednu otázku a údaje nikomu nedať, zvoľte toto.",
  },
  builder: {
    name: "Vloženie",
    title: "Vloženie kalkulačky: metriky lojality na vašej stránke",
    description:
      "Zvoľte metriku, prvé hodnoty, jazyk, menu a farby, pozrite si kalkulačku na šírku telefónu aj počítača a skopírujte kód na svoj web.",
    heading: "Vložte si kalkulačku na svoju stránku",
    lead: "Zvoľte, pozrite, skopírujte. Vaše voľby sú v adrese tejto stránky, môžete si ich teda uložiť alebo poslať ďalej.",
    metric: "Kalkulačka",
    currency: "Mena (kód ISO)",
    scheme: "Svetlý alebo tmavý režim",
    asPage: "Podľa vašej stránky",
    light: "Svetlý",
    dark: "Tmavý",
    values: "Prvé hodnoty a postupy",
    parts: "Časti",
    compact: "Kompaktne: iba formulár a výsledok",
    hide: { picture: "Bez grafu", conventions: "Bez iných postupov", explain: "Bez vzorca a zdrojov" },
    look: "Farby",
    own: "Vlastné farby",
    colours: {
      accent: "Zvýraznenie",
      "on-accent": "Text na zvýraznení",
      surface: "Pozadie",
      ink: "Text",
      readable: "čitateľné",
      unreadable: "primálo: text potrebuje 4,5",
    },
    preview: "Náhľad",
    desktop: "Počítač",
    phone: "Telefón",
    ways: "Kód pre",
    way: { script: "Značka script", inline: "Jeden súbor", npm: "npm", frame: "Rámec", wordpress: "WordPress" },
  },
  nps: {
    title: "Kalkulačka NPS s intervalom spoľahlivosti",
    description:
      "Vypočítajte čisté skóre odporúčania (NPS) z počtov, hodnotení alebo vložených odpovedí, s intervalom spoľahlivosti a s tým, čo treba na dosiahnutie cieľa.",
    about: [
      "Čisté skóre odporúčania (Net Promoter Score) kladie jedinú otázku: s akou pravdepodobnosťou nás odporučíte, od 0 do 10? Kto odpovie 9 alebo 10, je priaznivec (promoter), 7 alebo 8 pasívny (passive), 0 až 6 kritik (detractor). Skóre je podiel priaznivcov mínus podiel kritikov, krát sto.",
      "Je to štatistika ako každá iná. Skóre zo sto odpovedí sa ľahko pohne o desať bodov hore či dolu bez toho, aby sa čokoľvek zmenilo, preto je interval hneď pod číslom.",
    ],
    pitfalls: [
      "Porovnávať dve vlny iba podľa samotných skóre. Dva prieskumy po 100 odpovedí sa musia líšiť asi o 20 bodov, aby rozdiel niečo znamenal.",
      "Počítať štatistickú odchýlku ako √(NPS·(1 − NPS) ÷ n). Skóre je rozdiel dvoch podielov, nie podiel; ten vzorec je chybný a pri záporných skóre úplne zlyhá.",
      "Priemerovať skóre regiónov či mesiacov rôznej veľkosti. Radšej sčítajte odpovede.",
      "Pýtať sa iba tých, ktorí zostali, alebo tých, čo s vami práve zažili niečo pekné.",
    ],
    example:
      "Zo 100 zákazníkov 70 odpovie 9 alebo 10, 10 odpovie 7 alebo 8 a 20 odpovie 6 alebo menej. Skóre je 70 − 20 = 50. 95 % interval (upravený Waldov) je od 32,94 do 64,15.",
  },
  "nps-comparison": {
    title: "Porovnanie NPS: je zmena významná?",
    description:
      "Porovnajte dve skóre NPS, vlny prieskumu či segmenty: rozdiel s intervalom spoľahlivosti, p-hodnota a verdikt zrozumiteľnými slovami.",
    about: [
      "Skóre, ktoré sa pohlo zo 17 na 30, vyzerá ako pokrok. Či ním je, závisí od toho, koľko ľudí odpovedalo. Kalkulačka ukáže rozdiel, interval, v ktorom leží skutočný rozdiel, a ako často by taký odstup spôsobila samotná náhoda.",
      "Funguje pre dve vlny toho istého prieskumu aj pre dve skupiny zákazníkov, ak nikto nie je započítaný v oboch.",
    ],
    pitfalls: [
      "Pozerať sa, či sa oba intervaly prekrývajú. Môžu sa prekrývať, aj keď je rozdiel skutočný; odpoveď dáva iba interval rozdielu.",
      "Porovnávať veľa skupín a vykázať najväčší odstup. Jedno z dvadsiatich porovnaní vyzerá významne len náhodou.",
      "Porovnávať vlny, ktoré sa pýtali iných zákazníkov, v inom čase alebo iným kanálom.",
      "Považovať „nevýznamné“ za „bez zmeny“. Znamená to iba, že odpovedí bolo primálo.",
    ],
    example:
      "Pred rokom odpovedalo 168 priaznivcov, 132 pasívnych a 100 kritikov, teraz 200, 120 a 80. Skóre stúplo zo 17 na 30. 95 % interval zmeny je od 1,99 do 23,82 a neobsahuje 0, nárast je teda skutočný, hoci môže byť malý.",
  },
  "nps-sample-size": {
    title: "Kalkulačka veľkosti vzorky pre NPS",
    description:
      "Koľko odpovedí potrebuje prieskum NPS? Na želanú presnosť, porovnanie dvoch vĺn či prekonanie cieľa, s návratnosťou a silou testu.",
    about: [
      "O tom, či bude prieskum na niečo, rozhodujú ešte pred jeho odoslaním dve otázky: aké presné má byť skóre alebo akú zmenu má dokázať ukázať. Kalkulačka z ktorejkoľvek z nich určí počet odpovedí a podľa návratnosti aj počet pozvánok.",
      "Odhaliť zmenu si žiada viac odpovedí, než väčšina ľudí čaká. Každá z dvoch vĺn má vlastnú náhodnú chybu a zmena musí vyniknúť nad obe.",
    ],
    pitfalls: [
      "Plánovať podľa vzorca pre podiel. Skóre NPS kolíše viac než podiel.",
      "Poslať prieskum všetkým, lebo viac je lepšie. Nízka návratnosť škodí viac než malá vzorka: kto neodpovie, líši sa od toho, kto odpovie.",
      "Prestať zbierať odpovede, len čo skóre vyzerá dobre.",
      "Znížiť odchýlku na polovicu a čakať dvojnásobok odpovedí. Treba ich štyrikrát toľko.",
    ],
    example:
      "Pri polovici priaznivcov a pätine kritikov je rozptyl 0,5 + 0,2 − 0,3² = 0,61. Na odchýlku ±5 pri spoľahlivosti 95 % treba 0,61 · 1,96² ÷ 0,05² − 3, teda 935 odpovedí; ak je zákazníkov 5 000, stačí 788.",
  },
  csat: {
    title: "Kalkulačka CSAT s intervalom spoľahlivosti",
    description:
      "Vypočítajte spokojnosť zákazníkov z odpovedí na stupnici 1–5, 1–7 alebo 1–10: dve najlepšie odpovede, najlepšia alebo priemer, s intervalom.",
    about: [
      "„Ako ste spokojní?“ je najstaršia otázka zo všetkých. CSAT je podiel zákazníkov, ktorí zvolili jednu z dvoch najlepších odpovedí. Niekto počíta iba najlepšiu, niekto uvádza priemer; kalkulačka povie, čo používa, a ukáže aj ostatné.",
      "Skóre opisuje jeden okamih: nákup, hovor, doručenie. Nepredpovedá, či sa zákazník vráti; na to sa pozrite, či sa nadšení vracajú častejšie než spokojní.",
    ],
    pitfalls: [
      "Porovnávať skóre zo stupníc rôznej dĺžky. Dve najlepšie z piatich odpovedí nie sú dve najlepšie z desiatich.",
      "Porovnávať podiel dvoch najlepších odpovedí s niečím priemerom.",
      "Priemerovať percentá predajní či mesiacov rôznej veľkosti. Radšej sčítajte odpovede.",
      "Považovať spokojných zákazníkov za lojálnych. Aj spokojní odídu, keď príde niečo lepšie.",
    ],
    example:
      "Z 250 odpovedí od 1 do 5 (9, 14, 37, 98 a 92) dávajú posledné dve spolu 190: CSAT je 76 %. 95 % interval (Wilson) je od 70,3 % do 80,9 %. Priemer je 4,0.",
  },
  "customer-effort": {
    title: "Kalkulačka skóre úsilia zákazníka (CES)",
    description:
      "Vypočítajte skóre úsilia zákazníka (CES 2.0) z odpovedí 1 až 7: podiel súhlasu, priemer alebo čisté skóre ľahkosti, s intervalom spoľahlivosti.",
    about: [
      "„Firma mi vybavenie mojej záležitosti uľahčila“: zákazníci od 1 do 7 povedia, nakoľko súhlasia. Kto sa musel veľa snažiť, odchádza častejšie, aj keď sa problém nakoniec vyriešil.",
      "Tie isté odpovede sa vykazujú tromi spôsobmi: podiel súhlasiacich, priemer a rozdiel ľahko mínus ťažko. Veľmi sa líšia, kalkulačka preto vždy povie, ktorý ukazuje, a ostatné uvedie vedľa.",
    ],
    pitfalls: [
      "Zameniť ho so skóre angažovanosti zákazníkov, ktoré má rovnakú skratku.",
      "Porovnávať s prvou verziou otázky, ktorá sa pýtala na vynaložené úsilie: tam bolo dobré nízke číslo.",
      "Porovnávať svoj podiel s niečím priemerom.",
      "Pýtať sa všetkých raz za rok. Úsilie si ľudia pamätajú pár dní; pýtajte sa hneď po kontakte.",
    ],
    example:
      "Z 300 odpovedí je 58 pätiek, 96 šestiek a 64 sedmičiek: súhlasí 218, teda 72,7 %, s 95 % intervalom od 67,4 % do 77,4 %. Priemer tých istých odpovedí je 5,18.",
  },
  "satisfaction-return": {
    title: "Privádza spokojnosť zákazníkov späť? Kalkulačka",
    description:
      "Porovnajte miery návratu nadšených, spokojných a nespokojných zákazníkov, s intervalom pre každú mieru aj pre rozdiel.",
    about: [
      "Spokojný zákazník nemá dôvod sťažovať sa, ale ani dôvod zostať. Kde majú zákazníci na výber, tam sa tí, čo dali najlepšiu odpoveď, vracajú oveľa častejšie než tí, čo dali druhú najlepšiu.",
      "Spojte prieskum s neskoršími nákupmi: koľkí z každej skupiny nakúpili znova? Kalkulačka dá pre každú mieru návratu interval a povie, či je odstup medzi nadšenými a spokojnými viac než náhoda.",
    ],
    pitfalls: [
      "Pýtať sa až po návrate. Kto sa vráti, je so svojou voľbou spokojnejší; to však nechcete zistiť.",
      "Dať skupinám na návrat rôzne dlhý čas.",
      "Čítať to ako príčinu a následok. Nadšení môžu byť tí, ktorí by zostali tak či tak.",
      "Vynechať tých, ktorí neodpovedali. Práve tí sa vracajú najmenej.",
    ],
    example:
      "Zo 180 nadšených zákazníkov sa vrátilo 126, teda 70 %; z 320 spokojných 144, teda 45 %. Rozdiel 25 percentuálnych bodov má 95 % interval od 16 do 33 (Newcombe): to nie je náhoda.",
  },
  "repurchase-rate": {
    title: "Kalkulačka miery opakovaného nákupu",
    description:
      "Vypočítajte podiel zákazníkov, ktorí nakúpili znova, s intervalom: z dvoch počtov alebo zo zákazníkov podľa počtu nákupov.",
    about: [
      "Miera opakovaného nákupu je počet zákazníkov s viac než jedným nákupom delený počtom všetkých zákazníkov za uvedené obdobie. Je to najjednoduchší znak lojality: niekto sa vrátil a zaplatil znova.",
      "Objednávky v ten istý deň sa počítajú ako jeden nákup: zabudnutá položka nie je lojalita. Zo zákazníkov podľa počtu nákupov uvidíte aj to, ako s každým nákupom rastie šanca na ďalší.",
    ],
    pitfalls: [
      "Porovnávať s mierou vracajúcich sa zákazníkov z e-shopového systému: tá medzi kupujúcimi v danom období počíta všetkých, ktorí kedykoľvek predtým nakúpili.",
      "Deliť počtom všetkých kontaktov či návštevníkov. Kto nikdy nenakúpil, nemôže nakúpiť znova.",
      "Sledované obdobie kratšie než rytmus zákazníkov. Ak ľudia nakupujú raz za pol roka, štvrťrok neukáže takmer nikoho.",
      "Nevšímať si, kedy zákazníci prišli: kto prišiel minulý týždeň, ešte nemal príležitosť.",
    ],
    example:
      "Obchod mal za rok 26 zákazníkov, 8 z nich nakúpilo viackrát. Miera opakovaného nákupu je 8 ÷ 26 = 30,77 %; pri takom malom počte zákazníkov môže byť skutočná miera kdekoľvek od 16,5 % do 50 %.",
  },
  "upsell-ratio": {
    title: "Kalkulačka pomeru doplnkového predaja (upsell)",
    description:
      "Vypočítajte, koľko zákazníkov kupuje viac než jeden druh produktov: ako pomer, ako podiel zo všetkých alebo ako prijaté ponuky.",
    about: [
      "Zákazník, ktorý kúpi druhý druh produktov, vám zveruje viac než jednu svoju potrebu. Pomer doplnkového predaja delí počet zákazníkov s viacerými druhmi počtom tých, čo kúpili iba jeden.",
      "Ten istý názov sa používa pre tri hodnoty: tento pomer, podiel zo všetkých zákazníkov a podiel prijatých ponúk. Kalkulačka povie, ktorú ukazuje, a ostatné uvedie vedľa.",
    ],
    pitfalls: [
      "Porovnávať pomer s podielom. 20 zo 100 zákazníkov je podiel 20 %, ale pomer 25 %.",
      "Považovať farby či veľkosti za druhy produktov. Raz sa rozhodnite, čo je druh, a držte sa toho.",
      "Počítať prijaté ponuky a zabudnúť na tých, ktorí by kúpili aj bez nich.",
    ],
    example:
      "Zo 100 zákazníkov 20 kúpilo viac druhov produktov a 80 iba jeden. Pomer doplnkového predaja je 20 ÷ 80 = 25 %; podiel zo všetkých zákazníkov je 20 %.",
  },
  "loyalty-index": {
    title: "Kalkulačka indexu lojality zákazníkov (CLI)",
    description:
      "Vypočítajte index lojality zákazníkov z NPS, miery opakovaného nákupu a doplnkového predaja, alebo z prieskumu s tromi otázkami a vlastnými váhami.",
    about: [
      "Index lojality zákazníkov spája do jedného čísla tri prejavy lojálneho zákazníka: odporúča vás, nakupuje znova a kupuje aj iné veci, ktoré predávate.",
      "Jednotná definícia neexistuje. Niekto priemeruje tri metriky, niekto tri odpovede z prieskumu od 1 do 6, iný od 0 do 10. Kalkulačka povie, čo používa, a kde sa to dá, ukáže výsledok na stupnici od 0 do 100.",
    ],
    pitfalls: [
      "Porovnávať s publikovaným indexom a nepoznať jeho stupnicu: na stupnici od 1 do 6 je 1 najlepšia.",
      "Priemerovať NPS −20 s podielmi, akoby mali rovnakú stupnicu. Najprv ho prepočítajte.",
      "Sledovať iba index. Skrýva, ktorá z troch zložiek sa pohla.",
    ],
    example: "Tri priemery z prieskumu 6, 7 a 8 z 10 dávajú index 7, teda 70 zo 100.",
  },
  "engagement-score": {
    title: "Kalkulačka skóre angažovanosti zákazníkov",
    description:
      "Vypočítajte skóre angažovanosti z vlastných vážených aktivít: spolu, na aktívneho zákazníka alebo voči cieľu.",
    about: [
      "Skóre angažovanosti sčítava, čo zákazníci robia (návštevy, strávený čas, zoznamy želaní, recenzie), a každej aktivite dáva váhu podľa toho, čo hovorí o vzťahu.",
      "Váhy si určujete sami, skóre rôznych firiem sa preto nedajú porovnávať. Porovnávajte vlastné segmenty a mesiace, na aktívneho zákazníka.",
    ],
    pitfalls: [
      "Nazývať ho CES: tie isté tri písmená označujú skóre úsilia zákazníka (Customer Effort Score).",
      "Zmeniť váhy medzi dvoma reportmi a rozdiel považovať za správanie zákazníkov.",
      "Porovnávať súčty za mesiace s rôznym počtom zákazníkov.",
      "Váhy, ktoré odmeňujú to, čo sa ľahko počíta, a nie to, čo predchádza nákupu.",
    ],
    example:
      "3 400 prihlásení s váhou 2, 1 200 zdieľaní s váhou 3 a 9 500 zobrazení s váhou 1 je spolu 19 900 bodov. Pri 22 000 aktívnych zákazníkoch a násobku desať je skóre 9,05.",
  },
  "loyalty-programme": {
    title: "Kalkulačka návratnosti vernostného programu (ROI)",
    description:
      "Vypočítajte návratnosť vernostného programu z výdavkov, ktoré vyvolá, z marže a nákladov, aj nárast potrebný na bod zvratu.",
    about: [
      "Vernostný program sa oplatí, ak marža, ktorú prinesie, prevyšuje to, čo stojí. Počíta sa iba to, čo členovia minú nad rámec toho, čo by minuli aj tak.",
      "Kalkulačka ukáže návratnosť aj to, o koľko viac musia členovia míňať na dosiahnutie bodu zvratu: často je to užitočnejší údaj, lebo skutočný nárast sa ťažko zisťuje.",
    ],
    pitfalls: [
      "Pripísať všetky tržby od členov programu. Je to najčastejšia chyba a program vďaka nej vždy vyzerá dobre.",
      "Porovnávať členov s nečlenmi. Najlepší zákazníci vstupujú prví; porovnávajte s kontrolnou skupinou alebo s tými istými ľuďmi predtým.",
      "Počítať tržby namiesto marže.",
      "Zabudnúť na zľavy pre tých, ktorí by zaplatili plnú cenu.",
    ],
    example:
      "Milión členov minie za rok 600 namiesto 500, marža je 30 % a program stojí 10 miliónov. Marža navyše je 30 miliónov, návratnosť 200 %.",
  },
  clv: {
    title: "Kalkulačka celoživotnej hodnoty zákazníka (CLV)",
    description:
      "Vypočítajte celoživotnú hodnotu zákazníka z hodnoty objednávky, frekvencie a životnosti: v tržbách, v marži alebo v dnešných peniazoch.",
    about: [
      "Celoživotná hodnota zákazníka (Customer Lifetime Value) hovorí, akú má zákazník pre vás hodnotu za celý čas, čo nakupuje. Je to strop pre náklady na jeho získanie či udržanie.",
      "Výsledok závisí od toho, čo sa počíta. Tržby sú najjednoduchšie a najviac lichotia; marža je to, čo vám zostane; diskontovanie dáva peniazom z neskorších rokov menšiu váhu. Kalkulačka ukáže, čo používa a čo by vyšlo inak.",
    ],
    pitfalls: [
      "Míňať podľa tržieb. Reklamu možno zaplatiť iba z marže.",
      "Miešať časové jednotky: objednávky za mesiac pri životnosti v rokoch skreslia hodnotu dvanásťnásobne.",
      "Pripísať priemer konkrétnemu zákazníkovi. Väčšinu hodnoty nesie pár verných; pozrite si rozdelenie v súbore s objednávkami.",
      "Veľmi dlhé životnosti. Po niekoľkých rokoch sa trh zmení viac než zákazník.",
    ],
    example:
      "Priemerná objednávka 100, štyri objednávky ročne a životnosť tri roky dávajú tržby 1 200; pri hrubej marži 60 % po zákazníkovi zostane 720.",
  },
  "clv-retention": {
    title: "Kalkulačka CLV z miery udržania zákazníkov",
    description:
      "Vypočítajte celoživotnú hodnotu zákazníka z marže, miery udržania a diskontnej sadzby, bez konca alebo po horizont, aj s tabuľkou výpočtu.",
    about: [
      "Ak zákazník prináša v každom období rovnakú maržu a zostáva so stálou pravdepodobnosťou, všetky budúce marže sa sčítajú do jednoduchého vzorca: marža krát udržanie ÷ (1 + diskont − udržanie).",
      "Knihy sa nezhodnú v jednom: či prvá marža príde hneď, od každého získaného zákazníka, alebo o obdobie neskôr, iba od tých, čo zostali. Kalkulačka svoju voľbu pomenuje a ukáže aj druhú.",
    ],
    pitfalls: [
      "Miešať časové jednotky: mesačnú mieru udržania 96 % s ročnou diskontnou sadzbou 10 %.",
      "Dosadiť maržu za celý život tam, kam patrí marža za jedno obdobie. Robí to známa infografika o reťazci kaviarní a vyjde jej dvadsaťkrát priveľa.",
      "Použiť tržby. Hodnota potom hovorí, čo sa predá, nie čo sa zarobí.",
      "Predpokladať stálu mieru udržania. V skutočných kohortách časom rastie; pozrite si prognózu udržania.",
    ],
    example:
      "Filmová služba získa mesačne 19,95, mínus náklady 1,50 a 0,50 na udržanie. Pri mesačnej miere udržania 99,5 %, mesačnom diskonte 1 % a prvej marži hneď má predplatiteľ hodnotu 17,95 · 67,33 = 1 208,63.",
  },
  "clv-subscription": {
    title: "Kalkulačka LTV predplatného z odchodov (churn)",
    description:
      "Vypočítajte celoživotnú hodnotu predplatiteľa z tržieb na účet, hrubej marže, odchodov a rastu účtov, s dobou návratnosti a kontrolou časových jednotiek.",
    about: [
      "Predplatiteľ, ktorý v každom období odchádza s rovnakou pravdepodobnosťou, zostáva v priemere 1 ÷ odchod období. Tržby na účet krát hrubá marža, delené odchodom, je jeho hodnota.",
      "Rast účtov pôsobí ako nižší odchod, ale len po istú hranicu: keď účty rastú tak rýchlo, ako zákazníci odchádzajú, vzorec nemá odpoveď a kalkulačka to povie, namiesto toho, aby si nejakú vymyslela.",
    ],
    pitfalls: [
      "Vynechať maržu. Pri predplatnom je to najčastejšia chyba a pri marži 60 % nadhodnocuje hodnotu o dve tretiny.",
      "Deliť mesačné tržby ročným odchodom alebo násobiť mesačný odchod dvanástimi. 4 % mesačne sú 38,7 % ročne, nie 48 %.",
      "Odchod z mladej firmy: prvé mesiace hovoria o piatom roku len málo.",
      "Stály odchod. Noví zákazníci odchádzajú rýchlejšie než dlhoroční, priemer preto zavádza na obe strany.",
    ],
    example:
      "Účet platí 50 mesačne pri marži 80 %; každý mesiac odíde 5 % a ostatné rastú o 1 %. Hodnota je 40 ÷ (0,05 − 0,01) = 1 000; bez rastu by to bolo 800.",
  },
  "lost-customer": {
    title: "Kalkulačka ceny strateného zákazníka",
    description:
      "Vypočítajte, koľko stojí strata zákazníka: diskontovaná marža z neuskutočnených nákupov, náklady na náhradu a zlá povesť, nič nie je započítané dvakrát.",
    about: [
      "Zákazník, ktorý odíde, si so sebou berie všetky nákupy, ktoré by ešte urobil. Počíta sa marža z nich v dnešných peniazoch. Ak má jeho miesto niekto zaujať, stojí niečo aj získanie náhrady a nespokojný zákazník môže odradiť ďalších.",
      "Nákupy náhrady sa proti strate nestavajú: toho zákazníka ste mohli získať aj bez straty tohto. Kto to vidí inak, môže si zvoliť len jedno z toho.",
    ],
    pitfalls: [
      "Počítať nezískané tržby namiesto marže.",
      "Pripočítať alebo odpočítať hodnotu náhrady: v oboch prípadoch sa počíta dvakrát.",
      "Vysoké počty ľudí, ktorým to zákazník povie, prevzaté zo zaužívaných poučiek. Vo výsledku ľahko prevládnu.",
      "Brať priemerného zákazníka. Kto odíde skoro, mal často menšiu hodnotu.",
    ],
    example:
      "Zákazník objednáva za 50 štyrikrát ročne pri marži 50 % a zostal by dva a pol roka. Pri 10 % je stratená marža 222,37; s 40 za náhradu je strata 262,37.",
  },
  "customer-mix": {
    title: "Kalkulačka: jednorazoví a verní zákazníci",
    description:
      "Porovnajte jednorazových zákazníkov s vernými: podiely na zákazníkoch a tržbách, tržby na osobu a čo pridá, keď časť z nich získate natrvalo.",
    about: [
      "Tržby od verných zákazníkov sa vracajú samy; tržby od jednorazových treba každý rok získať znova. Zloženie z jedných a druhých hovorí, ako pevne firma stojí.",
      "Kalkulačka ukáže, koľko každá skupina prináša na osobu a čo za rok pribudne, ak sa pár zo sto jednorazových zákazníkov stane vernými.",
    ],
    pitfalls: [
      "Porovnávať tržby z rôznych období: obe musia byť za ten istý rok.",
      "Čakať, že noví verní budú míňať ako tí doterajší. Neprišli sami od seba.",
      "Považovať za jednorazového niekoho, kto prvýkrát nakúpil minulý týždeň.",
      "Pripočítať celé tržby verného zákazníka ako zisk, hoci prvý nákup by urobil aj tak.",
    ],
    example:
      "80 jednorazových zákazníkov prinesie 2 000, 20 verných 8 000. Pätina zákazníkov nesie 80 % tržieb; získanie desatiny ostatných by pridalo 8 · (400 − 25) = 3 000 ročne.",
  },
  "retention-rate": {
    title: "Kalkulačka miery udržania a odchodu zákazníkov (churn)",
    description:
      "Vypočítajte udržanie a odchod zo zákazníkov na začiatku, na konci a nových, s intervalom, mesačnou a ročnou mierou a očakávanou životnosťou.",
    about: [
      "Koľkí zo zákazníkov, ktorých ste mali na začiatku obdobia, na jeho konci ešte zostali? Tento podiel je miera udržania (retention rate), zvyšok je odchod (churn). Noví zákazníci sa nepočítajú: straty by zakryli.",
      "Kalkulačka prevedie mesačnú mieru na ročnú aj naopak (zložene, nie násobením) a nakreslí, koľko zo sto zákazníkov zostane počas dvoch rokov.",
    ],
    pitfalls: [
      "Násobiť mesačný odchod dvanástimi. Päť percent mesačne je 46 % ročne, nie 60 %.",
      "Nechať nových zákazníkov medzi tými, čo zostali. Miera udržania potom presiahne, čo je možné.",
      "Porovnávať odchod meraný voči začiatku s odchodom meraným voči priemeru.",
      "Veriť, že všetci odchádzajú rovnakým tempom. Noví odchádzajú rýchlejšie než dlhoroční.",
    ],
    example:
      "500 zákazníkov na začiatku, 510 na konci, z nich 35 nových: zostalo 475. Miera udržania je 95 %, odchod 5 % mesačne, čo je 46 % ročne a životnosť 20 mesiacov.",
  },
  "retention-projection": {
    title: "Prognóza udržania zákazníkov (sBG)",
    description:
      "Odhadnite, koľko zákazníkov kohorty zostane, posunutým beta-geometrickým modelom, vedľa stálej miery odchodu, ktorá ich podceňuje.",
    about: [
      "Miera udržania časom rastie: nie preto, že by sa zákazníci menili, ale preto, že kto odchádza ľahko, už odišiel. Presne to hovorí posunutý beta-geometrický model s dvoma parametrami odhadnutými z počtov jednej kohorty.",
      "Jediná miera odchodu pokladá všetkých zákazníkov za rovnakých, preto ich v neskorších obdobiach stráca priveľa a s nimi aj ich hodnotu. Kalkulačka nakreslí obe krivky.",
    ],
    pitfalls: [
      "Miešať v jednom rade počtov zákazníkov, ktorí prišli v rôznom čase. Sledujte jednu kohortu.",
      "Použiť ju tam, kde zákazníci odchádzajú bez ohlásenia (v obchode): tam si pozrite súbor s objednávkami a modely nákupov.",
      "Veriť koncu krivky pri kohorte sledovanej dve obdobia.",
      "Čítať očakávanú životnosť tam, kde nemá hranicu. Kalkulačka potom dáva diskontovanú.",
    ],
    example:
      "Z 1 000 prémiových zákazníkov zostáva po jednom až siedmich rokoch 869, 743, 653, 593, 551, 517 a 491. Model (α 0,668, β 3,806) čaká po dvanástich rokoch 37,8 %; stála miera by ukázala oveľa menej.",
  },
  "revenue-retention": {
    title: "Kalkulačka udržania tržieb: NRR a GRR",
    description:
      "Vypočítajte čisté a hrubé udržanie tržieb z počiatočných tržieb, odchodov, zníženia a zvýšenia, za mesiac, štvrťrok alebo rok.",
    about: [
      "Pri počítaní zákazníkov váži najväčší rovnako ako najmenší. Udržanie tržieb sa namiesto toho pýta, čo sa stalo s peniazmi: hrubé udržanie počíta iba straty a nikdy nepresiahne 100 %; čisté udržanie pridáva to, čo si zákazníci prikúpili.",
      "Čisté udržanie nad 100 % znamená, že by firma rástla aj bez jediného nového zákazníka.",
    ],
    pitfalls: [
      "Počítať tržby od nových zákazníkov ako zvýšenie. Počítajú sa iba zákazníci, ktorí boli na začiatku.",
      "Vykazovať iba čisté udržanie. Pár rastúcich zákazníkov môže zakryť, že mnohí odchádzajú.",
      "Porovnávať mesačné číslo s ročným. 99 % mesačne je menej ako 89 % ročne.",
      "Počítať jednorazový predaj ako opakujúce sa tržby.",
    ],
    example:
      "Zo 100 000 opakujúcich sa tržieb odíde 2 000 so zákazníkmi a 1 000 pre menšie balíky: hrubé udržanie je 97 %. S 3 500 z väčších balíkov je čisté udržanie 100,5 %.",
  },
  "acquisition-cost": {
    title: "Kalkulačka nákladov na získanie zákazníka (CAC)",
    description:
      "Vypočítajte CAC so všetkými nákladmi alebo iba s reklamou, na všetkých zákazníkov alebo iba na tých z reklamy, s LTV:CAC a dobou návratnosti.",
    about: [
      "Náklady na získanie zákazníka (CAC) sú výdavky na získavanie zákazníkov delené počtom získaných. Niečo znamenajú iba vedľa hodnoty zákazníka a vedľa času, za ktorý sa vrátia.",
      "Veľmi ich menia dve voľby: či sa počítajú mzdy a nástroje a či sa delí aj zákazníkmi, ktorí prišli sami. Kalkulačka obe pomenuje a ukáže aj ostatné možnosti.",
    ],
    pitfalls: [
      "Vynechať ľudí. Samotná reklama je často menej než polovica nákladov.",
      "Porovnávať s celoživotnou hodnotou v tržbách.",
      "Deliť výdavky jedného mesiaca zákazníkmi z toho istého mesiaca, keď predaj trvá pol roka.",
      "Jeden priemer za všetky kanály: ďalší zákazník zvyčajne stojí viac než posledný.",
    ],
    example:
      "Reklama za 6 000 a 3 000 za ľudí a nástroje prinesú 90 zákazníkov, z nich 30 prišlo samo od seba. Nový zákazník stojí 100, zákazník z reklamy 150; pri 20 mesačne a marži 50 % sa 100 vráti za desať mesiacov.",
  },
  "acquisition-vs-retention": {
    title: "Získať, alebo udržať zákazníka: porovnanie nákladov",
    description:
      "Porovnajte náklady na získanie zákazníka s nákladmi na záchranu jedného, nájdite bod zvratu a zistite, čo rozpočet kúpi na oboch stranách.",
    about: [
      "Každý už počul, že získať zákazníka stojí päťkrát viac než udržať si ho. Či to platí aj u vás, závisí od toho, koľko zákazníkov vaše výdavky naozaj zachránia.",
      "Zachránený je zákazník, ktorý by bez týchto výdavkov odišiel. Ak delíte počtom zachránených, a nie všetkých, ktorí zostali, dostanete číslo porovnateľné s nákladmi na získanie.",
    ],
    pitfalls: [
      "Deliť výdavky na udržanie počtom všetkých zákazníkov, ktorí zostali.",
      "Hádať, kto by zostal. Odpovie na to malá kontrolná skupina, ktorá nedostane nič.",
      "Porovnávať iba náklady. Zachránený zákazník má často väčšiu hodnotu než nový, ale nie vždy.",
    ],
    example:
      "Získanie 100 zákazníkov stálo 10 000: 100 na každého. Výdavky 2 000 na 1 000 zákazníkov zvýšili udržanie z 50 % na 58 % a zachránili 80: 25 na každého, teda štvrtinu. Na udržaného zákazníka by to vyzeralo ako 3,45, teda 29-krát lacnejšie.",
  },
  "prospect-funnel": {
    title: "Lievik od oslovenia po verného zákazníka: kalkulačka",
    description:
      "Sledujte ľudí od prvého kontaktu po verného zákazníka: konverzia a náklady v každom kroku, cena verného zákazníka a koľko môže stáť jeden oslovený.",
    about: [
      "Väčšina lievikov sa končí prvým nákupom, kde verný zákazník iba začína. Tento pokračuje druhým nákupom a verným zákazníkom a sčíta, čo všetky kroky stoja.",
      "S celoživotnou hodnotou verného zákazníka sa dá otočiť: povie, koľko najviac môžete zaplatiť za oslovenie jedného človeka.",
    ],
    pitfalls: [
      "Kroky z rôznych týždňov. Ľudia potrebujú na návrat čas; sledujte tých istých ľudí.",
      "Násobiť konverzie rôznych kampaní.",
      "Konverzia z hŕstky verných zákazníkov: pozrite si jej interval.",
    ],
    example:
      "300 vynaložených na 1 000 oslovených prinesie 200 reakcií, 100 prvých a 40 druhých nákupov a 20 verných zákazníkov. Verný zákazník stojí 15; pri celoživotnej hodnote 40 môže oslovený stáť 0,80.",
  },
  "word-of-mouth": {
    title: "Kalkulačka hodnoty word of mouth",
    description:
      "Vypočítajte, akú hodnotu majú dobré a zlé slová zákazníkov: získaní a stratení zákazníci, čistý účinok a koľko dobrých hlasov vyváži jeden zlý.",
    about: [
      "Zákazníci rozprávajú. Kalkulačka sleduje slová až po ich účinok: koľkí hovoria, koľko ľudí každý zasiahne, koľkí sa potom rozhodnú inak a akú má zákazník hodnotu.",
      "Zlé slová sa zvyčajne šíria ďalej. Koľko dobrých hlasov vyváži jeden zlý, to je číslo, na ktoré si treba spomenúť, keď príde sťažnosť.",
    ],
    pitfalls: [
      "„Nespokojný zákazník to povie desiatim ľuďom“: takéto čísla majú desaťročia a merali sa pri inom tovare. Opýtajte sa vlastných zákazníkov.",
      "Počítať každého zasiahnutého ako získaného. Podiel tých, čo zmenia rozhodnutie, je malý.",
      "Počítať odporúčanie dvakrát: raz tu a raz v hodnote odporúčaní.",
    ],
    example:
      "Z 1 000 zákazníkov hovorí 300 dobre, každý trom ľuďom, 50 zle, každý desiatim; rozhodnutie zmení desatina zasiahnutých. 90 sa získa, 50 stratí; pri hodnote 50 je čistý účinok 2 000 a jeden zlý hlas vyváži 3,3 dobrého.",
  },
  "referral-value": {
    title: "Kalkulačka hodnoty odporúčaní zákazníkov (referral)",
    description:
      "Vypočítajte hodnotu odporúčaní jedného zákazníka, zvlášť za tých, čo by prišli aj tak, a za tých, čo nie, aj najvyššiu odmenu, ktorá sa oplatí.",
    about: [
      "Zákazník, ktorý by bez odporúčania neprišiel, prinesie celú celoživotnú hodnotu. Ten, čo by prišiel aj tak, vám iba ušetrí náklady na získanie. Odmena sa platí za oboch.",
      "Kalkulačka ich drží oddelene, ako navrhli Kumar, Petersen a Leone, a povie, pri akej najvyššej odmene sa odporúčanie ešte oplatí.",
    ],
    pitfalls: [
      "Pripísať odporúčaniu každého privedeného zákazníka. Takto vyzerajú programy lepšie, než sú.",
      "Použiť celoživotnú hodnotu, od ktorej sú už náklady na získanie odpočítané.",
      "Predpokladať, že kto najviac kupuje, ten najviac odporúča: často to nie sú tí istí ľudia.",
    ],
    example:
      "Zákazník privedie štyroch ďalších, jeden z nich by prišiel aj tak. Pri celoživotnej hodnote 200, nákladoch na získanie 40 a odmene 15 majú odporúčania hodnotu 3 · 200 + 40 − 60 = 580.",
  },
  "share-of-wallet": {
    title: "Kalkulačka podielu na výdavkoch zákazníka (share of wallet)",
    description:
      "Vypočítajte podiel na výdavkoch jedného zákazníka alebo vloženého zoznamu: podiel zo súčtov aj priemer podielov, s intervalmi a rezervou.",
    about: [
      "Podiel na výdavkoch zákazníka (share of wallet) je to, čo u vás minie zo všetkého, čo vo vašej kategórii minie. Zákazník môže byť v každom prieskume lojálny, a predsa väčšinu nakúpiť inde.",
      "Pri viacerých zákazníkoch sú dva priemery. Všetci spolu hovoria, koľko z peňazí je vašich; priemer podielov hovorí, aká časť typického zákazníka je vaša. Ukazujú sa oba.",
    ],
    pitfalls: [
      "Zameniť jeden priemer za druhý. Ak veľkí zákazníci kupujú inde, veľmi sa líšia.",
      "Hádať celkové výdavky z vlastného predaja. Treba sa na ne opýtať alebo ich prevziať z panelu.",
      "Porovnávať rôzne časové úseky alebo širšiu kategóriu, než predávate.",
      "Zameniť ho s trhovým podielom, ktorý počíta aj tých, čo od vás nekupujú nič.",
    ],
    example: "Zákazník minie mesačne na kávu 150, z toho 60 u vás: podiel na výdavkoch je 40 % a 90 minie inde.",
  },
  "wallet-allocation": {
    title: "Kalkulačka pravidla rozdelenia výdavkov (Wallet Allocation Rule)",
    description:
      "Odhadnite podiel na výdavkoch zo svojho poradia medzi značkami, ktoré zákazník používa: pre jedného zákazníka, z hodnotení alebo pre celý prieskum.",
    about: [
      "Nezáleží na tom, ako vysoko vás zákazník hodnotí, ale či niekoho nehodnotí vyššie. Pravidlo rozdelenia výdavkov (Wallet Allocation Rule) mení vaše poradie medzi značkami, ktoré zákazník používa, na očakávaný podiel na výdavkoch.",
      "Hodnotenie 9 z 10 má malú cenu, ak dvaja konkurenti dostanú 10. A čím viac značiek zákazník používa, tým menej získa aj tá prvá.",
    ],
    pitfalls: [
      "Určovať poradie medzi všetkými značkami na trhu. Počítajú sa iba tie, ktoré zákazník používa.",
      "Dať značkám s rovnakým hodnotením lepšie poradie. Delia sa o priemer svojich poradí.",
      "Považovať pravidlo za meranie. Je to odhad pre priemery; ak viete, koľko zákazníci míňajú, použite to.",
      "Určovať poradie z priemerov. Najprv určte poradie u každého zákazníka, potom spriemerujte podiely.",
    ],
    example:
      "Zákazník používa tri značky a vaša je druhá: (1 − 2 ÷ 4) · 2 ÷ 3 = 33,3 %. Na prvom mieste by to bolo (1 − 1 ÷ 4) · 2 ÷ 3 = 50 %.",
  },
  "market-share": {
    title: "Kalkulačka trhového podielu s penetráciou a podielom na potrebách",
    description:
      "Vypočítajte trhový podiel z tržieb alebo kusov, rozložte ho na penetráciu, podiel na potrebách a intenzitu nákupov alebo dopočítajte jednu z hodnôt.",
    about: [
      "Trhový podiel hovorí, koľko z predaja na trhu je vášho, ale nie prečo. Je to súčin troch vecí: koľkí zo všetkých kupujúcich kupujú u vás, akú časť svojich potrieb u vás pokrývajú a či kupujú veľa, alebo málo.",
      "Trhový podiel a podiel na výdavkoch zákazníka odpovedajú na rôzne otázky. Prvý počíta každého, aj toho, kto u vás nikdy nekúpil; druhý sa pozerá iba na vašich zákazníkov. Malá značka môže mať veľa z mála peňaženiek, veľká málo z mnohých.",
    ],
    pitfalls: [
      "Porovnávať podiel z tržieb s podielom z kusov. Drahé značky majú z jedného viac než z druhého.",
      "Vymedziť trh tak úzko, že ste na ňom prví.",
      "Zvyšovať lojalitu tam, kde chýba dosah. Malé značky majú zväčša menej kupujúcich, nie menej verných.",
      "Použiť podiel na predaji vo vlastných predajniach namiesto podielu na trhu.",
    ],
    example:
      "Vašu značku kupuje 500 z 2 000 kupujúcich: podiel penetrácie je 25 %. U vás kúpia 2,4-krát zo 6 nákupov v kategórii, teda 40 %, a priemerný kupujúci nakúpi 4-krát: index je 1,5. Trhový podiel je 25 % · 40 % · 1,5 = 15 %.",
  },
};
