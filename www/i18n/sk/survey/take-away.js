/** Slovak: saving the report on a survey, and its changes. */

/** @type {typeof import("../../en/survey/take-away.js").takeAway} */
export const takeAway = {
  heading: "Uložiť a\u00a0vytlačiť",
  html: "Uložiť report (HTML)",
  project: "Uložiť projekt",
  personal: "S\u00a0komentármi a\u00a0s\u00a0ľuďmi, ktorí neodpovedali",
  note: "Report je jeden súbor, ktorý sa otvorí aj bez internetu. Projekt obsahuje nastavenia a\u00a0výsledky, nie odpovede: nabudúce ho sem presuňte s\u00a0novými odpoveďami a\u00a0uvidíte, čo sa zmenilo.",
};

/** @type {typeof import("../../en/survey/take-away.js").changes} */
export const changes = {
  heading: "Čo sa zmenilo",
  since: (day) => `Výsledky teraz oproti výsledkom do ${day}.`,
  before: "Predtým",
  now: "Teraz",
  difference: "Rozdiel",
  verdict: "Viac než náhoda?",
  clear: "áno",
  unclear: "môže byť náhoda",
};

/** @type {typeof import("../../en/survey/take-away.js").method} */
export const method = {
  heading: "Metóda",
  intervals: (confidence) => `Rozpätia sú intervaly so spoľahlivosťou ${confidence}; odpovedajúci sa berú ako vzorka.`,
  counts: "Obdobia a\u00a0skupiny sa počítajú z\u00a0počtov odpovedí, nikdy nie z\u00a0priemerov percent.",
  holm: "P-hodnoty skupín sú upravené podľa ich počtu (Holm).",
  privacy: "Report vznikol v\u00a0tomto počítači; žiadna odpoveď ho neopustila.",
};
