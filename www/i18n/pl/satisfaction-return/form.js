/** Polish: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zadowolenie a powroty klientów",
  intro: "Czy zachwyceni klienci wracają częściej niż tylko zadowoleni?",
  forms: { customers: "Odpowiedzi i późniejsze zakupy" },
  inputs: {
    groups: {
      label: "Ilu klientów wróciło?",
      help: "najpierw zapytaj, potem sprawdź, kto kupił ponownie – w równie długim okresie",
    },
    customers: { label: "Liczba klientów" },
    returned: { label: "Z tego wróciło" },
  },
  rows: { groups: { delighted: "Zachwyceni", satisfied: "Zadowoleni", dissatisfied: "Niezadowoleni" } },
  conventions: {},
  outputs: { difference: "Różnica odsetków powrotów (zachwyceni − zadowoleni)" },
};
