/** English: the report on a survey as a file, a print and a project. */

export const takeAway = {
  heading: "Take it away",
  html: "Save report (HTML)",
  project: "Save project",
  personal: "With comments and with those who did not answer",
  note: "The report is one file that opens without a connection. A project keeps settings and results, no answers: drop it here with the next answers to see what changed.",
};

export const changes = {
  heading: "What changed",
  /** @param {string} day */
  since: (day) => `Results now, against those until ${day}.`,
  before: "Before",
  now: "Now",
  difference: "Difference",
  verdict: "Beyond chance?",
  clear: "yes",
  unclear: "may be chance",
};

export const method = {
  heading: "Method",
  /** @param {string} confidence */
  intervals: (confidence) =>
    `Ranges are ${confidence} confidence intervals: the people who answered count as a sample.`,
  counts: "Periods and groups are calculated from counts of answers, never from averages of percentages.",
  holm: "P-values of groups are adjusted for their number (Holm).",
  privacy: "The report was made on this computer; no answer left it.",
};
