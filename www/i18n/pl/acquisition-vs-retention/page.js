/** Polish: the page of “Winning or keeping customers”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Koszt pozyskania a koszt utrzymania klienta",
  description:
    "Porównaj koszt pozyskania klienta z kosztem jego uratowania, znajdź próg opłacalności i zobacz, co budżet daje po każdej ze stron.",
  about: [
    "Każdy słyszał, że pozyskanie klienta kosztuje pięć razy więcej niż utrzymanie. Czy tak jest w danej firmie, zależy od tego, ilu klientów wydatki naprawdę ratują.",
    "Uratowany jest klient, który bez wydatków by odszedł. Dzielenie przez takich, a nie przez wszystkich, którzy zostali, daje liczbę porównywalną z kosztem pozyskania.",
  ],
  pitfalls: [
    "Dzielenie wydatków na utrzymanie przez wszystkich klientów, którzy zostali.",
    "Zgadywanie, kto by został. Odpowiada na to mała grupa kontrolna, która nic nie dostaje.",
    "Porównywanie samych kosztów. Uratowany klient jest często wart więcej niż nowy, ale nie zawsze.",
  ],
  example:
    "Pozyskanie 100 klientów kosztowało 10 000, po 100 każdy. Wydanie 2000 na 1000 klientów podnosi utrzymanie z 50% do 58% i ratuje 80, po 25 każdy, czyli za jedną czwartą. Na utrzymanego klienta wyglądałoby to na 3,45, czyli 29 razy taniej.",
};
