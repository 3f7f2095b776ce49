/** Estonian: saving the report on a survey, and its changes. */

/** @type {typeof import("../../en/survey/take-away.js").takeAway} */
export const takeAway = {
  heading: "Salvestamine ja printimine",
  html: "Salvesta aruanne (HTML)",
  project: "Salvesta projekt",
  personal: "Kommentaaride ja vastamata jätnutega",
  note: "Aruanne on üks fail, mis avaneb ka internetita. Projektis on seaded ja tulemused, mitte vastused: lohistage see järgmisel korral koos uute vastustega siia ja näete, mis on muutunud.",
};

/** @type {typeof import("../../en/survey/take-away.js").changes} */
export const changes = {
  heading: "Mis on muutunud",
  since: (day) => `Tulemused praegu, võrreldes seisuga kuni ${day}.`,
  before: "Enne",
  now: "Nüüd",
  difference: "Vahe",
  verdict: "Rohkem kui juhus?",
  clear: "jah",
  unclear: "võib olla juhus",
};

/** @type {typeof import("../../en/survey/take-away.js").method} */
export const method = {
  heading: "Meetod",
  intervals: (confidence) => `Vahemikud on usaldusvahemikud (${confidence}); vastanuid käsitletakse valimina.`,
  counts: "Perioodid ja rühmad arvutatakse vastuste arvudest, mitte kunagi protsentide keskmistest.",
  holm: "Rühmade p-väärtused on kohandatud nende arvu järgi (Holm).",
  privacy: "Aruanne tehti selles arvutis; ükski vastus siit ei lahkunud.",
};
