/** Polish: customer value by country, channel and first product, a section of the report on orders. */

/** @type {typeof import("../../en/orders/influences.js").influences} */
export const influences = {
  title: "Wartość według kraju, kanału i produktu, gdy wszystko inne jest równe",
  more: (reference, list) => `Więcej niż ${reference}, gdy wszystko inne jest równe, warci są: ${list}.`,
  less: (reference, list) => `Mniej niż ${reference}, gdy wszystko inne jest równe, warci są: ${list}.`,
  alike: (kind) => `${kind}: gdy wszystko inne jest równe, nie ma różnic poza przypadkowymi.`,
  test: "Wszystkie kolumny są razem w modelach zakupów i wydatków, więc każda liczy się sama. Test ilorazu wiarygodności dla każdej kolumny z poprawką Holma; wartości co najmniej 20 klientów.",
  others: "Wszyscy pozostali",
  worth: (reference) => `Oczekiwane wydatki w roku po pierwszym zakupie, ${reference} = 1`,
  orders: (reference) => `Oczekiwane zakupy w roku po pierwszym, ${reference} = 1`,
  rate: "Zakupy klienta na jednostkę czasu",
  dropout: "Prawdopodobieństwo odejścia po zakupie",
  spend: "Wydatek na zakup",
};
