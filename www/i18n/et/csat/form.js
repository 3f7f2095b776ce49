/** Estonian: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendirahulolu",
  abbreviation: "CSAT",
  intro: "Kui suur osa klientidest on enda sõnul rahul ja kui kindel võib selles olla.",
  forms: {
    five: "Skaala 1–5",
    seven: "Skaala 1–7",
    ten: "Skaala 1–10",
    "zero-ten": "Skaala 0–10",
    three: "Skaala 1–3",
    four: "Skaala 1–4",
    six: "Skaala 1–6",
    "good-bad": "Halb või hea",
    answers: "Kleebitud vastused",
  },
  inputs: {
    counts: { label: "Kuidas vastused jagunesid?", help: "1 on väga rahulolematu, kõige suurem arv väga rahul" },
    count: { label: "Inimesi" },
    answers: {
      label: "Vastused",
      help: "Kleepige vastused: igaüks eraldi reale või tühikute või komadega eraldatult.",
    },
    score: { label: "Vastus" },
    lowest: { label: "Skaala madalaim vastus" },
    best: { label: "Skaala parim vastus" },
    "wanted-margin": { label: "Soovitud veapiir (±)", help: "järgmise küsitluse plaanimiseks" },
    effective: {
      label: "Vastuste efektiivne arv",
      help: "kaalutud vastuste jaoks: (kaalude summa)² ÷ kaalude ruutude summa",
    },
  },
  rows: { counts: { bad: "Halb", good: "Hea" } },
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
    interval: {
      label: "Usaldusvahemik",
      help: "Kaalutud vastustel võib olla komakohti; siis arvutatakse vahemik vastuste efektiivse arvu järgi.",
      choices: { answers: "Iga vastus loetakse üks kord", weighted: "Kaalutud vastused" },
    },
  },
  outputs: { csat: "Rahulolevaid kliente" },
};
