/** Time zones offered: those of the languages of the interface, a few others, and the reader’s own. */

const USUAL = [
  "UTC",
  "Europe/London",
  "Europe/Warsaw",
  "Europe/Bratislava",
  "Europe/Skopje",
  "Europe/Sofia",
  "Europe/Tallinn",
  "America/New_York",
  "America/Los_Angeles",
];

/** @param {string} chosen one that stays among them @returns {string[]} */
export const timeZones = (chosen = "") =>
  [...new Set([chosen, ...USUAL, Intl.DateTimeFormat().resolvedOptions().timeZone])].filter(Boolean);
