/** Polish: the page of “Wallet Allocation Rule”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator Wallet Allocation Rule",
  description:
    "Oszacuj udział w portfelu z miejsca wśród marek używanych przez klienta: dla jednego klienta, z ocen albo z całego badania.",
  about: [
    "Liczy się nie to, jak wysoko klient ocenia markę, lecz czy ktoś jest oceniany wyżej. Wallet Allocation Rule zamienia miejsce wśród używanych marek na oczekiwany udział w portfelu.",
    "Dziewiątka na dziesięć jest niewiele warta, jeśli dwaj konkurenci dostają dziesiątkę. A im więcej marek klient używa, tym mniej dostaje nawet ulubiona.",
  ],
  pitfalls: [
    "Ustalanie miejsca wśród wszystkich marek rynku. Liczą się tylko te, których klient używa.",
    "Dawanie markom z równą oceną lepszego miejsca. Dzielą średnią swoich miejsc.",
    "Branie reguły za pomiar. To oszacowanie dla średnich; gdy wiadomo, ile klienci wydają, użyj tego.",
    "Ustalanie miejsca ze średnich ocen. Najpierw ustal miejsce u każdego klienta, potem uśrednij udziały.",
  ],
  example:
    "Klient używa trzech marek i stawia firmę na drugim miejscu: (1 − 2 ÷ 4) · 2 ÷ 3 = 33,3%. Jako ulubiona miałaby (1 − 1 ÷ 4) · 2 ÷ 3 = 50%.",
};
