/** Estonian: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Rahulolu ja naasmine",
  intro: "Kas vaimustunud kliendid tulevad tagasi sagedamini kui lihtsalt rahulolevad.",
  forms: { customers: "Vastused ja hilisemad ostud" },
  inputs: {
    groups: {
      label: "Kes tuli tagasi?",
      help: "esmalt küsige, seejärel vaadake, kes sama pika aja jooksul uuesti ostis",
    },
    customers: { label: "Kliente" },
    returned: { label: "Tuli tagasi" },
  },
  rows: { groups: { delighted: "Vaimustunud", satisfied: "Rahulolevad", dissatisfied: "Rahulolematud" } },
  conventions: {},
  outputs: { difference: "Naasmismäärade vahe, vaimustunud ja rahulolevad" },
};
