/** Slovak: share of wallet from a survey. */

import { forms } from "../../slovak.js";

/** @type {typeof import("../../en/survey/wallet.js").wallet} */
export const wallet = {
  title: "Podiel na výdavkoch zákazníka",
  choose: "Stĺpce výdavkov",
  hint: "Vyberte, koľko ľudia míňajú v\u00a0kategórii a\u00a0koľko u\u00a0vás; alebo stĺpce, v\u00a0ktorých zoraďujú značky.",
  roles: {
    total: "Výdavky v\u00a0kategórii, všade",
    elsewhere: "Výdavky inde",
    spend: "Výdavky u\u00a0nás",
    share: "Náš podiel na výdavkoch",
  },
  brands: "Poradie alebo hodnotenie značiek",
  ownBrand: "Naša značka",
  order: "Stĺpce obsahujú",
  orders: { rank: "poradie, 1 je najlepšia", score: "hodnotenie, najvyššie je najlepšie" },
  period: "Sumy sú za",
  periods: { week: "týždeň", month: "mesiac", quarter: "štvrťrok", year: "rok" },
  decimal: "Desatinný znak",
  apply: "Ukázať podiel na výdavkoch",
  missing: {
    "needs-own":
      "Chýba ešte jeden stĺpec: koľko ľudia míňajú u\u00a0vás alebo váš podiel na ich výdavkoch. Stačia aj objednávky tých istých ľudí.",
    "needs-total": "Chýba ešte jeden stĺpec: koľko ľudia míňajú v\u00a0kategórii spolu alebo inde.",
    "needs-period": "Na prepojenie súm s\u00a0objednávkami vyberte, za aké obdobie sú.",
    "needs-longer-orders":
      "Objednávky sú kratšie ako obdobie súm. Pridajte dlhšie objednávky alebo vyberte kratšie obdobie.",
    "unsure-amounts":
      "Sumy možno čítať viacerými spôsobmi. Vyberte ich stĺpce a\u00a0desatinný znak alebo zapíšte podiely so znakom %.",
    nobody: "Nikto neuviedol všetky potrebné odpovede.",
    "needs-own-brand": "Vyberte, ktorá zo značiek je vaša.",
    "needs-order": "Vyberte, či stĺpce značiek obsahujú poradie, alebo hodnotenie.",
  },
  assumed: "Stĺpce sa našli podľa hlavičiek; ak znamenajú niečo iné, zmeňte ich nižšie.",
  stated: "Výdavky sú také, ako ich ľudia uvádzajú.",
  fromOrders: "Výdavky u\u00a0vás sú z\u00a0objednávok za posledné takéto obdobie; ostatné uvádzajú ľudia.",
  share: (value, low, high) => `Na výdavkoch opýtaných máte podiel ${value} (od ${low} do ${high}).`,
  mean: (value) => `Priemer ich jednotlivých podielov je ${value}.`,
  headroom: (value, low, high) => `Každý míňa inde priemerne ${value} (od ${low} do ${high}).`,
  claimed: (value) => `Podľa ich vlastných odpovedí by to bolo ${value}.`,
  people: (n, text) =>
    forms(n, {
      one: `Počíta sa ${text} človek.`,
      few: `Počítajú sa ${text} ľudia.`,
      many: `Počíta sa ${text} človeka.`,
      other: `Počíta sa ${text} ľudí.`,
    }),
  groups: "Podiel na výdavkoch podľa skupín",
  by: (column) => `Podiel na výdavkoch: ${column}`,
  byAnswer: "odpoveď na hlavnú otázku",
  most: (name, value) => `Najviac sa dá získať v\u00a0skupine „${name}“: spolu ${value}.`,
  lowest: (name, value) => `Najnižší podiel je v\u00a0skupine „${name}“: ${value}.`,
  group: "Skupina",
  count: "Ľudia",
  shareOfWallet: "Podiel na výdavkoch",
  meanShare: "Priemer podielov",
  left: "Minuté inde na osobu",
  leftInAll: "Minuté inde spolu",
  market: "Podiel na výdavkoch zákazníka a\u00a0podiel na trhu",
  marketSentence: (d) =>
    `Podiel na trhu medzi opýtanými: ${d.share} = ${d.penetration} nakupuje u\u00a0vás × ${d.wallet} ich výdavkov × ${d.usage}, ich výdavky oproti výdavkom všetkých.`,
  marketNote: "Podielom na celom trhu je to iba vtedy, ak opýtaní zastupujú všetkých kupujúcich v\u00a0kategórii.",
  onlyCustomers: "Všetci opýtaní nakupujú u\u00a0vás, preto sa podiel na trhu z\u00a0týchto odpovedí nedá zistiť.",
  penetration: "Nakupujú u\u00a0nás",
  usage: "Index spotreby",
  marketShare: "Podiel na trhu",
  allocation: "Podiel podľa poradia značiek",
  allocated: (brand, value, low, high, first) =>
    `Podľa poradia má „${brand}“ ${value} výdavkov (od ${low} do ${high}); keby ju všetci zaradili na prvé miesto, mala by ${first}.`,
  rule: "Pravidlo rozdelenia výdavkov (Wallet Allocation Rule): (1 − poradie ÷ (značky + 1)) × 2 ÷ značky pre každého človeka; rovnaké si poradie delia.",
  brand: "Značka",
  rank: "Priemerné poradie",
  reasons: {
    "no-answer": "bez odpovede",
    "bad-amount": "nie je suma",
    "more-than-all": "u\u00a0nás viac ako spolu",
    "nothing-spent": "nič neminuli",
    "not-in-orders": "nie sú v\u00a0objednávkach",
  },
  leftOut: "Vynechané",
};
