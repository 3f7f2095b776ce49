/** Polish: response rates from a list of people asked, and weights to known shares. */

import { forms } from "../../polish.js";

/** @type {typeof import("../../en/survey/asked.js").asked} */
export const asked = {
  join: "Dodaj listę zaproszonych",
  joinHint:
    "Dodaj listę zaproszonych osób z\u00a0ich adresami lub numerami, aby zobaczyć, kto nie odpowiedział. Zostaje na tej karcie.",
  file: "Lista zaproszonych",
  invitations: "Zaproszone osoby",
  rate: "Odsetek odpowiedzi",
  by: (column) => `Odsetek odpowiedzi: ${column}`,
  silent: "Osoby, które nie odpowiedziały",
  silentCount: (n, text) =>
    forms(n, {
      one: `Nie odpowiedziała ${text} osoba.`,
      few: `Nie odpowiedziały ${text} osoby.`,
      many: `Nie odpowiedziało ${text} osób.`,
      other: `Nie odpowiedziało ${text} osoby.`,
    }),
  everybody: "Wszyscy odpowiedzieli.",
  unknown: (count) => `Odpowiedzi osób spoza listy: ${count}.`,
  nobody: (column) =>
    `Nikogo z\u00a0kolumny „${column}” listy nie ma wśród odpowiedzi. Oba pliki muszą zawierać te same adresy lub numery.`,
  numbers: "W\u00a0ankiecie nie ma nazwisk, więc porównano tylko liczby.",
  marks: "Na samej liście zaznaczono, kto odpowiedział.",
  leftOut: "Nieliczone jako zaproszone",
  reasons: {
    bounced: "niedoręczone",
    "not-sent": "niewysłane",
    "asked-again": "zaproszone kilka razy",
    unnamed: "bez adresu i\u00a0numeru",
  },
  segments: "Kolumny grup",
  targets: "Ważenie do znanych udziałów",
  targetsHint:
    "Wpisz udział każdej grupy w\u00a0populacji, którą odpowiedzi mają reprezentować. Odpowiedzi są ważone według tych udziałów.",
  column: "Kolumna",
  inAnswers: "Udział w\u00a0odpowiedziach",
  target: "Znany udział, %",
  sum: (sum) => `Suma: ${sum}`,
  mustBe: "Każdy udział musi być większy od 0%, a\u00a0udziały jednej kolumny muszą dawać razem 100%.",
  apply: "Zważ odpowiedzi",
  remove: "Usuń wagi",
};
