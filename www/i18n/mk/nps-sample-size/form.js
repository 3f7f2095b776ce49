/** Macedonian: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Големина на примерок за NPS",
  intro: "Колку одговори се потребни за да може да се потпрете на вашиот NPS.",
  forms: {
    precision: "За маргина на грешка",
    comparison: "За споредба на два брана",
    benchmark: "За споредба со споредбена вредност",
  },
  inputs: {
    margin: { label: "Маргина на грешка (±)", help: "во поени: ±5 значи дека резултат 30 е меѓу 25 и 35" },
    difference: { label: "Разлика што треба да се открие", help: "во поени; најмалата што би ви била важна" },
    promoters: {
      label: "Очекувани промотори",
      help: "од поранешна анкета; ако немате, 50 % промотори и 20 % критичари",
    },
    detractors: { label: "Очекувани критичари" },
    "response-rate": { label: "Стапка на одговор", help: "удел од поканетите што одговараат" },
    population: { label: "Вкупно клиенти", help: "сите што може да се прашаат; оставете празно ако се многу" },
    power: {
      label: "Моќ на тестот",
      help: "колку сигурно сакате да ја откриете разликата ако ја има; вообичаено 80 %",
    },
  },
  conventions: {
    sides: {
      label: "Тестот бара",
      help: "Не е важно за маргината на грешка, која секогаш оди во двете насоки.",
      choices: { "two-sided": "Промена во која било насока", "one-sided": "Промена во една насока" },
    },
  },
  outputs: { answers: "Потребни одговори" },
};
