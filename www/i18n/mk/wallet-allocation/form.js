/** Macedonian: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Правило за распределба на паричникот",
  intro: "Колкав удел во потрошувачката може да го очекувате според рангот меѓу брендовите што ги користи клиентот.",
  forms: { rank: "Вашиот ранг", scores: "Оценки на брендовите", customers: "Многу клиенти" },
  inputs: {
    rank: { label: "Вашиот ранг", help: "1 е омилениот; 1,5 ако првото место го делите со друг" },
    brands: { label: "Користени брендови", help: "заедно со вашиот" },
    scores: {
      label: "Оценки што ги дава клиентот",
      help: "прво вашата, потоа на секој друг користен бренд; залепете ги една по друга",
    },
    score: { label: "Оценка" },
    ranks: { label: "Клиенти", help: "по еден во ред; залепете две колони од табела" },
  },
  conventions: {},
  outputs: { share: "Очекуван удел во потрошувачката" },
};
