/** Slovak: recommended actions, by the money at stake. */

import { numberIn } from "../../counted.js";
import { counted, forms } from "../../slovak.js";

/** After „do“. */
const DAYS = { one: "dňa", few: "dní", many: "dňa", other: "dní" };
const DAYS_LONG = { one: "deň", few: "dni", many: "dňa", other: "dní" };

/** @type {typeof import("../../en/orders/actions.js").actions} */
export const actions = {
  heading: "Čo urobiť",
  intro: (text, days) => `Spolu je do ${counted(days, DAYS)} v\u00a0hre asi ${text}.`,
  titles: {
    "win-back": "Získajte zákazníkov späť, kým na vás nezabudnú",
    "look-after-best": "Starajte sa o\u00a0najlepších zákazníkov",
    "second-purchase": "Získajte druhý nákup",
    "starting-product": "Ponúkajte najprv produkt, po ktorom sa zákazníci vracajú",
    "weak-country": "Získajte späť zákazníkov z\u00a0najslabšej krajiny",
    "weak-channel": "Získajte späť zákazníkov z\u00a0najslabšieho kanála",
    "weak-cohort": "Získajte späť nových zákazníkov zo slabého štvrťroka",
  },
  why: {
    "win-back": (n, d) =>
      forms(n, {
        one: `${d.customers} zákazník už mal nakúpiť znova: nenakúpil ${counted(d.silent, DAYS_LONG)}, hoci zvyčajný odstup je asi ${counted(d.due, DAYS_LONG)}.`,
        few: `${d.customers} zákazníci už mali nakúpiť znova: polovica z\u00a0nich nenakúpila ${counted(d.silent, DAYS_LONG)} alebo dlhšie, hoci zvyčajný odstup je asi ${counted(d.due, DAYS_LONG)}.`,
        other: `${d.customers} zákazníkov už malo nakúpiť znova: polovica z\u00a0nich nenakúpila ${counted(d.silent, DAYS_LONG)} alebo dlhšie, hoci zvyčajný odstup je asi ${counted(d.due, DAYS_LONG)}.`,
      }),
    "look-after-best": (n, d) =>
      forms(n, {
        one: `${d.customers} zákazník (${d.share} všetkých) má do ${counted(d.days, DAYS)} priniesť ${d.part} očakávanej hodnoty.`,
        few: `${d.customers} zákazníci (${d.share} všetkých) majú do ${counted(d.days, DAYS)} priniesť ${d.part} očakávanej hodnoty.`,
        other: `${d.customers} zákazníkov (${d.share} všetkých) má do ${counted(d.days, DAYS)} priniesť ${d.part} očakávanej hodnoty.`,
      }),
    "second-purchase": (n, d) =>
      forms(n, {
        one: `${d.customers} zákazník nakúpil iba raz, a\u00a0to len pred krátkym časom. Polovica druhých nákupov príde do ${counted(d.median, DAYS)} od prvého, štyri z\u00a0piatich do ${counted(d.window, DAYS)}.`,
        few: `${d.customers} zákazníci nakúpili iba raz, a\u00a0to len pred krátkym časom. Polovica druhých nákupov príde do ${counted(d.median, DAYS)} od prvého, štyri z\u00a0piatich do ${counted(d.window, DAYS)}.`,
        other: `${d.customers} zákazníkov nakúpilo iba raz, a\u00a0to len pred krátkym časom. Polovica druhých nákupov príde do ${counted(d.median, DAYS)} od prvého, štyri z\u00a0piatich do ${counted(d.window, DAYS)}.`,
      }),
    "starting-product": (_n, d) =>
      `Zo zákazníkov, ktorí začali produktom „${d.value}“, ich do ${counted(d.window, DAYS)} znova nakúpilo ${d.returned}, z\u00a0ostatných iba ${d.others}.`,
    "weak-country": (_n, d) =>
      `Zo zákazníkov z\u00a0krajiny ${d.value} ich do ${counted(d.window, DAYS)} znova nakúpilo iba ${d.returned}, z\u00a0ostatných ${d.others}.`,
    "weak-channel": (_n, d) =>
      `Zo zákazníkov z\u00a0kanála „${d.value}“ nakúpilo znova do ${counted(d.window, DAYS)} iba ${d.returned}, z\u00a0ostatných ${d.others}.`,
    "weak-cohort": (_n, d) =>
      `Zo zákazníkov s\u00a0prvým nákupom v\u00a0období ${d.value} ich do ${counted(d.window, DAYS)} znova nakúpilo iba ${d.returned}, z\u00a0ostatných ${d.others}.`,
  },
  todo: {
    "win-back":
      "Napíšte im a\u00a0dajte im dobrý dôvod vrátiť sa: čo je nové od ich posledného nákupu, alebo malé poďakovanie.",
    "look-after-best":
      "Ponúknite im to, čo iní nemajú: skorší prístup, osobný kontakt, poďakovanie. Zľavy nepotrebujú.",
    "second-purchase": "Napíšte im, kým si na prvý nákup pamätajú: ako vec používať a\u00a0čo sa k\u00a0nej hodí.",
    "starting-product":
      "Ukážte ho zákazníkom, ktorí začali niečím iným, a\u00a0dajte ho na prvé miesto v\u00a0obchode aj v\u00a0reklame. Vyskúšajte to najprv na časti z\u00a0nich: zákazníci, ktorí si ho vyberajú, sa môžu líšiť aj inak.",
    "weak-country": "Skontrolujte tam doručenie, platby a\u00a0jazyk, potom napíšte tým, ktorí nakúpili iba jedenkrát.",
    "weak-channel":
      "Skontrolujte, čo tento kanál sľubuje a\u00a0koho oslovuje, skôr ako doň vložíte viac peňazí, potom napíšte tým, ktorí nakúpili iba jedenkrát.",
    "weak-cohort":
      "Zistite, čo bolo vtedy iné, napríklad výpredaj, kampaň alebo meškanie, a\u00a0napíšte tým, ktorí nakúpili iba jedenkrát.",
  },
  stake: (low, high, days) => `do ${counted(days, DAYS)} je v\u00a0hre od ${low} do ${high}`,
  stakeAbout: (text, days) => `do ${counted(days, DAYS)} je v\u00a0hre asi ${text}`,
  stakeHelp:
    "Hodnota týchto zákazníkov, ak si ich udržíte, mínus hodnota, ktorú model očakáva bez zásahu. Nikdy nie je vyššia než táto očakávaná hodnota ani než doterajšie tržby od nich za rovnako dlhé obdobie. Nikto sa nepočíta dvakrát.",
  customers: "Počet zákazníkov",
  share: "Podiel na všetkých zákazníkoch",
  atStake: "Suma v\u00a0hre",
  withoutHeading: "Čo sa neodporúča a\u00a0prečo",
  none: "Zákazníkov je na odporúčania príliš málo.",
  trend: {
    heading: "Porovnanie s\u00a0predchádzajúcim obdobím",
    intro: (days) =>
      forms(numberIn(days), {
        one: "Posledný deň a\u00a0deň pred ním",
        few: `Posledné ${days} dni a\u00a0rovnaký počet dní pred nimi`,
        other: `Posledných ${days} dní a\u00a0rovnaký počet dní pred nimi`,
      }),
    figures: {
      revenue: "Tržby",
      purchases: "Počet nákupov",
      customers: "Počet nakupujúcich",
      newCustomers: "Počet nových zákazníkov",
      spendPerPurchase: "Suma nákupu",
      returningShare: "Podiel tých, ktorí nakúpili už predtým",
    },
    more: (change) => `o\u00a0${change} viac ako predtým`,
    less: (change) => `o\u00a0${change} menej ako predtým`,
    same: "ako predtým",
  },
};
