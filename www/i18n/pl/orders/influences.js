/** Polish: customer value by country, channel and first product, a section of the report on orders. */

/** @type {typeof import("../../en/orders/influences.js").influences} */
export const influences = {
  title: "Wartość według kraju, kanału i produktu, gdy wszystko inne jest równe",
  more: (reference, list) => `Większa wartość niż ${reference}, gdy wszystko inne jest równe: ${list}.`,
  less: (reference, list) => `Mniejsza wartość niż ${reference}, gdy wszystko inne jest równe: ${list}.`,
  alike: (kind) => `${kind}: gdy wszystko inne jest równe, nie ma różnic istotnych statystycznie.`,
  test: "Wszystkie kolumny są w jednym dopasowaniu, więc wpływ każdej jest szacowany przy równych pozostałych. Test ilorazu wiarygodności dla każdej kolumny z poprawką Holma; wartości co najmniej 20 klientów.",
  others: "Wszyscy pozostali",
  worth: (reference) => `Oczekiwane wydatki w roku po pierwszym zakupie, ${reference} = 1`,
  orders: (reference) => `Oczekiwane zakupy w roku po pierwszym, ${reference} = 1`,
  rate: "Zakupy klienta na jednostkę czasu",
  dropout: "Prawdopodobieństwo odejścia po zakupie",
  spend: "Wydatek na zakup",
};
