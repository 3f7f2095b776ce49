/** Slovak: response rates from a list of people asked, and weights to known shares. */

import { forms } from "../../slovak.js";

/** @type {typeof import("../../en/survey/asked.js").asked} */
export const asked = {
  join: "Pridať zoznam oslovených",
  joinHint:
    "Pridajte zoznam oslovených ľudí s\u00a0ich adresami alebo číslami a\u00a0uvidíte, kto neodpovedal. Zostane na tejto karte.",
  file: "Zoznam oslovených",
  invitations: "Oslovení ľudia",
  rate: "Návratnosť prieskumu",
  by: (column) => `Návratnosť prieskumu: ${column}`,
  silent: "Ľudia, ktorí neodpovedali",
  silentCount: (n, text) =>
    forms(n, {
      one: `Neodpovedal ${text} človek.`,
      few: `Neodpovedali ${text} ľudia.`,
      many: `Neodpovedalo ${text} človeka.`,
      other: `Neodpovedalo ${text} ľudí.`,
    }),
  everybody: "Odpovedali všetci.",
  unknown: (count) => `Odpovede ľudí, ktorí v\u00a0zozname nie sú: ${count}.`,
  nobody: (column) =>
    `Nikto zo stĺpca „${column}“ v\u00a0zozname medzi odpoveďami nie je. Na oboch miestach musia byť rovnaké adresy alebo čísla.`,
  numbers: "Prieskum neobsahuje mená, preto sa porovnávajú iba počty.",
  marks: "V\u00a0samotnom zozname je označené, kto odpovedal.",
  leftOut: "Nepočítajú sa medzi oslovených",
  reasons: {
    bounced: "nedoručené",
    "not-sent": "neodoslané",
    "asked-again": "oslovení viackrát",
    unnamed: "bez adresy alebo čísla",
  },
  segments: "Stĺpce skupín",
  targets: "Váženie na známe podiely",
  targetsHint:
    "Zadajte podiel každej skupiny v\u00a0populácii, ktorú majú odpovede zastupovať. Odpovede sa zvážia podľa týchto podielov.",
  column: "Stĺpec",
  inAnswers: "Podiel odpovedí",
  target: "Známy podiel, %",
  sum: (sum) => `Súčet: ${sum}`,
  mustBe: "Každý podiel musí byť väčší ako 0\u00a0% a\u00a0podiely jedného stĺpca musia dať spolu 100\u00a0%.",
  apply: "Zvážiť odpovede",
  remove: "Odstrániť váhy",
};
