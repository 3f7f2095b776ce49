/** Macedonian: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Сооднос на дополнителна продажба",
  intro: "Колку клиенти купуваат повеќе од еден вид производ (вкрстена продажба).",
  forms: { customers: "Бројки" },
  inputs: {
    "one-kind": { label: "Клиенти со еден вид производ" },
    "several-kinds": { label: "Клиенти со повеќе видови" },
    offered: { label: "Дадени понуди", help: "за броење на прифатените понуди" },
    accepted: { label: "Прифатени понуди" },
  },
  rows: { groups: { 0: "Другите", 1: "Клиенти со повеќе видови" } },
  conventions: {
    upsell: {
      label: "Се споредува со",
      help: "Соодносот се споредува со клиентите со еден вид производ, уделот со сите клиенти.",
      choices: { ratio: "Клиенти со еден вид", share: "Сите клиенти", acceptance: "Дадени понуди" },
    },
  },
  outputs: { "upsell-ratio": "Сооднос на дополнителна продажба" },
};
