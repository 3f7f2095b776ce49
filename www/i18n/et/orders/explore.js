/** Estonian: exploring and saving the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("et");

/**
 * Words of pictures and chapters, in every report.
 *
 * @type {typeof import("../../en/orders/explore.js").reading}
 */
export const reading = {
  saveXlsx: "Excel",
  readOut: "Väärtusi saab lugeda nooleklahvide, Home’i ja Endiga.",
  save: "Salvesta",
  plain: (kind) => `${kind}, ainult joonis`,
  contents: "Sisukord",
  expert: "Statistika asjatundjale",
  extremes: (best, high, worst, low) => `Kõrgeim: ${best}, ${high}. Madalaim: ${worst}, ${low}.`,
  source: (name) => `Allikas: ${name}, analüüs: Regulars`,
};

/** @type {typeof import("../../en/orders/explore.js").explore} */
export const explore = {
  ...reading,
  likely: (range, confidence) => `${range} (usaldusnivoo ${confidence})`,
  points: (points) => `${points} protsendipunkti`,
  allFigures: "Kõik näitajad",
  allDigits: "Aruande iga näitaja kõigi numbrikohtade ja usaldusvahemikuga.",
  figure: "Näitaja",
  value: "Väärtus",
  notes: "Märkused",
  show: "Näita",
  cohortForms: {
    share: "kliente protsentides",
    customers: "klientide arvu",
    revenue: "käivet",
    perCustomer: "senist käivet kliendi kohta",
  },
  allCohorts: "Kõik kohordid",
  bestCohort: (name, value) => `Suurim kohort on ${name}: ${value}.`,
  later: (n, text) => forms(n, { one: `${text} periood hiljem`, other: `${text} perioodi hiljem` }),
  oneLater: (share) => `Üks periood pärast esimest ostu ostis uuesti ${share} klientidest.`,
  worth: (money, n, text) =>
    forms(n, {
      one: `${text} periood pärast esimest ostu on käive kliendi kohta keskmiselt ${money}.`,
      other: `${text} perioodi pärast esimest ostu on käive kliendi kohta keskmiselt ${money}.`,
    }),
  rowsAreCohorts:
    "Igas reas on kohort: kliendid, kes ostsid esimest korda samal perioodil. Igas veerus on periood pärast esimest ostu.",
  latest: (n, text) =>
    forms(n, { one: "Näha on ainult viimane kohort.", other: `Näha on ainult viimased ${text} kohorti.` }),
  revenueOver: { month: "Käive kuude kaupa", quarter: "Käive kvartalite kaupa", week: "Käive nädalate kaupa" },
  bestPeriod: (period, money, share) =>
    `Parim periood oli ${period}: ${money}. Naasvad kliendid tõid kogu käibest ${share}.`,
  partial: "Viimane periood on poolik ja näidatud kahvatumalt.",
  once: (once, all, share) => `${all} kliendist ostis ainult ühe korra ${once} (${share}).`,
  oftenAndLately: (n, text) =>
    forms(n, {
      one: `Kõige sagedasemad ja hiljutisemad ostud on ${text} kliendil.`,
      other: `Kõige sagedasemad ja hiljutisemad ostud on ${text} kliendil.`,
    }),
  quiet: "Sage ostja, kes pole ammu ostnud, on tõenäoliselt lahkunud.",
  starter: (product, share) =>
    `Tootest „${product}“ alustanutest ostis uuesti ${share}, rohkem kui ühegi teise toote puhul.`,
  active: (alive, all) => `${all} kliendist on tõenäoliselt veel aktiivne umbes ${alive}.`,
  tableKeys: "Liikumiseks nooleklahvid, Page Up, Page Down, Home ja End; Enter avab kliendi.",
  downloadWorkbook: "Laadi kliendid alla (Excel)",
  filter: "Filtreeri kliente",
  all: "kõik",
  from: (what) => `${what}, alates`,
  to: (what) => `${what}, kuni`,
  clear: "Tühjenda filtrid",
  showCustomers: "Näita kliente",
  saveList: "Salvesta nimekiri (CSV)",
  customer: {
    close: "Sulge",
    line: "Ostud",
    total: (n, text, money) => forms(n, { one: `${text} ost, kokku ${money}`, other: `${text} ostu, kokku ${money}` }),
    now: "vaatluse lõpp",
    expected: "oodatav järgmine ost",
    alive: "Aktiivsuse tõenäosus ajas",
    aliveNow: (share) => `Tõenäosus, et see klient on veel aktiivne, on ${share}.`,
    leaps: "Iga ostuga see kasvab, ostudeta väheneb.",
    next: (median, low, high, confidence) =>
      `Järgmise ostu oodatav aeg: ${median}, vahemik ${low} – ${high}, usaldusnivoo ${confidence}.`,
    nextOpen: (median, low) => `Järgmise ostu oodatav aeg: ${median}, mitte enne ${low}; võib-olla seda ei tulegi.`,
    noNext: "Tõenäolisem on, et järgmist ostu ei tule.",
    value: (value, horizon, range, confidence) =>
      `Oodatav väärtus ${horizon} jooksul: ${value}; tegelik on ${range}, usaldusnivoo ${confidence}.`,
  },
  takeAway: {
    heading: "Salvestamine ja printimine",
    html: "Salvesta aruanne (HTML)",
    project: "Salvesta projekt",
    personal: "Klientide nimedega",
    note: "Aruanne on üks fail, mis avaneb ka internetita. Projektis on seaded ja põhinäitajad, mitte andmed: lohistage see järgmisel kuul koos uute tellimustega siia ja näete, mis on muutunud.",
  },
  changes: {
    heading: "Mis on muutunud",
    summary: (n, text, day) =>
      n === 0
        ? `Kliente on sama palju kui ${day}.`
        : n > 0
          ? `Kliente on rohkem kui ${day}: ${text} võrra.`
          : `Kliente on vähem kui ${day}: ${text} võrra.`,
    periods: (before, now) => `Enne: ${before}. Nüüd: ${now}.`,
    before: "Enne",
    now: "Nüüd",
    difference: "Vahe",
    verdict: "Statistiliselt oluline?",
    clear: "jah",
    unclear: "võib olla juhus",
  },
  method: {
    heading: "Meetod",
    purchases: "Kliendi tellimused ühel päeval on üks ost.",
    intervals: (confidence) => `Vahemikud on usaldusvahemikud (${confidence}); kliente käsitletakse valimina.`,
    value: (rate, margin) => `Väärtused on diskonteeritud, ${rate} aastas, ja moodustavad käibest ${margin}.`,
    error: (error) => `Tellimuste teise poolega kontrollides oli prognoosi viga ${error}.`,
    privacy: "Aruanne tehti selles arvutis; andmed siit ei lahkunud.",
  },
};
