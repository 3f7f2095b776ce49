/** Estonian: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendi pingutuse skoor",
  intro: "Kui lihtne on klientidel teie juures oma asjad korda ajada.",
  forms: { agreement: "Vastused 1–7" },
  inputs: {
    counts: {
      label: "Kuidas vastused jagunesid?",
      help: "väitele „Ettevõte tegi mu mure lahendamise lihtsaks“: 1 – ei nõustu üldse, 7 – nõustun täielikult",
    },
    count: { label: "Inimesi" },
    effective: {
      label: "Vastuste efektiivne arv",
      help: "kaalutud vastuste jaoks: (kaalude summa)² ÷ kaalude ruutude summa",
    },
  },
  conventions: {
    measure: {
      label: "Skoor",
      help: "Sama nime all liigub kolm skoori; öelge, millist neist esitate.",
      choices: {
        "percent-agree": "Nõustujate osakaal (5–7)",
        mean: "Keskmine vastus",
        "net-easy": "Lihtne (6, 7) miinus raske (1–3)",
      },
    },
    interval: {
      label: "Usaldusvahemik",
      help: "Kaalutud vastustel võib olla komakohti; siis arvutatakse vahemik vastuste efektiivse arvu järgi.",
      choices: { answers: "Iga vastus loetakse üks kord", weighted: "Kaalutud vastused" },
    },
  },
  outputs: { "agree-share": "Lihtsaks pidajate osakaal" },
};
