/** Estonian: share of wallet from a survey. */

import { plural } from "../../plural.js";

const forms = plural("et");

/** @type {typeof import("../../en/survey/wallet.js").wallet} */
export const wallet = {
  title: "Osa kliendi rahakotist",
  choose: "Kulutuste veerud",
  hint: "Valige, kui palju inimesed kategoorias kulutavad ja kui palju teie juures; või veerud, milles nad kaubamärke järjestavad.",
  roles: {
    total: "Kulutused kategoorias, kõikjal",
    elsewhere: "Kulutused mujal",
    spend: "Kulutused meie juures",
    share: "Meie osa kulutustest",
  },
  brands: "Kaubamärkide kohad või hinded",
  ownBrand: "Meie kaubamärk",
  order: "Veergudes on",
  orders: { rank: "kohad, 1 on parim", score: "hinded, kõrgeim on parim" },
  period: "Summad on ühe perioodi kohta",
  periods: { week: "nädal", month: "kuu", quarter: "kvartal", year: "aasta" },
  decimal: "Kümnendmärk",
  apply: "Näita osa rahakotist",
  missing: {
    "needs-own":
      "Vaja on veel üht veergu: kui palju inimesed teie juures kulutavad või milline on teie osa nende kulutustest. Sobivad ka samade inimeste tellimused.",
    "needs-total": "Vaja on veel üht veergu: kui palju inimesed kategoorias kokku või mujal kulutavad.",
    "needs-period": "Et summad tellimustega siduda, valige, millise perioodi kohta need on.",
    "needs-longer-orders":
      "Tellimused hõlmavad lühemat aega kui summade periood. Lisage pikem fail või valige lühem periood.",
    "unsure-amounts":
      "Summasid saab lugeda mitut moodi. Valige nende veerud ja kümnendmärk või kirjutage osakaalud märgiga %.",
    nobody: "Keegi ei andnud kõiki vajalikke vastuseid.",
    "needs-own-brand": "Valige, milline kaubamärk on teie oma.",
    "needs-order": "Valige, kas kaubamärkide veergudes on kohad või hinded.",
  },
  assumed: "Veerud leiti pealkirjade järgi; muutke neid allpool, kui need tähendavad midagi muud.",
  stated: "Kulutused on sellised, nagu inimesed ütlevad.",
  fromOrders: "Teie juures kulutatu on viimase sellise perioodi tellimustest; ülejäänu on inimeste öeldud.",
  share: (value, low, high) => `Küsitletute kulutustest on teie käes ${value} (${low} kuni ${high}).`,
  mean: (value) => `Nende üksikute osade keskmine on ${value}.`,
  headroom: (value, low, high) => `Igaüks kulutab mujal keskmiselt ${value} (${low} kuni ${high}).`,
  claimed: (value) => `Nende endi vastuste järgi oleks see ${value}.`,
  people: (n, text) => forms(n, { one: `Arvesse läheb üks inimene.`, other: `Arvesse läheb ${text} inimest.` }),
  groups: "Osa rahakotist rühmade kaupa",
  by: (column) => `Osa rahakotist: ${column}`,
  byAnswer: "vastus põhiküsimusele",
  most: (name, value) => `Kõige rohkem kulutab mujal rühm „${name}“: kokku ${value}.`,
  lowest: (name, value) => `Kõige väiksem on osa rühmas „${name}“: ${value}.`,
  group: "Rühm",
  count: "Inimesi",
  shareOfWallet: "Osa rahakotist",
  meanShare: "Osade keskmine",
  left: "Kulutatud mujal inimese kohta",
  leftInAll: "Kulutatud mujal kokku",
  market: "Osa rahakotist ja turuosa",
  marketSentence: (d) =>
    `Turuosa küsitletute seas: ${d.share} = ${d.penetration} ostavad teilt × ${d.wallet} nende kulutustest × ${d.usage}, nende kulutused võrreldes kõigi omadega.`,
  marketNote: "See on osa kogu turust ainult siis, kui küsitletud esindavad kõiki kategooria ostjaid.",
  onlyCustomers: "Kõik küsitletud ostavad teilt, seega turuosa neist vastustest teada ei saa.",
  penetration: "Ostab meilt",
  usage: "Tarbimisindeks",
  marketShare: "Turuosa",
  allocation: "Osa kaubamärkide järjestuse järgi",
  allocated: (brand, value, low, high, first) =>
    `Kohtade järgi on kaubamärgil „${brand}“ kulutustest ${value} (${low} kuni ${high}); kui kõik paneksid selle esikohale, oleks see ${first}.`,
  rule: "Kulutuste jaotamise reegel (Wallet Allocation Rule): (1 − koht ÷ (kaubamärke + 1)) × 2 ÷ kaubamärke iga inimese kohta; võrdsed jagavad oma kohti.",
  brand: "Kaubamärk",
  rank: "Keskmine koht",
  reasons: {
    "no-answer": "vastuseta",
    "bad-amount": "ei ole summa",
    "more-than-all": "meie juures rohkem kui kokku",
    "nothing-spent": "ei kuluta midagi",
    "not-in-orders": "tellimustes ei ole",
  },
  leftOut: "Välja jäetud",
};
