/** Polish: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika wysiłku klienta (CES)",
  description:
    "Oblicz wskaźnik wysiłku klienta (CES 2.0) z odpowiedzi od 1 do 7: odsetek zgadzających się, średnia lub łatwość netto, z przedziałem ufności.",
  about: [
    "„Firma ułatwiła mi załatwienie sprawy”: klienci oceniają w skali od 1 do 7, na ile się z tym zgadzają. Kto musiał włożyć w to dużo wysiłku, częściej odchodzi, nawet jeśli sprawę w końcu załatwiono.",
    "Te same odpowiedzi podaje się na trzy sposoby: odsetek zgadzających się, średnia oraz łatwo minus trudno. Wyniki bardzo się różnią, więc kalkulator zawsze podaje, którego sposobu używa, i pokazuje pozostałe.",
  ],
  pitfalls: [
    "Mylenie ze wskaźnikiem zaangażowania klientów (Customer Engagement Score), który ma ten sam skrót.",
    "Porównywanie z pierwszą wersją pytania, która dotyczyła włożonego wysiłku: tam dobry był niski wynik.",
    "Porównywanie własnego odsetka ze średnią innej firmy.",
    "Pytanie wszystkich raz w roku. Wysiłek pamięta się przez kilka dni; pytaj tuż po kontakcie.",
  ],
  example:
    "Spośród 300 odpowiedzi 58 to piątki, 96 szóstki i 64 siódemki: zgadza się 218 osób, czyli 72,7%, z przedziałem ufności 95% od 67,4% do 77,4%. Średnia tych samych odpowiedzi to 5,18.",
};
