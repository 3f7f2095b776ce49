/** Polish: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wartości życiowej klienta (CLV)",
  description:
    "Oblicz wartość życiową klienta z wartości zamówienia, częstości zakupów i czasu relacji: jako przychód, marżę lub wartość zdyskontowaną.",
  about: [
    "Wartość życiowa klienta (Customer Lifetime Value) pokazuje, ile klient przynosi przez cały czas, w którym u Ciebie kupuje. To górna granica tego, ile może kosztować jego pozyskanie lub utrzymanie.",
    "Wynik zależy od podstawy wyliczenia. Przychód liczy się najłatwiej, ale zawyża obraz; marża to kwota, która Ci zostaje; dyskontowanie zmniejsza wagę pieniędzy z późniejszych lat. Kalkulator pokazuje, co przyjęto i co dałyby pozostałe sposoby liczenia.",
  ],
  pitfalls: [
    "Wydawanie na podstawie przychodu. Za reklamę może zapłacić tylko marża.",
    "Mieszanie jednostek czasu: zamówienia na rok i czas relacji w miesiącach zawyżają wynik dwunastokrotnie.",
    "Przypisywanie średniej konkretnemu klientowi. Większość wartości przynosi niewielu stałych klientów; rozkład pokaże analiza zamówień.",
    "Bardzo długi czas relacji. Po kilku latach rynek zmienia się bardziej niż klient.",
  ],
  example:
    "Średnie zamówienie za 400, cztery zamówienia rocznie i trzy lata relacji to 4800 przychodu; przy marży brutto 60% klient przynosi 2880 marży.",
};
