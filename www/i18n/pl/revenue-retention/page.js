/** Polish: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator utrzymania przychodu: NRR i GRR",
  description:
    "Oblicz utrzymanie przychodu netto i brutto z przychodu początkowego, strat i wzrostu, na miesiąc, kwartał lub rok.",
  about: [
    "Liczenie klientów traktuje największego i najmniejszego jednakowo. Utrzymanie przychodu pyta, co stało się z pieniędzmi: brutto liczy tylko straty i nigdy nie przekracza 100%; netto dodaje to, co klienci dokupili.",
    "Utrzymanie netto powyżej 100% oznacza, że firma rosłaby bez ani jednego nowego klienta.",
  ],
  pitfalls: [
    "Liczenie przychodu od nowych klientów jako wzrostu. Liczą się tylko ci, którzy byli na początku.",
    "Podawanie samego utrzymania netto. Kilku rosnących klientów może zasłonić odejścia wielu.",
    "Porównywanie wskaźnika miesięcznego z rocznym. 99% miesięcznie to niespełna 89% rocznie.",
    "Liczenie jednorazowej sprzedaży jako przychodu powtarzalnego.",
  ],
  example:
    "Ze 100 000 powtarzalnego przychodu 2000 ubywa z klientami, a 1000 przez mniejsze plany: utrzymanie brutto wynosi 97%. Z 3500 z większych planów utrzymanie netto to 100,5%.",
};
