/** English: saving the report on a survey, and its changes. */

export const takeAway = {
  heading: "Save this report",
  html: "Save report (HTML)",
  project: "Save project",
  personal: "Include comments and the people who did not answer",
  note: "The report is one file that opens offline. A project keeps settings and results, but no answers: drop it here with the next answers to see what changed.",
};

export const changes = {
  heading: "What changed",
  /** @param {string} day */
  since: (day) => `Results now, compared with those up to ${day}.`,
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
    `Ranges are ${confidence} confidence intervals: the people who answered are treated as a sample.`,
  counts: "Periods and groups are calculated from counts of answers, never from averages of percentages.",
  holm: "P-values of groups are adjusted for the number of groups (Holm).",
  privacy: "The report was made on this computer; no answer left it.",
};
