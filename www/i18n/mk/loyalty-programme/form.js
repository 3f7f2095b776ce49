/** Macedonian: the form of “Loyalty programme ROI”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Поврат од програма за лојалност",
  intro: "Колку заработува вашата програма за лојалност над она што чини.",
  forms: { figures: "Една година во бројки" },
  inputs: {
    members: { label: "Членови" },
    "spend-with": { label: "Потрошено по член со програмата", help: "годишно" },
    "spend-without": {
      label: "Потрошено по член без неа",
      help: "колку би потрошиле истите луѓе: контролна група или годината пред да се зачленат",
    },
    margin: { label: "Бруто-маржа", help: "што останува од продажбата по одбивање на нејзините трошоци" },
    "programme-cost": { label: "Трошок за програмата", help: "годишно: награди, попусти, софтвер, луѓе" },
  },
  conventions: {},
  outputs: { return: "Поврат од програмата" },
};
