/** Bulgarian: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Правило за разпределение на портфейла",
  intro: "Какъв дял от портфейла да очаквате според мястото си сред марките, които клиентът ползва.",
  forms: { rank: "Вашето място", scores: "Оценки на марките", customers: "Много клиенти" },
  inputs: {
    rank: { label: "Вашето място", help: "1 е любимата марка; 1,5 – ако делите първото място с друга" },
    brands: { label: "Ползвани марки", help: "заедно с вашата" },
    scores: {
      label: "Оценки, които дава клиентът",
      help: "първо вашата, после на всяка друга ползвана марка; поставете ги в един ред",
    },
    score: { label: "Оценка" },
    ranks: { label: "Клиенти", help: "по един ред; поставете две колони от електронна таблица" },
  },
  conventions: {},
  outputs: { share: "Очакван дял от портфейла" },
};
