/** Polish: recommended actions, by the money at stake. */

import { numberIn } from "../../counted.js";
import { counted, forms } from "../../polish.js";

/** After „do” and „ciągu”. */
const DAYS = { one: "dnia", few: "dni", many: "dni", other: "dnia" };

/** @type {typeof import("../../en/orders/actions.js").actions} */
export const actions = {
  heading: "Co zrobić",
  intro: (text, days) => `Łączna stawka to około ${text} w\u00a0ciągu ${counted(days, DAYS)}.`,
  titles: {
    "win-back": "Odzyskaj klientów, zanim o\u00a0Tobie zapomną",
    "look-after-best": "Zadbaj o\u00a0najlepszych klientów",
    "second-purchase": "Zachęć do drugiego zakupu",
    "starting-product": "Wysuń na pierwszy plan produkt, po którym klienci wracają",
    "weak-country": "Odzyskaj klientów z\u00a0najsłabszego kraju",
    "weak-channel": "Odzyskaj klientów z\u00a0najsłabszego kanału",
    "weak-cohort": "Odzyskaj nowych klientów ze słabego kwartału",
  },
  why: {
    "win-back": (n, d) =>
      forms(n, {
        one: `${d.customers} klient powinien już był kupić ponownie: nie kupuje od ${counted(d.silent, DAYS)}, choć zwykły odstęp to około ${counted(d.due, DAYS)}.`,
        few: `${d.customers} klientów powinno już było kupić ponownie: połowa z\u00a0nich nie kupuje od ${counted(d.silent, DAYS)} lub dłużej, choć zwykły odstęp to około ${counted(d.due, DAYS)}.`,
        many: `${d.customers} klientów powinno już było kupić ponownie: połowa z\u00a0nich nie kupuje od ${counted(d.silent, DAYS)} lub dłużej, choć zwykły odstęp to około ${counted(d.due, DAYS)}.`,
        other: `${d.customers} klienta powinno już było kupić ponownie: połowa z\u00a0nich nie kupuje od ${counted(d.silent, DAYS)} lub dłużej, choć zwykły odstęp to około ${counted(d.due, DAYS)}.`,
      }),
    "look-after-best": (n, d) =>
      forms(n, {
        one: `${d.customers} klient (${d.share} wszystkich) ma przynieść ${d.part} wartości oczekiwanej w\u00a0ciągu ${counted(d.days, DAYS)}.`,
        few: `${d.customers} klientów (${d.share} wszystkich) ma przynieść ${d.part} wartości oczekiwanej w\u00a0ciągu ${counted(d.days, DAYS)}.`,
        many: `${d.customers} klientów (${d.share} wszystkich) ma przynieść ${d.part} wartości oczekiwanej w\u00a0ciągu ${counted(d.days, DAYS)}.`,
        other: `${d.customers} klienta (${d.share} wszystkich) ma przynieść ${d.part} wartości oczekiwanej w\u00a0ciągu ${counted(d.days, DAYS)}.`,
      }),
    "second-purchase": (n, d) =>
      forms(n, {
        one: `${d.customers} klient kupił tylko raz, i\u00a0to niedawno. Połowa drugich zakupów następuje w\u00a0ciągu ${counted(d.median, DAYS)} od pierwszego, cztery na pięć w\u00a0ciągu ${counted(d.window, DAYS)}.`,
        few: `${d.customers} klientów kupiło tylko raz, i\u00a0to niedawno. Połowa drugich zakupów następuje w\u00a0ciągu ${counted(d.median, DAYS)} od pierwszego, cztery na pięć w\u00a0ciągu ${counted(d.window, DAYS)}.`,
        many: `${d.customers} klientów kupiło tylko raz, i\u00a0to niedawno. Połowa drugich zakupów następuje w\u00a0ciągu ${counted(d.median, DAYS)} od pierwszego, cztery na pięć w\u00a0ciągu ${counted(d.window, DAYS)}.`,
        other: `${d.customers} klienta kupiło tylko raz, i\u00a0to niedawno. Połowa drugich zakupów następuje w\u00a0ciągu ${counted(d.median, DAYS)} od pierwszego, cztery na pięć w\u00a0ciągu ${counted(d.window, DAYS)}.`,
      }),
    "starting-product": (_n, d) =>
      `Spośród klientów, którzy zaczęli od „${d.value}”, w\u00a0ciągu ${counted(d.window, DAYS)} kupiło ponownie ${d.returned}, spośród pozostałych tylko ${d.others}.`,
    "weak-country": (_n, d) =>
      `W\u00a0kraju ${d.value} kupiło ponownie w\u00a0ciągu ${counted(d.window, DAYS)} tylko ${d.returned} klientów, gdzie indziej ${d.others}.`,
    "weak-channel": (_n, d) =>
      `Spośród klientów z\u00a0kanału „${d.value}” kupiło ponownie w\u00a0ciągu ${counted(d.window, DAYS)} tylko ${d.returned}, spośród pozostałych ${d.others}.`,
    "weak-cohort": (_n, d) =>
      `Spośród klientów z\u00a0pierwszym zakupem w\u00a0okresie ${d.value} kupiło ponownie w\u00a0ciągu ${counted(d.window, DAYS)} tylko ${d.returned}, spośród pozostałych ${d.others}.`,
  },
  todo: {
    "win-back":
      "Napisz do nich i\u00a0daj dobry powód do powrotu: co nowego od ostatniego zakupu albo drobne podziękowanie.",
    "look-after-best":
      "Daj im to, czego inni nie mają: wcześniejszy dostęp, osobisty kontakt, podziękowanie. Rabatów nie potrzebują.",
    "second-purchase": "Napisz do nich, póki pamiętają pierwszy zakup: jak z\u00a0niego korzystać, co do niego pasuje.",
    "starting-product":
      "Pokaż go klientom, którzy zaczęli od czegoś innego, i\u00a0umieść na pierwszym miejscu w\u00a0sklepie oraz w\u00a0reklamie. Wypróbuj to najpierw na części z\u00a0nich: klienci, którzy go wybierają, mogą się różnić także pod innymi względami.",
    "weak-country":
      "Sprawdź tam dostawę, płatności i\u00a0język, a\u00a0potem napisz do tych, którzy kupili tylko raz.",
    "weak-channel":
      "Sprawdź, co obiecuje ten kanał i\u00a0do kogo trafia, zanim wydasz na niego więcej, a\u00a0potem napisz do tych, którzy kupili tylko raz.",
    "weak-cohort":
      "Ustal, co było wtedy inne, na przykład wyprzedaż, kampania albo opóźnienie, i\u00a0napisz do tych, którzy kupili tylko raz.",
  },
  stake: (low, high, days) => `stawka od ${low} do ${high} w\u00a0ciągu ${counted(days, DAYS)}`,
  stakeAbout: (text, days) => `stawka około ${text} w\u00a0ciągu ${counted(days, DAYS)}`,
  stakeHelp:
    "Wartość tych klientów, jeśli ich zatrzymasz, minus wartość, której model oczekuje bez żadnych działań. Nigdy nie przekracza tej oczekiwanej wartości ani dotychczasowego przychodu od nich w\u00a0równie długim okresie. Nikt nie liczy się dwa razy.",
  customers: "Liczba klientów",
  share: "Odsetek wszystkich klientów",
  atStake: "Stawka",
  withoutHeading: "Czego się nie zaleca i\u00a0dlaczego",
  none: "Klientów jest za mało, aby coś zalecić.",
  trend: {
    heading: "Porównanie z\u00a0poprzednim okresem",
    intro: (days) =>
      forms(numberIn(days), {
        one: "Ostatni dzień i\u00a0dzień przed nim",
        few: `Ostatnie ${days} dni i\u00a0tyle samo dni przed nimi`,
        many: `Ostatnich ${days} dni i\u00a0tyle samo dni przed nimi`,
        other: `Ostatnie ${days} dnia i\u00a0tyle samo przed nimi`,
      }),
    figures: {
      revenue: "Przychód",
      purchases: "Zakupy",
      customers: "Klienci, którzy kupili",
      newCustomers: "Nowi klienci",
      spendPerPurchase: "Wartość zakupu",
      returningShare: "Odsetek klientów, którzy kupili już wcześniej",
    },
    more: (change) => `o\u00a0${change} więcej niż wcześniej`,
    less: (change) => `o\u00a0${change} mniej niż wcześniej`,
    same: "jak wcześniej",
  },
};
