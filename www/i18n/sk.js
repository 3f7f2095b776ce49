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
  inputs: "Vaše údaje",
  form: "Aké údaje máte?",
  options: "Predpoklady",
  optional: "Nepovinné",
  formula: "Vzorec",
  withWords: "Slovami",
  withNumbers: "S vašimi údajmi",
  details: "Všetky hodnoty",
  pictureTable: "Hodnoty v grafe",
  sources: "Zdroje",
  otherwise: "Iným postupom by vyšlo",
  warnings: "Pozor",
  reset: "Vynulovať",
  addRow: "Pridať riadok",
  whatIf: "Čo keby…",
  whatIfInput: "Menená hodnota",
  whatIfResult: (value, change) => `${value} (${change})`,
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
    years: (text, n) => forms(n, { one: `${text} rok`, few: `${text} roky`, many: `${text} roka`, other: `${text} rokov` }),
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
    blocked: "Bezpečnostné pravidlá tejto stránky zakazujú WebAssembly. Jej vlastník musí do script-src pridať 'wasm-unsafe-eval'.",
    network: "Kalkulačku sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.",
    retry: "Skúsiť znova",
  },
};

/** @type {typeof import("./en.js").nps} */
export const nps = {
  name: "Čisté skóre odporúčania",
  abbreviation: "NPS",
  intro: "O koľko viac zákazníkov by vás odporučilo, než neodporučilo, na stupnici od −100 do 100.",
  forms: { groups: "Tri skupiny", scores: "Hodnotenia 0 až 10", answers: "Vložené odpovede" },
  inputs: {
    promoters: { label: "Priaznivci", help: "hodnotenia 9 a 10" },
    passives: { label: "Pasívni", help: "hodnotenia 7 a 8" },
    detractors: { label: "Kritici", help: "hodnotenia 0 až 6" },
    counts: { label: "Koľko ľudí dalo jednotlivé hodnotenia?" },
    count: { label: "Ľudia" },
    answers: { label: "Odpovede", help: "Vložte hodnotenia od 0 do 10, každé na nový riadok alebo oddelené medzerami či čiarkami." },
    score: { label: "Hodnotenie" },
    target: { label: "Cieľové skóre", help: "od −100 do 100" },
    "passives-won": { label: "Pasívni, ktorí sa stanú priaznivcami" },
    "detractors-won": { label: "Kritici, ktorí sa stanú priaznivcami" },
  },
  optional: "Čo keby…",
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
    "wald-small-sample": () => "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
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
    z: "Vzdialenosť od nulového rozdielu v štandardných chybách (z)",
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
    "answers-needed": "Odpovede potrebné na každej strane pre tento rozdiel",
  },
  picture: (f, v) =>
    `Dve skóre s intervalmi: ${f.points(v["before-nps"])} predtým a ${f.points(v["after-nps"])} potom. Pod nimi ich rozdiel ${f.points(v.difference)} s intervalom od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Na jednej strane je menej ako 30 odpovedí: pár odpovedí navyše alebo menej môže porovnanie obrátiť.",
    "overlap-is-no-test": () => "Intervaly sa prekrývajú, a predsa sa skóre líšia. Rozhoduje interval rozdielu.",
    "wald-small-sample": () => "Waldov interval je pri menej ako 100 odpovediach príliš úzky. Radšej použite upravený Waldov.",
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
  forms: { precision: "Na želanú presnosť", comparison: "Na porovnanie dvoch vĺn", benchmark: "Na prekonanie daného skóre" },
  inputs: {
    margin: { label: "Štatistická odchýlka (±)", help: "v bodoch: ±5 znamená, že skóre 30 leží medzi 25 a 35" },
    difference: { label: "Rozdiel, ktorý sa má ukázať", help: "v bodoch; najmenší, na ktorom vám záleží" },
    promoters: { label: "Očakávaní priaznivci", help: "z predošlého prieskumu; ak nijaký nie je, polovica a pätina" },
    detractors: { label: "Očakávaní kritici" },
    "response-rate": { label: "Návratnosť", help: "podiel oslovených, ktorí odpovedia" },
    population: { label: "Zákazníci spolu", help: "všetci, ktorých možno osloviť; ak ich je veľmi veľa, nechajte prázdne" },
    power: { label: "Sila testu", help: "s akou istotou chcete rozdiel nájsť, ak existuje; zvyčajne 80 %" },
  },
  conventions: {
    sides: {
      label: "Test hľadá",
      help: "Pri štatistickej odchýlke na tom nezáleží, tá platí vždy na obe strany.",
      choices: { "two-sided": "Zmenu oboma smermi", "one-sided": "Zmenu jedným smerom" },
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
    "large-share": () => "Musela by odpovedať viac ako polovica všetkých zákazníkov. Oslovte všetkých alebo sa uspokojte s väčšou odchýlkou.",
    "more-than-population": () => "Pozvánok je viac, než máte zákazníkov. Zvýšte návratnosť alebo sa uspokojte s väčšou odchýlkou.",
  },
  refusals: { "shares-above-one": "Priaznivci a kritici spolu presahujú 100 %. Jednu z hodnôt znížte." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Odpovede, ktoré treba získať: ${f.count(v.answers)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, až ${f.count(v["most-answers"])}.`
        : `Odpovede, ktoré treba získať: ${f.count(v.answers)}; pozvánky, ktoré na to treba poslať: ${f.count(v.invitations)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, počet odpovedí môže byť až ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Odpovede, ktoré treba získať v každej vlne: ${f.count(v.answers)}; v oboch spolu: ${f.count(v["total-answers"])}.`
        : `Odpovede, ktoré treba získať v každej vlne: ${f.count(v.answers)}; v oboch spolu: ${f.count(v["total-answers"])}. Pozvánky, ktoré na to treba poslať: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Odpovede, ktoré treba na odlíšenie vášho skóre od daného: ${f.count(v.answers)}.`
        : `Odpovede, ktoré treba na odlíšenie vášho skóre od daného: ${f.count(v.answers)}; pozvánky, ktoré na to treba poslať: ${f.count(v.invitations)}.`,
  },
};

/** @type {typeof import("./en.js").csat} */
export const csat = {
  name: "Spokojnosť zákazníkov",
  abbreviation: "CSAT",
  intro: "Podiel zákazníkov, ktorí hovoria, že sú spokojní, a ako veľmi sa naň dá spoľahnúť.",
  forms: { five: "Stupnica 1 až 5", seven: "Stupnica 1 až 7", ten: "Stupnica 1 až 10" },
  inputs: {
    counts: { label: "Koľko ľudí zvolilo jednotlivé odpovede?", help: "1 je veľmi nespokojný, najvyššia hodnota veľmi spokojný" },
    count: { label: "Ľudia" },
    "wanted-margin": { label: "Želaná štatistická odchýlka (±)", help: "na plánovanie ďalšieho prieskumu" },
  },
  conventions: {
    measure: {
      label: "Za spokojných sa počítajú",
      help: "Väčšina prieskumov počíta dve najlepšie odpovede. Priemer skrýva, ako sú odpovede rozložené.",
      choices: { "top-two-box": "Dve najlepšie odpovede", "top-box": "Iba najlepšia odpoveď", mean: "Nikto: priemer" },
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
    divided: () => "Na oboch koncoch stupnice je aspoň štvrtina odpovedí. Zákazníci sú rozdelení; pozrite sa na stĺpce, nielen na jedno číslo.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Skutočný podiel spokojných zákazníkov môže byť kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}.`
        : `Skutočný podiel spokojných zákazníkov môže byť kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}. Odpovede potrebné na želanú odchýlku: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) => `Skutočný podiel spokojných zákazníkov je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
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
      choices: { "percent-agree": "Podiel súhlasu (5 až 7)", mean: "Priemerná odpoveď", "net-easy": "Ľahko (6, 7) mínus ťažko (1 až 3)" },
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
    divided: () => "Na oboch koncoch stupnice je aspoň štvrtina odpovedí. Niekomu to ide ľahko, inému ťažko; zistite komu.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `Podiel zákazníkov, ktorým ste to uľahčili, je ${f.share(v["agree-share"])}; skutočný podiel je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
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
    groups: { label: "Kto sa vrátil?", help: "najprv sa pýtajte, potom sledujte, kto nakúpil znova v rovnako dlhom čase" },
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
    customers: { label: "Zákazníci", help: "všetci, ktorí v sledovanom čase nakúpili aspoň raz" },
    "repeat-customers": { label: "… z toho nakúpili viac ráz", help: "objednávky v ten istý deň sú jeden nákup" },
    buyers: { label: "Koľko zákazníkov má tento počet nákupov?" },
    count: { label: "Zákazníci" },
    window: { label: "Za", help: "sledovaný čas" },
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
      "Sledovaný čas je kratší než dva zvyčajné odstupy medzi nákupmi. Mnohí zákazníci sa ešte nestihli vrátiť, miera je preto prinízka.",
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
      label: "Porovnáva sa s",
      help: "Pomer porovnáva so zákazníkmi s jedným druhom, podiel so všetkými zákazníkmi.",
      choices: { ratio: "Zákazníkmi s jedným druhom", share: "Všetkými zákazníkmi", acceptance: "Podanými ponukami" },
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
    "nobody-bought-one-kind": "Všetci zákazníci kúpili viac druhov, nie je teda s kým porovnávať. Zvoľte podiel zo všetkých zákazníkov.",
  },
  verdicts: {
    ratio: (f, v) => `Na každých 100 zákazníkov s jedným druhom produktov pripadá ${f.round(100 * v["upsell-ratio"])} s viacerými druhmi.`,
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
  picture: (f, v) => `Tri stĺpce od 0 do 100: odporúčanie, opakovaný nákup a iné produkty; spolu ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () => "Skóre NPS je od −100 do 100, podiely od 0 do 100. Ak sa spriemerujú tak, ako sú, rovnaká zmena má v jednom z nich dvojnásobnú váhu.",
    "low-is-good": () => "Na tejto stupnici je 1 najlepšia. Klesajúci priemer je dobrá správa; ak to mätie, čítajte hodnotu zo 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Index je ${f.number(v["loyalty-index"])}: odporúčanie dáva ${f.number(v["recommend-part"])}, opakovaný nákup ${f.number(v["repurchase-part"])}, iné produkty ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá ${f.round(v["of-hundred"])} zo 100.`,
    "survey-ten": (f, v) => `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá ${f.round(v["of-hundred"])} zo 100.`,
  },
};

/** @type {typeof import("./en.js").engagementScore} */
export const engagementScore = {
  name: "Skóre angažovanosti zákazníkov",
  intro: "Čo zákazníci u vás robia, vážené tým, čo to znamená.",
  forms: { actions: "Aktivity" },
  inputs: {
    actions: { label: "Čo zákazníci robili", help: "napríklad návštevy, hodiny používania, zoznamy želaní, recenzie; čo znamená viac, má vyššiu váhu" },
    weight: { label: "Váha" },
    count: { label: "Koľkokrát" },
    "active-customers": { label: "Aktívni zákazníci" },
    target: { label: "Cieľ na zákazníka", help: "skóre, ktoré sa počíta ako 100" },
    scale: { label: "Násobené číslom", help: "niektoré reporty uvádzajú skóre na zákazníka krát desať" },
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
    "one-action-dominates": (f, value) => `Jediná aktivita má podiel ${f.share(value)} na všetkých bodoch: skóre je len jej iný názov.`,
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
    "break-even-lift": "Na vyrovnanie nákladov treba viac o",
    "break-even-spend": "Výdavky člena na vyrovnanie nákladov",
    "cost-per-member": "Náklady na člena",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez grafu: bez výdavkov niet nárastu, ktorý by sa dal nakresliť."
      : `Čiara: marža získaná tým, že členovia míňajú viac. Náklady na program dosiahne pri náraste o ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () => "Ak sa bez programu nemíňa nič, pripíše sa mu všetko, čo členovia minú. Niečo by však kúpili aj tak.",
    "self-selection": (f, value) => `Členovia míňajú o ${f.share(value)} viac. Málokedy je to zväčša zásluha programu: najlepší zákazníci vstupujú prví.`,
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "members-spend-less": () => "Členovia míňajú menej, než by míňali bez programu.",
  },
  refusals: { "costs-nothing": "Program, ktorý nič nestojí, nemá návratnosť nákladov. Zadajte, koľko stoja odmeny a prevádzka." },
  verdicts: {
    pays: (f, v) => `Program prináša maržu ${f.money(v["incremental-margin"])}, ktorá by inak nebola; po odpočítaní nákladov z nej zostane ${f.money(v.net)}.`,
    loses: (f, v) => `Program prináša maržu ${f.money(v["incremental-margin"])}, čo je o ${f.money(-v.net)} menej, než stojí.`,
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
      label: "Hodnota počíta",
      help: "Tržby lichotia; marža je to, čo vám zostane; diskontovanie dáva neskorším peniazom menšiu váhu.",
      choices: { revenue: "Tržby", margin: "Maržu", discounted: "Diskontovanú maržu" },
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
    "clv-to-cost": "Hodnota na jednotku nákladov na získanie",
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
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď zvolíte maržu.",
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
    "clv-to-cost": "Hodnota na jednotku nákladov na získanie",
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
    "without-limit": "Nikto neodchádza a neskoršie peniaze majú rovnakú hodnotu ako dnešné: hodnota nemá hranicu. Zadajte mieru udržania pod 100 %, diskontnú sadzbu alebo horizont.",
  },
  verdicts: {
    worth: (f, v) => `Všetka marža, ktorú tento zákazník prinesie, má dnes hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) => `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) => `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
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
    value: { label: "Hodnota počíta", help: "Tržby lichotia; marža je to, čo vám zostane.", choices: { margin: "Maržu", revenue: "Tržby" } },
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
    "clv-to-cost": "Hodnota na jednotku nákladov na získanie",
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
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď zvolíte maržu.",
    "yearly-churn-per-month": () => "Každý mesiac odíde viac ako 15 %: nie je to odchod za rok? Tržby aj odchod musia byť za rovnaké obdobie.",
    "monthly-churn-per-year": () => "Za celý rok odídu menej ako 3 %: nie je to odchod za mesiac? Tržby aj odchod musia byť za rovnaké obdobie.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {
    "no-churn": "Bez odchodov nikdy nikto neodíde a hodnota nemá hranicu. Zadajte podiel zákazníkov stratených za obdobie.",
    "growth-reaches-churn": "Účty rastú aspoň tak rýchlo, ako zákazníci odchádzajú, hodnota preto nemá hranicu. Taký rast nevydrží; zadajte rast nižší než odchod.",
  },
  verdicts: {
    worth: (f, v) => `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) => `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) => `Predplatiteľ má hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
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
    "word-of-mouth-dominates": () => "Väčšinu ceny tvorí zlá povesť, teda najneistejšia časť. Overte, koľko ľudí to naozaj odradí.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Každý zákazník, ktorý odíde, stojí v dnešných peniazoch ${f.money(v.cost)}.` },
};

