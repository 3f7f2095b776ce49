/** Polish: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wielkość próby NPS",
  intro: "Ile odpowiedzi potrzeba, aby można było polegać na wyniku NPS.",
  forms: {
    precision: "Dla określonego marginesu błędu",
    comparison: "Do porównania dwóch fal badania",
    benchmark: "Do porównania z benchmarkiem",
  },
  inputs: {
    margin: { label: "Margines błędu (±)", help: "w punktach: ±5 oznacza, że wynik 30 mieści się między 25 a 35" },
    difference: { label: "Różnica do wykrycia", help: "w punktach; najmniejsza, która ma dla Ciebie znaczenie" },
    promoters: {
      label: "Spodziewany odsetek promotorów",
      help: "z wcześniejszego badania; jeśli go nie było: 50% promotorów i 20% krytyków",
    },
    detractors: { label: "Spodziewany odsetek krytyków" },
    "response-rate": { label: "Odsetek odpowiedzi (response rate)", help: "jaka część zaproszonych odpowiada" },
    population: {
      label: "Liczba wszystkich klientów",
      help: "których można zapytać; zostaw puste, jeśli jest ich bardzo wielu",
    },
    power: { label: "Moc testu", help: "prawdopodobieństwo wykrycia różnicy, jeśli ona istnieje; zwykle 80%" },
  },
  conventions: {
    sides: {
      label: "Jakiej zmiany szuka test",
      help: "Nie ma znaczenia dla marginesu błędu, który zawsze działa w obie strony.",
      choices: { "two-sided": "Zmiany w dowolną stronę", "one-sided": "Zmiany w jedną stronę" },
    },
  },
  outputs: { answers: "Potrzebna liczba odpowiedzi" },
};
