/** Polish: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wartości życiowej klienta (CLV)",
  description:
    "Oblicz wartość życiową klienta z wartości zamówienia, częstości zakupów i czasu: jako przychód, marżę lub wartość zdyskontowaną.",
  about: [
    "Wartość życiowa klienta mówi, ile klient jest wart przez cały czas, w którym kupuje. To górna granica tego, ile może kosztować jego pozyskanie lub utrzymanie.",
    "Wynik zależy od tego, co się liczy. Przychód jest najprostszy i najbardziej pochlebny; marża to, co zostaje; dyskonto obniża wagę pieniędzy z późniejszych lat. Kalkulator pokazuje, co przyjęto i co dałyby pozostałe konwencje.",
  ],
  pitfalls: [
    "Wydawanie na podstawie przychodu. Za reklamę może zapłacić tylko marża.",
    "Mieszanie jednostek czasu: zamówienia na miesiąc i czas w latach zmieniają wynik dwunastokrotnie.",
    "Branie średniej za konkretnego klienta. Większość wartości przynosi niewielu stałych klientów; ich rozkład widać w pliku zamówień.",
    "Bardzo długi czas. Po kilku latach rynek zmienia się bardziej niż klient.",
  ],
  example:
    "Średnie zamówienie za 100, cztery zamówienia rocznie i trzy lata to 1200 przychodu; przy marży brutto 60% klient zostawia 720.",
};
