/** Polish: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zadowolenie a powroty",
  intro: "Czy zachwyceni klienci wracają częściej niż po prostu zadowoleni.",
  forms: { customers: "Odpowiedzi i późniejsze zakupy" },
  inputs: {
    groups: { label: "Kto wrócił?", help: "najpierw zapytaj, potem sprawdź, kto w tym samym czasie kupił ponownie" },
    customers: { label: "Klienci" },
    returned: { label: "Wrócili" },
  },
  rows: { groups: { delighted: "Zachwyceni", satisfied: "Zadowoleni", dissatisfied: "Niezadowoleni" } },
  conventions: {},
  outputs: { difference: "O tyle częściej wracają zachwyceni" },
};
