/** Slovak: the order analyser until a file is read. */

import { forms, of } from "../../slovak.js";
import { files } from "../files.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

/** @type {typeof import("../../en/orders/file.js").words} */
export const words = {
  name: "Analýza objednávok",
  drop: "Presuňte sem myšou súbor s objednávkami",
  choose: "Vybrať súbory",
  formats:
    "CSV, Excel, OpenDocument, JSON alebo Parquet, aj v archíve ZIP, ako ich exportuje Shopify, WooCommerce či Stripe: jeden riadok na objednávku alebo jej položku, so zákazníkom, dátumom a sumou. Viac súborov sa spracuje ako jeden.",
  private: "Súbor zostáva vo vašom počítači. Nič sa nikam neposiela.",
  samples: "Nemáte súbor poruke? Skúste ukážkové údaje",
  sampleNames: {
    "cdnow-sample": {
      label: "Predaj CD online",
      note: "2 357 zákazníkov internetového obchodu CDNOW, január 1997 až jún 1998",
    },
    "shop-sample": {
      label: "Obchod s údajmi o produktoch",
      note: "fiktívny obchod: dva roky objednávok s produktmi, krajinami a vrátenými platbami",
    },
    "channels-sample": {
      label: "Obchod s nákladmi na reklamu",
      note: "vymyslený obchod: objednávky za osemnásť mesiacov podľa kanálov a súbor s nákladmi na kanály",
    },
    "members-sample": {
      label: "Obchod s vernostným programom",
      note: "vymyslený obchod: objednávky s členmi, kupónmi, zákazníkmi na odporúčanie a bodmi",
    },
  },
  paste: "Vložiť skopírovanú tabuľku",
  pasteLabel: "Riadky skopírované z tabuľky alebo textového súboru, aj s hlavičkou",
  usePasted: "Použiť vložené riadky",
  pasted: "vložené riadky",
  sql: {
    title: "Priveľa údajov pre prehliadač?",
    text: "Vypočítajte report priamo v databáze: tento dopyt SQL vráti súbor s veľkosťou niekoľko megabajtov pri akomkoľvek počte zákazníkov. Výsledok uložte ako CSV a presuňte ho sem. V reporte nebude to, na čo treba samotné objednávky: napríklad stratení zákazníci, marža, náklady na kanály, vernostný program, odporúčania, spokojnosť, podiel na výdavkoch a zoznamy zákazníkov.",
    dialect: "Databáza",
    table: "Tabuľka",
    wrong: "-- Zadajte platné názvy tabuľky a stĺpcov.",
    copy: "Kopírovať SQL",
    copied: "Skopírované",
  },
  summaryFile: "Toto je súhrnný súbor: histórie nákupov s počtom zákazníkov. Analyzujte ho tak, ako je.",
  pasteSomething: "Zatiaľ nie je nič vložené. Skopírujte riadky zo svojej tabuľky a vložte ich sem.",
  projectOpen: "Projekt je otvorený. Teraz sem presuňte súbory s\u00a0objednávkami.",
  reading: "Číta sa súbor…",
  cancel: "Zrušiť",
  finishing: "Pripravuje sa report…",
  progress: { read: "Prečítané", rows: "Riadky", customers: "Zákazníci", left: "Zostáva" },
  megabytes: (done, all) => `${done} ${of(all)} MB`,
  seconds: (n, text) =>
    forms(n, { one: `${text} sekunda`, few: `${text} sekundy`, many: `${text} sekundy`, other: `${text} sekúnd` }),
  stopped: "To sa nepodarilo",
  kept: "Vaše súbory a voľby tu zostali.",
  retry: "Skúsiť znova",
  backToColumns: "Späť na stĺpce",
  isThisRight: (name) => `Načítať súbor „${name}“ takto?`,
  check: "Skontrolujte stĺpce aj zápis dátumov a súm a potom spustite analýzu.",
  recognized: (name) => `Rozpoznaný export: ${name}.`,
  files: (n, text) =>
    forms(n, {
      one: `${text} súbor`,
      few: `${text} súbory, spracované ako jeden`,
      many: `${text} súboru, spracované ako jeden`,
      other: `${text} súborov, spracovaných ako jeden`,
    }),
  file: "Súbor",
  sheet: "Hárok",
  allSheets: "Všetky spolu",
  columns: "Stĺpce",
  moreColumns: "Ďalšie stĺpce",
  writing: "Formát súboru",
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
    channel: "Kanál alebo zdroj",
    quantity: "Množstvo (suma je cena za kus)",
    refunded: "Vrátená suma",
    cancelled: "Zrušené dňa",
    member: "Člen programu",
    memberSince: "Člen od",
    coupon: "Zľavový kód",
    referral: "Odporúčanie",
    discount: "Zľava",
    pointsIssued: "Vydané body",
    pointsRedeemed: "Uplatnené body",
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
    "dmy-hr": "deň, mesiac po chorvátsky, rok",
  },
  decimal: "Desatinný oddeľovač",
  decimals: { ".": "bodka: 1234.50", ",": "čiarka: 1234,50" },
  delimiter: "Oddeľovač stĺpcov",
  delimiters: { ",": "čiarka", ";": "bodkočiarka", "\t": "tabulátor", "|": "zvislá čiara", " ": "medzery" },
  encoding: "Kódovanie",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "Prvé riadky súboru",
  header: "Prvý riadok",
  headers: { yes: "názvy stĺpcov", no: "už objednávka" },
  policies: "Čo sa započíta",
  refunds: "Záporné sumy",
  refundChoices: { net: "vrátené platby: odpočítať z nákupu", "leave-out": "vynechať" },
  zeroAmounts: "Nulové sumy",
  zeroChoices: { count: "započítať ako nákupy", "leave-out": "vynechať" },
  guests: "Riadky bez zákazníka",
  guestChoices: { "leave-out": "vynechať", separate: "každá objednávka ako samostatný zákazník" },
  identity: "Rôzne zápisy jedného zákazníka",
  identityChoices: { folded: "počítať ako jedného zákazníka", exact: "ponechať oddelene" },
  amounts: "Viac riadkov jednej objednávky",
  amountChoices: { line: "sumy sa sčítajú", order: "sumy opakujú súčet objednávky" },
  amountUnit: "Sumy sú zapísané v",
  unitChoices: { currency: "jednotkách meny (12,50)", cents: "centoch (1250)" },
  excluded: "Vynechané stavy",
  excludedHelp: "Oddelené čiarkami. Zvyčajne stavy zrušených, neúspešných, nezaplatených alebo testovacích objednávok.",
  excludedUsual: "zvyčajné",
  timeZone: "Časové pásmo",
  timeZoneUsual: "ako v súbore",
  observationEnd: "Sledované do",
  observationEndHelp: "Zvyčajne posledný dátum v súbore.",
  currency: "Mena reportu",
  currencyNone: "– neuvedená –",
  rate: (code, currency) => `1 ${code} v ${currency}`,
  outlook: {
    heading: "Prognóza",
    horizon: "Horizont prognózy (dni)",
    discountRate: "Ročná diskontná sadzba",
    margin: "Hrubá marža",
    marginHelp: "Podiel z ceny, ktorý zostane po odpočítaní nákladov na predaný tovar; bez nej je hodnota v tržbách.",
  },
  costs: {
    heading: "Náklady na program a na získanie späť",
    cost: "Náklady na program za celé obdobie objednávok",
    rate: "Podiel výdavkov, ktorý sa členom vracia",
    pointValue: "Hodnota jedného bodu",
    winBack: "Náklady na získanie jedného strateného zákazníka späť",
  },
  badNumber: "Toto číslo sem nepatrí.",
  rateHelp: "Kým nie je zadaný kurz, riadky v tejto mene sa vynechávajú.",
  badRate: "Kurz je číslo väčšie ako nula.",
  settle: (n, text) =>
    forms(n, {
      one: "Najprv odpovedzte na označenú otázku.",
      few: `Najprv odpovedzte na ${text} označené otázky.`,
      other: `Najprv odpovedzte na ${text} označených otázok.`,
    }),
  analyze: "Analyzovať",
  another: "Vybrať iné súbory",
  readDifferently: "Zmeniť načítanie",
  fault: (d) =>
    `Riadok ${d.line}, „${d.column}“: „${d.text}“${d.expected ? `; očakáva sa napríklad: ${d.expected}` : ""}`,
  notOrders: "Toto nie je zoznam objednávok",
  showTotals: "Zobraziť súčty za zákazníkov",
  refusals: {
    ...files,
    /** @param {{ examples: string }} d */
    "ruined-ids": (d) =>
      `Tabuľkový program zaokrúhlil čísla zákazníkov, napríklad ${d.examples}: rôzni zákazníci môžu vyzerať rovnako. Exportujte čísla ako text alebo vyberte stĺpec.`,
    "empty-file": () => "V súbore nie sú žiadne riadky. Vyberte taký, ktorý má aspoň hlavičku a jednu objednávku.",
    "unsure-column": (d) => `Ktorý stĺpec je „${d.name}“? Jeho názov nie je dosť jasný.`,
    "missing-column": (d) => `Stĺpec „${d.name}“ sa nepodarilo rozpoznať. Vyberte ho.`,
    "unknown-column": (d) => `Vybraný stĺpec „${d.name}“ v súbore nie je. Vyberte iný.`,
    "ambiguous-date-order": (d) =>
      `Je prvý deň, alebo mesiac? Tieto dátumy sa dajú čítať oboma spôsobmi: ${d.examples}. Vyberte poradie.`,
    "ambiguous-decimal": (d) =>
      `Oddeľuje znak desatinné miesta, alebo tisíce? Možné je oboje: ${d.examples}. Vyberte oddeľovač.`,
    "several-currencies": (d) => `Sumy sú vo viacerých menách: ${d.examples}. Vyberte jednu z nich pre report.`,
    "not-utf8": () => "Text nie je v tomto kódovaní. Vyberte iné.",
    "out-of-memory": () =>
      "Súbor obsahuje viac, než sa zmestí do karty prehliadača. Zhrňte údaje v databáze alebo analyzujte iba ich časť.",
    "survey-file": () => "Tento súbor obsahuje odpovede z prieskumu, nie objednávky. Otvorte ho v analýze prieskumu.",
    "subscription-file": () => "Tento súbor obsahuje predplatné, nie objednávky. Otvorte ho v analýze predplatného.",
    "event-log": () => "Tento súbor obsahuje návštevy a kliknutia, nie objednávky. Otvorte ho v analýze angažovanosti.",
    "cart-table": (d) =>
      `Táto tabuľka obsahuje košíky (${d.examples}) a časť z nich nikto neobjednal. Exportujte objednávky.`,
    /** @param {{ examples: string }} d */
    "customer-totals": (d) =>
      `Táto tabuľka má jeden riadok na zákazníka (${d.examples}), nie na objednávku. Ukazuje jednorazových kupujúcich, koncentráciu tržieb a segmenty, nie však to, kedy sa zákazníci vrátili. Namiesto nej exportujte objednávky.`,
    "ambiguous-unit": (d) => `Sú ${d.examples} celé jednotky meny, alebo centy?`,
    "ambiguous-amounts": (d) =>
      `Je ${d.examples} celková suma objednávky, ktorá sa v každom riadku opakuje, alebo suma každého riadka?`,
    "no-usable-rows": () => "Nepodarilo sa použiť ani jeden riadok. Skontrolujte stĺpce, dátumy a desatinný oddeľovač.",
    "summary-and-orders": () =>
      "Jeden z týchto súborov je súhrn z databázy, iný obsahuje objednávky. Vyberte časti jedného súhrnu alebo len objednávky.",
    "incomplete-summary-file": () =>
      "Časť súhrnu chýba alebo je vybraná dvakrát. Vyberte všetky súbory, ktoré dopyt zapísal, každý raz.",
    "no-such-part": (d) =>
      `Tento súbor má časti len pre jednotlivé hodnoty týchto stĺpcov: ${d.examples}. Vyberte jednu hodnotu jedného z nich.`,
    "bad-summary-file": () =>
      "Toto je súhrnný súbor, no nie všetky jeho riadky sú histórie nákupov. Spustite dopyt znova a výsledok uložte bez zmien.",
    "too-large": () =>
      "Súčet súm je príliš veľký na to, aby sa dal presne vypočítať. Skontrolujte stĺpec so sumami a desatinný oddeľovač.",
    "not-a-file": () => "Toto nie je súbor. Presuňte sem súbor alebo ho vyberte.",
    "unknown-option": () => "V nastavení analýzy je neznáma voľba.",
    "sample-missing": () => "Ukážku sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.",
    "not-started": () =>
      "Analýzu sa nepodarilo spustiť, preto súbor nebol prečítaný. Obnovte stránku. Ak to nepomôže, niektorý súbor analýzy chýba alebo je zablokovaný.",
    failed: () =>
      "Súbor sa nepodarilo dočítať do konca. Možno bol zmenený či presunutý, alebo je pre toto zariadenie príliš veľký.",
  },
};
