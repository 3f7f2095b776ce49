/** Polish: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika wysiłku klienta (CES)",
  description:
    "Oblicz wskaźnik wysiłku klienta (CES 2.0) z odpowiedzi od 1 do 7: udział zgadzających się, średnia lub łatwość netto, z przedziałem ufności.",
  about: [
    "„Firma ułatwiła mi załatwienie sprawy”: klienci mówią w skali od 1 do 7, na ile się z tym zgadzają. Kto musiał się natrudzić, częściej odchodzi, nawet jeśli sprawę w końcu załatwiono.",
    "Te same odpowiedzi podaje się na trzy sposoby: udział zgadzających się, średnia oraz łatwo minus trudno. Bardzo się różnią, więc kalkulator zawsze nazywa ten, który pokazuje, a pozostałe podaje obok.",
  ],
  pitfalls: [
    "Mylenie ze wskaźnikiem zaangażowania klientów, który ma ten sam skrót.",
    "Porównywanie z pierwszą wersją pytania, która pytała o wysiłek: tam niski wynik był dobry.",
    "Porównywanie własnego udziału z cudzą średnią.",
    "Pytanie wszystkich raz w roku. Wysiłek pamięta się przez kilka dni; pytaj tuż po kontakcie.",
  ],
  example:
    "Spośród 300 odpowiedzi 58 to piątki, 96 szóstki i 64 siódemki: zgadza się 218 osób, czyli 72,7%, z przedziałem 95% od 67,4% do 77,4%. Średnia tych samych odpowiedzi to 5,18.",
};
