/** Estonian: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendirahulolu",
  abbreviation: "CSAT",
  intro: "Kui suur osa klientidest on enda sõnul rahul ja kui kindel võib selles olla.",
  forms: { five: "Skaala 1–5", seven: "Skaala 1–7", ten: "Skaala 1–10" },
  inputs: {
    counts: { label: "Kuidas vastused jagunesid?", help: "1 on väga rahulolematu, kõige suurem arv väga rahul" },
    count: { label: "Inimesi" },
    "wanted-margin": { label: "Soovitud veapiir (±)", help: "järgmise küsitluse plaanimiseks" },
  },
  conventions: {
    measure: {
      label: "Rahulolevaks loetakse",
      help: "Enamasti arvestatakse kaht parimat vastust. Keskmine peidab, kuidas vastused jagunevad.",
      choices: {
        "top-two-box": "Kaks parimat vastust",
        "top-box": "Ainult parim vastus",
        mean: "Ei loeta: võetakse keskmine",
      },
    },
  },
  outputs: { csat: "Rahulolevaid kliente" },
};
