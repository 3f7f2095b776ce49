/** Polish: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator udziału w rynku z penetracją i udziałem w potrzebach",
  description:
    "Oblicz udział w rynku w przychodzie lub sztukach, rozłóż go na penetrację, udział w potrzebach i intensywność zakupów albo wylicz brakujący czynnik.",
  about: [
    "Udział w rynku pokazuje, jaka część sprzedaży na rynku przypada na Ciebie, ale nie dlaczego. To iloczyn trzech czynników: jaki odsetek nabywców kupuje u Ciebie, jaką część swoich zakupów w kategorii robi u Ciebie i czy kupuje dużo, czy mało.",
    "Udział w rynku i udział w portfelu odpowiadają na różne pytania. Pierwszy obejmuje wszystkich, także tych, którzy nigdy u Ciebie nie kupili; drugi tylko Twoich klientów. Mała marka może mieć duży udział w niewielu portfelach, duża mały udział w wielu.",
  ],
  pitfalls: [
    "Porównywanie udziału w przychodzie z udziałem w sztukach. Marki premium mają większy udział w przychodzie niż w sztukach.",
    "Zawężanie rynku tak, aby być na nim liderem.",
    "Zwiększanie lojalności tam, gdzie brakuje zasięgu. Małe marki mają przeważnie mniej nabywców, a nie mniej lojalnych.",
    "Uznawanie udziału w sprzedaży własnych sklepów za udział w całym rynku.",
  ],
  example:
    "500 z 2000 nabywców kupuje Twoją markę: penetracja to 25%. Z 6 zakupów w kategorii robią u Ciebie 2,4, czyli 40%, a przeciętny nabywca kategorii kupuje 4 razy: indeks to 1,5. Udział w rynku to 25% · 40% · 1,5 = 15%.",
};
