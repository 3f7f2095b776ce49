/** Polish: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator udziału w rynku z penetracją i udziałem w potrzebach",
  description:
    "Oblicz udział w rynku w przychodzie lub sztukach, rozłóż go na penetrację, udział w potrzebach i intensywność albo wylicz brakujący czynnik.",
  about: [
    "Udział w rynku mówi, ile sprzedaży rynku należy do firmy, ale nie dlaczego. To iloczyn trzech czynników: ilu wszystkich nabywców w niej kupuje, jaką część potrzeb w niej zaspokajają i czy kupują dużo, czy mało.",
    "Udział w rynku i udział w portfelu odpowiadają na różne pytania. Pierwszy liczy wszystkich, także tych, którzy nigdy w firmie nie kupili; drugi patrzy tylko na jej klientów. Mała marka może mieć dużo w niewielu portfelach, duża niewiele w wielu.",
  ],
  pitfalls: [
    "Porównywanie udziału w przychodzie z udziałem w sztukach. Drogie marki mają więcej pierwszego niż drugiego.",
    "Zawężanie rynku tak, by być na nim liderem.",
    "Podnoszenie lojalności tam, gdzie brakuje zasięgu. Małe marki mają przeważnie mniej nabywców, a nie mniej lojalnych.",
    "Branie udziału w sprzedaży własnych sklepów za udział w rynku.",
  ],
  example:
    "500 z 2000 nabywców kupuje markę: udział penetracji to 25%. Kupują ją 2,4 raza na 6 zakupów w kategorii, czyli 40%, a przeciętny nabywca kupuje 4 razy: indeks 1,5. Udział w rynku to 25% · 40% · 1,5 = 15%.",
};
