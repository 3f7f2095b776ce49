/** English: the subscription analyser until a file is read. */

import { words as survey } from "../survey/file.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

export const words = {
  name: "Subscription analyser",
  drop: "Drop your subscription export here",
  choose: survey.choose,
  file: survey.file,
  formats:
    "CSV, Excel, OpenDocument, JSON or Parquet from Stripe, Chargebee, Recurly, Paddle, WooCommerce Subscriptions and others: one row per subscription, with its start and end; customer, plan, price and billing interval if there are any.",
  private: survey.private,
  samples: survey.samples,
  sampleNames: {
    "subscriptions-sample": {
      label: "Coffee subscriptions",
      note: "of the fictional shop in the order analyser",
    },
  },
  paste: survey.paste,
  pasteLabel: survey.pasteLabel,
  usePasted: survey.usePasted,
  pasted: survey.pasted,
  pasteSomething: survey.pasteSomething,
  reading: survey.reading,
  finishing: survey.finishing,
  cancel: survey.cancel,
  progress: survey.progress,
  megabytes: survey.megabytes,
  seconds: survey.seconds,
  stopped: survey.stopped,
  kept: survey.kept,
  retry: survey.retry,
  backToColumns: survey.backToColumns,
  another: survey.another,
  dateOrders: survey.dateOrders,
  asked: survey.asked,
  intervals: /** @type {Record<string, string>} */ ({
    month: "Per month",
    "3 months": "Per quarter",
    year: "Per year",
    week: "Per week",
  }),
  roles: /** @type {Record<string, string>} */ ({
    customer: "Customer",
    start: "Start",
    end: "End",
    cancelled: "Cancelled on",
    status: "Status",
    plan: "Plan",
    price: "Price",
    mrr: "Revenue per month",
    quantity: "Quantity",
    interval: "Billing interval",
    intervalCount: "Length of the interval",
    currency: "Currency",
    trialEnd: "End of trial",
    paused: "Paused on",
    resumed: "Resumed on",
    reason: "Reason",
    periodStart: "Current period from",
    periodEnd: "Current period to",
  }),
  refusals: {
    ...survey.refusals,
    "empty-file": () => "The file has no rows. Choose one with a header row and at least one subscription.",
    "no-subscriptions": () => "No row is a paid subscription. Check the columns of start, price and status.",
    "order-export": () => "This file lists orders, not subscriptions. Open it in the order analyser.",
    "survey-file": () => "This file holds survey answers. Open it in the survey analyser.",
    /** @param {{ name: string, examples: string }} d */
    "missing-column": (d) =>
      `No column holds “${d.name}”. A row needs the day a subscription began and, if it has ended, the day it ended.`,
    /** @param {{ name: string, examples: string }} d */
    "unsure-column": (d) => `Which column is “${d.name}”?`,
    /** @param {{ name: string, examples: string }} d */
    "unsure-interval": (d) => `How often are the prices in “${d.name}” paid, for example ${d.examples}?`,
    /** @param {{ name: string, examples: string }} d */
    "several-currencies": (d) => `The prices are in several currencies: ${d.examples}. Which one counts?`,
    /** @param {{ name: string, examples: string }} d */
    "other-columns": (d) => `Another file lacks the column “${d.name}”. Choose files of the same export.`,
  },
};
