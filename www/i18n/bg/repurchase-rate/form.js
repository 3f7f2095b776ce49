/** Bulgarian: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Дял на повторните купувачи",
  intro: "Колко от клиентите ви са купили отново.",
  forms: { customers: "Две числа", purchases: "Клиенти според покупките" },
  inputs: {
    customers: { label: "Клиенти", help: "всички, купили поне веднъж през периода" },
    "repeat-customers": { label: "Клиенти, купили повече от веднъж", help: "поръчките в един ден са една покупка" },
    buyers: { label: "Колко клиенти са направили толкова покупки?" },
    count: { label: "Клиенти" },
    window: { label: "Период", help: "времето, което разглеждате" },
    "usual-gap": { label: "Обичайно време между покупките" },
  },
  rows: { buyers: { 1: "Една", 2: "Две", 3: "Три", 4: "Четири", 5: "Пет или повече" } },
  conventions: {},
  outputs: { "repurchase-rate": "Дял на повторните купувачи" },
};
