/** Polish: the page of “Upsell ratio”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika dosprzedaży (up-selling, cross-selling)",
  description:
    "Oblicz, ilu klientów kupuje więcej niż jeden rodzaj produktów: jako iloraz, jako odsetek wszystkich klientów albo jako odsetek przyjętych ofert.",
  about: [
    "Klient, który kupuje także inny rodzaj produktów, ufa Ci w więcej niż jednej potrzebie. Wskaźnik dosprzedaży (tu: cross-sellingu) to liczba klientów, którzy kupili kilka rodzajów, podzielona przez liczbę tych, którzy kupili tylko jeden.",
    "Tej samej nazwy używa się dla trzech wielkości: tego ilorazu, odsetka wszystkich klientów i odsetka przyjętych ofert. Kalkulator podaje, której używa, i pokazuje pozostałe.",
  ],
  pitfalls: [
    "Porównywanie ilorazu z odsetkiem. 20 ze 100 klientów to odsetek 20%, ale iloraz 25%.",
    "Uznawanie kolorów lub rozmiarów za rodzaje produktów. Ustal, czym jest rodzaj, i trzymaj się tego.",
    "Liczenie przyjętych ofert bez uwzględnienia tych, którzy kupiliby i tak.",
  ],
  example:
    "Ze 100 klientów 20 kupiło kilka rodzajów produktów, a 80 tylko jeden. Wskaźnik dosprzedaży to 20 / 80 = 25%; odsetek wszystkich klientów to 20%.",
};
