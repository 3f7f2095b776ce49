/** Polish: the form of “Earned growth”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zapracowany wzrost",
  intro:
    "Jak szybko rośnie przychód dzięki klientom, którzy zostają, i tym, których przyprowadzają – bez wzrostu kupionego.",
  forms: { revenue: "Przychód z dwóch lat" },
  inputs: {
    before: { label: "Przychód w zeszłym roku", help: "od wszystkich klientów" },
    returning: { label: "Przychód w tym roku od zeszłorocznych klientów", help: "po odejściach, z dosprzedażą" },
    "new-revenue": { label: "Przychód w tym roku od nowych klientów" },
    "earned-share": { label: "Zapracowana część tego przychodu", help: "od klientów, którzy przyszli z polecenia" },
  },
  conventions: {},
  outputs: { "earned-growth": "Zapracowany wzrost" },
};
