/** Macedonian: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Стапка на повторно купување",
  intro: "Колку од вашите клиенти купиле повторно.",
  forms: { customers: "Две бројки", purchases: "Клиенти според купувања" },
  inputs: {
    customers: { label: "Клиенти", help: "сите што купиле барем еднаш во набљудуваното време" },
    "repeat-customers": { label: "Клиенти што купиле повеќе од еднаш", help: "нарачките од ист ден се едно купување" },
    buyers: { label: "Колку клиенти имаат толку купувања?" },
    count: { label: "Клиенти" },
    window: { label: "За период од", help: "набљудуваното време" },
    "usual-gap": { label: "Вообичаено време меѓу две купувања" },
  },
  rows: { buyers: { 1: "Едно", 2: "Две", 3: "Три", 4: "Четири", 5: "Пет или повеќе" } },
  conventions: {},
  outputs: { "repurchase-rate": "Стапка на повторно купување" },
};
