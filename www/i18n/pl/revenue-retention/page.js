/** Polish: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator retencji przychodów: NRR i GRR",
  description:
    "Oblicz retencję netto i brutto przychodów z przychodu początkowego, strat i dosprzedaży, za miesiąc, kwartał lub rok.",
  about: [
    "Liczenie klientów traktuje największego i najmniejszego jednakowo. Retencja przychodów śledzi pieniądze: retencja brutto uwzględnia tylko straty i nigdy nie przekracza 100%; retencja netto dodaje dosprzedaż.",
    "Retencja netto powyżej 100% oznacza, że firma rosłaby nawet bez jednego nowego klienta.",
  ],
  pitfalls: [
    "Liczenie przychodu od nowych klientów jako dosprzedaży. Liczą się tylko ci, którzy byli na początku.",
    "Podawanie samej retencji netto. Kilku rosnących klientów może przesłonić odejścia wielu innych.",
    "Porównywanie wskaźnika miesięcznego z rocznym. 99% miesięcznie to niespełna 89% rocznie.",
    "Liczenie jednorazowej sprzedaży jako przychodu powtarzalnego.",
  ],
  example:
    "Z 400 000 powtarzalnego przychodu ubywa 8000 z odejściem klientów i 4000 przez mniejsze plany: retencja brutto wynosi 97%. Z dosprzedażą 14 000 retencja netto to 100,5%.",
};
