/** Polish: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wielkość próby NPS",
  intro: "Ile odpowiedzi trzeba, aby można było polegać na wskaźniku rekomendacji netto.",
  forms: {
    precision: "Dla marginesu błędu",
    comparison: "Do porównania dwóch fal",
    benchmark: "Aby przewyższyć ustalony wynik",
  },
  inputs: {
    margin: { label: "Margines błędu (±)", help: "w punktach: ±5 oznacza, że wynik 30 leży między 25 a 35" },
    difference: { label: "Różnica do wykrycia", help: "w punktach; najmniejsza, która miałaby znaczenie" },
    promoters: {
      label: "Oczekiwani promotorzy",
      help: "z wcześniejszego badania; jeśli go nie było, połowa i jedna piąta",
    },
    detractors: { label: "Oczekiwani krytycy" },
    "response-rate": { label: "Odsetek odpowiedzi", help: "jaka część zaproszonych odpowiada" },
    population: {
      label: "Wszyscy klienci",
      help: "których można by zapytać; zostaw puste, jeśli jest ich bardzo wielu",
    },
    power: { label: "Moc testu", help: "z jaką pewnością różnica ma zostać wykryta, jeśli istnieje; zwykle 80%" },
  },
  conventions: {
    sides: {
      label: "Test szuka",
      help: "Nie ma znaczenia dla marginesu błędu, który zawsze sięga w obie strony.",
      choices: { "two-sided": "Zmiany w dowolną stronę", "one-sided": "Zmiany w jedną stronę" },
    },
  },
  outputs: { answers: "Potrzebne odpowiedzi" },
};
