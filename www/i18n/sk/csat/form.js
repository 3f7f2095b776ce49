/** Slovak: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Spokojnosť zákazníkov",
  abbreviation: "CSAT",
  intro: "Podiel spokojných zákazníkov a jeho interval spoľahlivosti.",
  forms: {
    five: "Stupnica 1 až 5",
    seven: "Stupnica 1 až 7",
    ten: "Stupnica 1 až 10",
    "zero-ten": "Stupnica 0 až 10",
    three: "Stupnica 1 až 3",
    four: "Stupnica 1 až 4",
    six: "Stupnica 1 až 6",
    "good-bad": "Zlé alebo dobré",
    answers: "Vložené odpovede",
  },
  inputs: {
    counts: {
      label: "Koľko ľudí zvolilo jednotlivé odpovede?",
      help: "1 je veľmi nespokojný, najvyššia hodnota veľmi spokojný",
    },
    count: { label: "Počet ľudí" },
    answers: { label: "Odpovede", help: "Vložte odpovede, každú na nový riadok alebo oddelené medzerami či čiarkami." },
    score: { label: "Odpoveď" },
    lowest: { label: "Najnižšia odpoveď stupnice" },
    best: { label: "Najlepšia odpoveď stupnice" },
    "wanted-margin": { label: "Požadovaná štatistická odchýlka (±)", help: "na plánovanie ďalšieho prieskumu" },
    effective: {
      label: "Efektívny počet odpovedí",
      help: "pre vážené odpovede: (súčet váh)² ÷ súčet druhých mocnín váh",
    },
  },
  rows: { counts: { bad: "Zlé", good: "Dobré" } },
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
    interval: {
      label: "Interval",
      help: "Vážené odpovede môžu mať desatinné miesta; interval potom vychádza z efektívneho počtu odpovedí.",
      choices: { answers: "Každá odpoveď sa počíta raz", weighted: "Vážené odpovede" },
    },
  },
  outputs: { csat: "Podiel spokojných zákazníkov" },
};
