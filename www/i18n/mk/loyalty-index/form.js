/** Macedonian: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Индекс на лојалност на клиентите",
  abbreviation: "CLI",
  intro: "Препорачување, повторно купување и купување други производи, во една бројка.",
  forms: { composite: "Три показатели", survey: "Анкета, од 1 до 6", "survey-ten": "Анкета, од 0 до 10" },
  inputs: {
    nps: { label: "Нето промотор резултат", help: "од −100 до 100" },
    "repurchase-rate": { label: "Стапка на повторно купување" },
    "upsell-share": { label: "Клиенти со повеќе видови производи", help: "удел од сите клиенти" },
    recommend: { label: "Би препорачале", help: "просечен одговор; 1 е „сигурно да“, 6 „сигурно не“" },
    "buy-again": { label: "Би купиле повторно", help: "просечен одговор; 1 е „сигурно да“" },
    "try-other": { label: "Би пробале други производи", help: "просечен одговор; 1 е „сигурно да“" },
    "recommend-ten": { label: "Би препорачале", help: "просечен одговор; 10 е „сигурно да“" },
    "buy-again-ten": { label: "Би купиле повторно", help: "просечен одговор; 10 е „сигурно да“" },
    "try-other-ten": { label: "Би пробале други производи", help: "просечен одговор; 10 е „сигурно да“" },
    "weight-recommend": { label: "Пондер на препорачувањето" },
    "weight-repurchase": { label: "Пондер на повторното купување" },
    "weight-upsell": { label: "Пондер на другите производи" },
  },
  rows: { parts: { 0: "Препорачување", 1: "Повторно купување", 2: "Други производи" } },
  conventions: {
    index: {
      label: "NPS се смета",
      help: "Само за трите показатели. Пресметани на иста скала, сите одат од 0 до 100.",
      choices: { "composite-rescaled": "На скала 0–100", "composite-plain": "Без усогласување (од −100 до 100)" },
    },
  },
  outputs: { "loyalty-index": "Индекс на лојалност" },
};
