/** Estonian: the order analyser until a file is read. */

import { plural } from "../../plural.js";
import { files } from "../files.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

const forms = plural("et");

/** @type {typeof import("../../en/orders/file.js").words} */
export const words = {
  name: "Tellimuste analüüs",
  drop: "Lohistage tellimuste fail siia",
  choose: "Vali failid",
  formats:
    "CSV-, Exceli, OpenDocumenti, JSON- või Parqueti fail, ka ZIP-arhiivis, Shopifyst, WooCommerce’ist või Stripe’ist: iga tellimus või tellimuse rida eraldi real koos kliendi, kuupäeva ja summaga. Mitu faili käsitletakse ühe failina.",
  private: "Fail jääb teie arvutisse. Midagi ei saadeta kuhugi.",
  samples: "Faili pole käepärast? Proovige näidisandmetega",
  sampleNames: {
    "cdnow-sample": {
      label: "CD-plaadid internetist",
      note: "veebipoe CDNOW 2357 klienti, jaanuar 1997 kuni juuni 1998",
    },
    "shop-sample": {
      label: "Toodetega pood",
      note: "väljamõeldud pood: kahe aasta tellimused koos toodete, riikide ja tagasimaksetega",
    },
    "channels-sample": {
      label: "Reklaamikuludega pood",
      note: "väljamõeldud pood: pooleteise aasta tellimused kanalite kaupa ja fail kanalite kuludega",
    },
    "members-sample": {
      label: "Püsikliendiprogrammiga pood",
      note: "väljamõeldud pood: tellimused liikmete, kupongide, soovituse kaudu tulnud klientide ja punktidega",
    },
  },
  paste: "Või kleepige tabel",
  pasteLabel: "Tabelist või tekstifailist kopeeritud read koos veergude nimedega",
  usePasted: "Kasuta kleebitud ridu",
  pasted: "kleebitud read",
  sql: {
    title: "Brauseri jaoks liiga suur?",
    text: "Laske andmebaasil aruanne ise arvutada: see SQL annab mõne megabaidi suuruse faili, olgu kliente kui palju tahes. Salvestage tulemus CSV-failina ja lohistage see siia. Aruandes ei ole osi, mille jaoks on vaja tellimusi endid: näiteks kaotatud kliente, marginaali, kanalite kulusid, püsikliendiprogrammi, soovitusi, rahulolu, osa rahakotist ja klientide loendeid.",
    dialect: "Andmebaas",
    table: "Tabel",
    wrong: "-- Sisestage kehtivad tabeli ja veergude nimed.",
    copy: "Kopeeri SQL",
    copied: "Kopeeritud",
  },
  summaryFile: "See on koondfail: ostuajalood koos klientide arvuga. Analüüsige seda nii, nagu see on.",
  pasteSomething: "Midagi pole veel kleebitud. Kopeerige read oma tabelist ja kleepige siia.",
  projectOpen: "Projekt on avatud. Nüüd lohistage siia tellimuste failid.",
  reading: "Faili lugemine…",
  cancel: "Katkesta",
  finishing: "Aruande koostamine…",
  progress: { read: "Loetud", rows: "Ridu", customers: "Kliente", left: "Aega jäänud" },
  megabytes: (done, all) => `${done} / ${all} MB`,
  seconds: (n, text) => forms(n, { one: `${text} sekund`, other: `${text} sekundit` }),
  stopped: "See ei õnnestunud",
  kept: "Teie failid ja valikud on alles.",
  retry: "Proovi uuesti",
  backToColumns: "Tagasi veergude juurde",
  isThisRight: (name) => `Kas ${name} on õigesti loetud?`,
  check: "Kontrollige veerge ning kuupäevade ja summade kirjaviisi, seejärel analüüsige.",
  recognized: (name) => `Ära tuntud: ${name} eksport.`,
  files: (n, text) => forms(n, { one: `${text} fail`, other: `${text} faili, käsitletakse ühe failina` }),
  file: "Fail",
  sheet: "Leht",
  allSheets: "Kõik koos",
  columns: "Veerud",
  moreColumns: "Veel veerge",
  writing: "Failivorming",
  roles: {
    customer: "Klient",
    date: "Kuupäev",
    amount: "Summa",
    order: "Tellimuse number",
    product: "Toode",
    status: "Olek",
    currency: "Valuuta",
    categorySpend: "Kliendi kogukulutus kategoorias",
    score: "Hinne",
    cost: "Kulu",
    country: "Riik",
    channel: "Kanal või allikas",
    quantity: "Kogus (summa on ühe hind)",
    refunded: "Tagastatud summa",
    cancelled: "Tühistamise aeg",
    member: "Programmi liige",
    memberSince: "Liige alates",
    coupon: "Sooduskood",
    referral: "Soovitus",
    discount: "Soodustus",
    pointsIssued: "Väljastatud punktid",
    pointsRedeemed: "Kasutatud punktid",
  },
  none: "– puudub –",
  column: (number) => `Veerg ${number}`,
  dateOrder: "Kuupäevad",
  dateOrders: {
    ymd: "aasta, kuu, päev",
    dmy: "päev, kuu, aasta",
    mdy: "kuu, päev, aasta",
    excel: "kuupäev arvuna (Excel)",
    unix: "sekundid alates 1970. aastast",
    "unix-ms": "millisekundid alates 1970. aastast",
    "unix-us": "mikrosekundid alates 1970. aastast",
    "dmy-hr": "päev, kuu horvaadi keeles, aasta",
  },
  decimal: "Kümnendkoha eraldaja",
  decimals: { ".": "punkt: 1234.50", ",": "koma: 1234,50" },
  delimiter: "Veergude eraldaja",
  delimiters: { ",": "koma", ";": "semikoolon", "\t": "tabeldusmärk", "|": "püstkriips", " ": "tühikud" },
  encoding: "Kodeering",
  encodings: ["utf-8", "windows-1257", "windows-1252", "utf-16le", "windows-1250", "windows-1251"],
  firstRows: "Faili esimesed read",
  header: "Esimene rida",
  headers: { yes: "veergude nimed", no: "juba tellimus" },
  policies: "Arvestamise reeglid",
  refunds: "Negatiivsed summad",
  refundChoices: { net: "tagasimaksed: ostust maha", "leave-out": "jäävad välja" },
  zeroAmounts: "Nullsummad",
  zeroChoices: { count: "on ostud", "leave-out": "jäävad välja" },
  guests: "Kliendita read",
  guestChoices: { "leave-out": "jäävad välja", separate: "iga tellimus loetakse eraldi kliendiks" },
  identity: "Ühe kliendi eri kirjaviisid",
  identityChoices: { folded: "on üks klient", exact: "on eri kliendid" },
  amounts: "Ühe tellimuse mitu rida",
  amountChoices: { line: "summad liidetakse", order: "kordavad tellimuse kogusummat" },
  amountUnit: "Summad on kirjas",
  unitChoices: { currency: "valuutas (12,50)", cents: "sentides (1250)" },
  excluded: "Välja jäetavad olekud",
  excludedHelp:
    "Komadega eraldatult. Tavaliselt need, mis tähendavad tühistatud, ebaõnnestunud, maksmata või proovitellimust.",
  excludedUsual: "tavalised",
  timeZone: "Ajavöönd",
  timeZoneUsual: "nii, nagu failis",
  observationEnd: "Vaatluse lõpp",
  observationEndHelp: "Tavaliselt faili viimane kuupäev.",
  currency: "Aruande valuuta",
  currencyNone: "– märkimata –",
  rate: (code, currency) => `1 ${code} valuutas ${currency}`,
  outlook: {
    heading: "Prognoos",
    horizon: "Prognoosi pikkus päevades",
    discountRate: "Diskontomäär aastas",
    margin: "Brutomarginaal",
    marginHelp: "Mis müügist pärast selle otseseid kulusid üle jääb; ilma selleta on väärtus käive.",
  },
  costs: {
    heading: "Programmi ja tagasitoomise kulud",
    cost: "Programmi jooksev kulu kõigi tellimuste ajal",
    rate: "Liikmete ostusummast tagasi antav osa",
    pointValue: "Punkti väärtus",
    winBack: "Ühe kaotatud kliendi tagasitoomise kulu",
  },
  badNumber: "See arv siia ei sobi.",
  rateHelp: "Kuni kurssi pole, jäävad selles valuutas read välja.",
  badRate: "Kurss on nullist suurem arv.",
  settle: (n, text) =>
    forms(n, {
      one: "Kõigepealt vastake märgitud küsimusele.",
      other: `Kõigepealt vastake ${text} märgitud küsimusele.`,
    }),
  analyze: "Analüüsi",
  another: "Vali teised failid",
  readDifferently: "Muuda seadeid",
  fault: (d) => `Rida ${d.line}, „${d.column}“: „${d.text}“${d.expected ? `; oodatud, näiteks: ${d.expected}` : ""}`,
  notOrders: "See ei ole tellimuste loend",
  showTotals: "Näita klientide kogusummasid",
  refusals: {
    ...files,
    /** @param {{ examples: string }} d */
    "ruined-ids": (d) =>
      `Tabelarvutus on klientide numbreid ümardanud, näiteks ${d.examples}: eri kliendid võivad paista ühesugused. Eksportige numbrid tekstina või valige veerg.`,
    "empty-file": () => "Failis pole ridu. Valige fail, milles on vähemalt päis ja üks tellimus.",
    "unsure-column": (d) => `Milline veerg on „${d.name}“? Selle päis ei ole piisavalt selge.`,
    "missing-column": (d) => `Valige veerg: ${d.name}.`,
    "unknown-column": (d) => `Valitud veergu failis pole: ${d.name}. Valige teine.`,
    "ambiguous-date-order": (d) =>
      `Kas ees on päev või kuu? Neid kuupäevi saab lugeda kummalgi viisil: ${d.examples}. Valige.`,
    "ambiguous-decimal": (d) =>
      `Kas märk eraldab kümnendkohti või tuhandeid? Lugeda saab kummalgi viisil: ${d.examples}. Valige.`,
    "several-currencies": (d) => `Summad on mitmes valuutas: ${d.examples}. Valige aruande jaoks üks.`,
    "not-utf8": () => "Fail ei ole selles kodeeringus. Valige teine.",
    "out-of-memory": () =>
      "Failis on rohkem, kui brauseri vahekaardile mahub. Tehke andmebaasis kokkuvõte või analüüsige osa sellest.",
    "survey-file": () => "Selles failis on küsitluse vastused, mitte tellimused. Avage see küsitluse analüüsis.",
    "subscription-file": () => "Selles failis on püsitellimused, mitte tellimused. Avage see püsitellimuste analüüsis.",
    "event-log": () => "Selles failis on külastused ja klõpsud, mitte tellimused. Avage see kaasatuse analüüsis.",
    "cart-table": (d) =>
      `Selles tabelis on ostukorvid (${d.examples}) ja osa neist ei ole tellitud. Eksportige hoopis tellimused.`,
    /** @param {{ examples: string }} d */
    "customer-totals": (d) =>
      `Selles tabelis on üks rida kliendi, mitte tellimuse kohta (${d.examples}). See näitab ühekordseid ostjaid, käibe koondumist ja segmente, kuid mitte seda, millal kliendid uuesti ostsid. Eksportige hoopis tellimused.`,
    "ambiguous-unit": (d) => `Kas ${d.examples} on täisühikud valuutas või sendid?`,
    "ambiguous-amounts": (d) => `Kas ${d.examples} on tellimuse kogusumma, mis kordub igal real, või iga rea summa?`,
    "no-usable-rows": () => "Ükski rida ei olnud kasutatav. Kontrollige veerge, kuupäevi ja kümnendkoha eraldajat.",
    "summary-and-orders": () =>
      "Üks neist failidest on andmebaasi koondfail, teises on tellimused. Valige ühe koondfaili osad või ainult tellimused.",
    "incomplete-summary-file": () =>
      "Osa koondfailist puudub või on valitud kaks korda. Valige kõik failid, mille päring kirjutas, igaüks üks kord.",
    "no-such-part": (d) =>
      `Selles failis on osad ainult nende veergude üksikute väärtuste kohta: ${d.examples}. Valige ühe veeru üks väärtus.`,
    "bad-summary-file": () =>
      "See on koondfail, kuid mitte kõik selle read pole ostuajalood. Käivitage päring uuesti ja salvestage selle tulemus muutmata.",
    "too-large": () =>
      "Summad on kokku suuremad, kui saab täpselt liita. Kontrollige summade veergu ja kümnendkoha eraldajat.",
    "not-a-file": () => "See ei ole fail. Lohistage või valige fail.",
    "unknown-option": () => "Analüüsi seadetes on valik, mida see ei tunne.",
    "sample-missing": () => "Näidist ei õnnestunud laadida. Kontrollige internetiühendust ja proovige uuesti.",
    "not-started": () =>
      "Analüüsi ei saanud käivitada, seega jäi fail lugemata. Laadige leht uuesti. Kui sellest pole abi, on mõni analüüsi fail puudu või blokeeritud.",
    failed: () =>
      "Faili ei saanud lõpuni lugeda. Võib-olla on seda muudetud või see on teisaldatud või on see selle seadme jaoks liiga suur.",
  },
};
