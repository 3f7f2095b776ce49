/** Slovak: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Spokojnosť zákazníkov",
  abbreviation: "CSAT",
  intro: "Podiel spokojných zákazníkov a jeho interval spoľahlivosti.",
  forms: { five: "Stupnica 1 až 5", seven: "Stupnica 1 až 7", ten: "Stupnica 1 až 10" },
  inputs: {
    counts: {
      label: "Koľko ľudí zvolilo jednotlivé odpovede?",
      help: "1 je veľmi nespokojný, najvyššia hodnota veľmi spokojný",
    },
    count: { label: "Počet ľudí" },
    "wanted-margin": { label: "Požadovaná štatistická odchýlka (±)", help: "na plánovanie ďalšieho prieskumu" },
  },
  conventions: {
    measure: {
      label: "Za spokojných sa počítajú",
      help: "Väčšina prieskumov počíta dve najlepšie odpovede. Priemer skrýva, ako sú odpovede rozložené.",
      choices: {
        "top-two-box": "Dve najlepšie odpovede",
        "top-box": "Iba najlepšia odpoveď",
        mean: "Nikto: priemer odpovedí",
      },
    },
  },
  outputs: { csat: "Podiel spokojných zákazníkov" },
};
