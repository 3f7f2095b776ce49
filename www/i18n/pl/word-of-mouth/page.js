/** Polish: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wartości opinii z ust do ust (word of mouth)",
  description:
    "Oblicz, ile warte są dobre i złe opinie: klienci pozyskani i utraceni, łączny wynik i liczba dobrych opinii równoważących jedną złą.",
  about: [
    "Klienci dzielą się doświadczeniami. Kalkulator śledzi te opinie aż do skutku: ilu klientów mówi, ilu osobom, ile z nich zmienia decyzję i ile wart jest klient.",
    "Złe opinie zwykle docierają dalej niż dobre. Gdy przychodzi skarga, warto wiedzieć, ile dobrych opinii równoważy jedną złą.",
  ],
  pitfalls: [
    "„Niezadowolony klient mówi dziesięciu osobom”: takie liczby pochodzą sprzed dziesiątek lat i mierzono je dla innych towarów. Zapytaj własnych klientów.",
    "Liczenie każdego, kto usłyszał pochwałę, jako pozyskanego. Odsetek przekonanych jest mały.",
    "Liczenie polecenia dwa razy: tutaj i w wartości poleceń.",
  ],
  example:
    "Z 1000 klientów 300 Cię chwali, każdy w rozmowie z 3 osobami, a 50 krytykuje, każdy w rozmowie z 10; decyzję zmienia jedna dziesiąta z nich. Zyskujesz 90 klientów, tracisz 50; przy wartości klienta 200 łączny wynik to 8000, a jedną złą opinię równoważy 3,3 dobrej.",
};
