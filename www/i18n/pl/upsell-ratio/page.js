/** Polish: the page of “Upsell ratio”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika dosprzedaży",
  description:
    "Oblicz, ilu klientów kupuje więcej niż jeden rodzaj produktów: jako iloraz, jako udział wszystkich klientów albo jako przyjęte oferty.",
  about: [
    "Klient, który kupuje drugi rodzaj produktów, powierza firmie więcej niż jedną potrzebę. Wskaźnik dosprzedaży dzieli klientów kilku rodzajów przez tych, którzy kupili tylko jeden.",
    "Tej samej nazwy używa się dla trzech wielkości: tego ilorazu, udziału wśród wszystkich klientów i udziału przyjętych ofert. Kalkulator nazywa tę, którą pokazuje, a pozostałe podaje obok.",
  ],
  pitfalls: [
    "Porównywanie ilorazu z udziałem. 20 ze 100 klientów to udział 20%, ale iloraz 25%.",
    "Nazywanie rodzajami produktów kolorów lub rozmiarów. Raz ustal, czym jest rodzaj, i trzymaj się tego.",
    "Liczenie przyjętych ofert z pominięciem tych, którzy kupiliby i tak.",
  ],
  example:
    "Ze 100 klientów 20 kupiło kilka rodzajów produktów, a 80 tylko jeden. Wskaźnik dosprzedaży to 20 ÷ 80 = 25%; udział wśród wszystkich klientów to 20%.",
};
