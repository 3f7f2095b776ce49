/** Macedonian: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Удел во потрошувачката на клиентот",
  intro: "Колкав дел од трошоците во вашата категорија клиентите ги прават кај вас (share of wallet).",
  forms: { one: "Еден клиент или збирови", list: "Список на клиенти" },
  inputs: {
    spend: { label: "Потрошено кај вас" },
    "category-spend": { label: "Вкупно потрошено", help: "во категоријата, кај вас и кај други, во исто време" },
    customers: { label: "Клиенти", help: "по еден во ред; залепете две колони од табела" },
  },
  conventions: {
    average: {
      label: "Просек на списокот",
      help: "Во збирот големите клиенти тежат повеќе. Во просекот секој клиент е еднаков.",
      choices: { sums: "Сите клиенти заедно", mean: "Просек од уделите" },
    },
  },
  outputs: { share: "Удел во потрошувачката" },
};
