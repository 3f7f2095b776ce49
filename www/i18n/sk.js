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

