/** Polish: messages about files that cannot be read. */

export const files = {
  /** @param {{ format: string }} d */
  "compressed-file": (d) =>
    `To skompresowany plik (${d.format}), którego przeglądarka nie umie rozpakować. Rozpakuj go i przeciągnij tu plik, który jest w środku.`,
  /** @param {{ format: string }} d */
  "database-file": (d) =>
    `To plik ${d.format}. Wyeksportuj tabelę jako CSV, Excel lub Parquet i przeciągnij tu ten plik.`,
  /** @param {{ format: string }} d */
  "document-file": (d) =>
    `To dokument (${d.format}), a nie tabela. Wyeksportuj tabelę jako CSV lub Excel i przeciągnij tu ten plik.`,
  "binary-file": () => "To nie jest tabela. Wyeksportuj dane jako CSV lub Excel i przeciągnij tu ten plik.",
  "web-page": () =>
    "To strona internetowa bez tabeli, być może strona logowania zapisana zamiast eksportu. Pobierz plik jeszcze raz.",
  "encrypted-file": () => "Plik jest zabezpieczony hasłem. Zapisz go bez hasła i przeciągnij tu jeszcze raz.",
  "nested-archive": () => "W archiwum jest drugie archiwum. Rozpakuj je i przeciągnij tu pliki, które są w środku.",
  "expands-too-far": () =>
    "Po rozpakowaniu archiwum byłoby o wiele większe niż jakakolwiek tabela. Rozpakuj je i przeciągnij tu potrzebne pliki.",
  "empty-archive": () => "W archiwum nie ma tabeli. Przeciągnij tu archiwum z plikiem CSV, Excel, JSON lub Parquet.",
  "broken-file": () => "Plik jest uszkodzony lub niepełny. Pobierz lub wyeksportuj go jeszcze raz.",
  "split-archive": () =>
    "To część podzielonego archiwum. Rozpakuj całe archiwum i przeciągnij tu pliki, które są w środku.",
  "unknown-compression": () =>
    "Archiwum jest skompresowane w sposób, którego przeglądarka nie zna. Rozpakuj je i przeciągnij tu pliki, które są w środku.",
  /** @param {{ line: string }} d */
  "bad-json": (d) =>
    `Plik zaczyna się jak JSON, ale w wierszu ${d.line} jest błąd lub plik się urywa. Wyeksportuj go jeszcze raz.`,
  "no-table": () => "W pliku nie ma listy wierszy. Wyeksportuj tabelę lub JSON z jednym obiektem na wiersz.",
  /** @param {{ examples: string }} d */
  "several-sheets": (d) => `W grę wchodzi kilka arkuszy: ${d.examples}. Wybierz jeden lub wszystkie.`,
  /** @param {{ examples: string }} d */
  "unknown-sheet": (d) => `W pliku nie ma takiego arkusza, są tylko ${d.examples}. Wybierz inny.`,
};
