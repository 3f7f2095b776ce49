/** English: the survey analyser until a file is read. */

import { words as orders } from "../orders/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

export const words = {
  name: "Survey analyser",
  drop: "Drop your survey export here",
  choose: orders.choose,
  formats:
    "CSV, Excel, OpenDocument, JSON or Parquet from Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, KoboToolbox and others: one row per person or per answer, scores as numbers or in words.",
  private: orders.private,
  samples: orders.samples,
  sampleNames: /** @type {Record<string, { label: string, note: string }>} */ ({
    "survey-sample": {
      label: "Coffee shop survey",
      note: "answers of customers of the fictional shop in the order analyser",
    },
    "wallet-sample": {
      label: "Coffee spending survey",
      note: "what customers of the fictional shop spend elsewhere, and how they rank shops",
    },
  }),
  projectOpen: "The project is open. Now drop the survey.",
  paste: orders.paste,
  pasteLabel: orders.pasteLabel,
  usePasted: orders.usePasted,
  pasted: orders.pasted,
  pasteSomething: orders.pasteSomething,
  reading: orders.reading,
  finishing: orders.finishing,
  cancel: orders.cancel,
  progress: orders.progress,
  megabytes: orders.megabytes,
  seconds: orders.seconds,
  stopped: orders.stopped,
  kept: orders.kept,
  retry: orders.retry,
  backToColumns: orders.backToColumns,
  another: orders.another,
  allSheets: orders.allSheets,
  file: orders.file,
  timeZone: orders.timeZone,
  timeZoneUsual: orders.timeZoneUsual,
  dateOrders: orders.dateOrders,
  none: orders.none,
  asked: "One question first",
  kinds: { nps: "Net Promoter Score", csat: "Satisfaction", effort: "Ease", scale: "Mean" },
  /** @param {string} min @param {string} max */
  scale: (min, max) => `scale from ${min} to ${max}`,
  readings: {
    "as-numbered": "The number is the score",
    "minus-one": "The score is one less than the number",
    cuts: "Promoters from 9, passives from 7",
    "leave-out": "Leave such scores out",
    "lowest-best": "The lowest is the best",
    "highest-best": "The highest is the best",
  },
  roles: {
    score: "Score",
    date: "Date",
    person: "Person",
    weight: "Weight",
    segment: "Groups",
    comment: "Comment",
    status: "Finished or not",
    targets: "Targets",
    outcome: "Stayed",
    invited: "Asked",
    wallet: "Spending",
  },
  refusals: {
    ...orders.refusals,
    "needs-people": () =>
      "No column in the list of people asked identifies them. It needs the same addresses or ids as the survey.",
    /** @param {{ name: string }} d */
    "unsure-amounts": (d) =>
      `The amounts in “${d.name}” can be read in several ways, or are not amounts. Write them with a decimal mark, shares with %.`,
    "empty-file": () => "The file has no rows. Choose one with a header row and at least one answer.",
    "no-answers": () => "No counted row holds an answer. Check which rows are marked as finished.",
    "order-export": () => "This file lists orders, not answers. Open it in the order analyser.",
    "missing-column": () =>
      "No column holds scores. Scores are numbers such as 0 to 10, or words such as “very satisfied”.",
    /** @param {{ name: string }} d */
    "unsure-column": (d) => `Which column holds the answers (“${d.name}”)?`,
    /** @param {{ name: string, examples: string }} d */
    "unsure-scale": (d) => `Which scale does “${d.name}” use? Its answers fit several, for example ${d.examples}.`,
    /** @param {{ name: string, examples: string }} d */
    "unsure-codes": (d) => `What do the codes in “${d.name}” mean, for example ${d.examples}?`,
    /** @param {{ name: string, examples: string }} d */
    "half-scores": (d) => `“${d.name}” has scores such as ${d.examples}. How do they count?`,
    /** @param {{ name: string }} d */
    "other-columns": (d) => `Another file lacks the column “${d.name}”. Choose files of the same survey.`,
    /** @param {{ name: string }} d */
    "lacks-column": (d) => `This file lacks the column “${d.name}” that the others have, so it was left out.`,
  },
};
