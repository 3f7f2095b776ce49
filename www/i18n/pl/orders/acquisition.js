/** Polish: cost and value of customers by channel, a section of the report on orders. */

import { counted } from "../../polish.js";

/** @type {typeof import("../../en/orders/acquisition.js").acquisition} */
export const acquisition = {
  title: "Koszt i wartość klientów według kanałów",
  sentence: (d) =>
    `Pozyskanie klienta kosztowało średnio ${d.cost} (od ${d.low} do ${d.high}), a łącznie wydano ${d.spend}.`,
  noSpend:
    "Aby zobaczyć, ile kosztuje pozyskanie klienta, przeciągnij tu razem z zamówieniami plik z kosztami reklamy: kolumny dla miesiąca lub daty, kanału i kwoty.",
  channel: (d) =>
    `${d.name}: ${d.cost} za klienta, który do ${d.month}. miesiąca przynosi ${d.value}, czyli ${d.ratio} na każdą wydaną jednostkę (od ${d.low} do ${d.high}).`,
  payback: (month) => `Zwraca się do ${month}. miesiąca.`,
  noPayback: (month) => `Nie zwraca się do ${month}. miesiąca.`,
  unmatched: (list) =>
    `Żadne zamówienie nie wymienia tych kanałów, więc ich koszty liczą się tylko w średniej: ${list}.`,
  assumes: (margin) =>
    `Klient należy do kanału pierwszego zakupu; klienci, którzy przyszli późno, liczą się za miesiące, przez które byli obserwowani. Wartość to przychód × ${margin}. Średnie nic nie mówią o następnym kliencie, który często kosztuje więcej.`,
  nameless: "Bez kanału",
  paid: "Kanały płatne",
  unpaid: "Inne kanały",
  all: "Wszystkie kanały",
  name: "Kanał",
  spend: "Wydatki",
  won: "Pozyskani klienci",
  cost: "Koszt klienta",
  months: "Liczba miesięcy wartości",
  value: "Wartość klienta",
  modelValue: "Wartość według modelu",
  ratio: "Wartość / koszt",
  modelRatio: "Wartość według modelu / koszt",
  paybackMonth: "Miesiąc zwrotu",
  paybackEarliest: "Zwrot, najwcześniej",
  paybackLatest: "Zwrot, najpóźniej",
  cohorts: "Koszt i wartość według miesiąca pierwszego zakupu",
  cohortsSentence: "To wartość dotychczasowa: klienci z ostatnich miesięcy mieli mniej czasu na zakupy.",
  soFar: "Wartość dotychczas",
  keeping: "Koszt pozyskania i utrzymania klientów",
  winning: "Pozyskanie klienta",
  keepingOne: "Utrzymanie klienta",
  times: (d) =>
    `Pozyskanie klienta kosztuje ${counted(d.times, { one: "raz", few: "razy", many: "razy", other: "raza" })} tyle co utrzymanie (od ${d.low} do ${d.high}).`,
  keepingAssumes:
    "Wydatki na program, newsletter i retencję są podzielone przez liczbę klientów, którzy w ich miesiącach kupili ponownie. Część z nich wróciłaby i bez nich.",
};
