/** Polish: the page of “Acquisition versus retention cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Koszt pozyskania a koszt utrzymania klienta",
  description:
    "Porównaj koszt pozyskania klienta z kosztem jego uratowania, znajdź próg opłacalności i zobacz, ilu klientów za ten sam budżet pozyskasz, a ilu utrzymasz.",
  about: [
    "Każdy słyszał, że pozyskanie klienta kosztuje pięć razy więcej niż utrzymanie. Czy tak jest u Ciebie, zależy od tego, ilu klientów Twoje wydatki naprawdę ratują.",
    "Uratowany jest klient, który bez wydatków by odszedł. Dzielenie przez liczbę uratowanych, a nie wszystkich, którzy zostali, daje wynik porównywalny z kosztem pozyskania.",
  ],
  pitfalls: [
    "Dzielenie wydatków na działania retencyjne przez wszystkich klientów, którzy zostali.",
    "Zgadywanie, kto by został. Odpowiada na to mała grupa kontrolna, która nic nie dostaje.",
    "Porównywanie samych kosztów. Uratowany klient jest często wart więcej niż nowy, ale nie zawsze.",
  ],
  example:
    "Pozyskanie 100 klientów kosztowało 40 000, czyli po 400. Wydanie 8000 na 1000 klientów podnosi retencję z 50% do 58% i ratuje 80 klientów, po 100 każdy, czyli za jedną czwartą tej kwoty. W przeliczeniu na wszystkich utrzymanych wyszłoby 13,79, jakby było to 29 razy tańsze.",
};
