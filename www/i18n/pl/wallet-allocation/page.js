/** Polish: the page of “Wallet Allocation Rule”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator udziału w portfelu (Wallet Allocation Rule)",
  description:
    "Oszacuj udział w portfelu na podstawie miejsca Twojej marki wśród używanych przez klienta: dla jednego klienta, z ocen albo z całego badania.",
  about: [
    "Liczy się nie to, jak wysoko klient ocenia Twoją markę, lecz czy inna nie jest oceniana wyżej. Reguła podziału portfela (Wallet Allocation Rule) zamienia miejsce wśród używanych marek na oczekiwany udział w portfelu.",
    "Ocena 9 na 10 niewiele znaczy, jeśli dwaj konkurenci dostają 10. A im więcej marek klient używa, tym mniej dostaje nawet ulubiona.",
  ],
  pitfalls: [
    "Ustalanie miejsca wśród wszystkich marek na rynku. Liczą się tylko te, których klient używa.",
    "Dawanie markom z równą oceną lepszego miejsca. Każda dostaje średnią zajmowanych miejsc.",
    "Traktowanie reguły jako pomiaru. To oszacowanie trafne przeciętnie; jeśli wiesz, ile klienci wydają, użyj tej kwoty.",
    "Ustalanie miejsca ze średnich ocen. Najpierw ustal miejsce u każdego klienta, potem uśrednij udziały.",
  ],
  example:
    "Klient używa trzech marek, a Twoja jest na drugim miejscu: (1 − 2 / 4) · 2 / 3 = 33,3%. Na pierwszym miejscu byłoby to (1 − 1 / 4) · 2 / 3 = 50%.",
};
