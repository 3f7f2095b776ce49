/** English: time to the next purchase, a section of the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("en");

export const nextPurchase = {
  title: "Time to the next purchase",
  by: "Show the time",
  after: [
    "After the first purchase",
    "After the second purchase",
    "After the third purchase",
    "After the fourth purchase",
    "After the fifth purchase",
  ],
  /** @param {Record<"after" | "share" | "days" | "low" | "high" | "plain", string>} d */
  sentence: (d) =>
    `${d.after}, ${d.share} of customers buy again within ${d.days} days (${d.low} to ${d.high}). Customers who joined late count for as long as they were observed; if they counted as lost, it would be ${d.plain}.`,
  /** @param {number} n days of the horizon @param {Record<"horizon" | "day" | "low" | "high", string>} d */
  half: (n, d) =>
    `Half of those who return within ${d.horizon} ${forms(n, { one: "day", other: "days" })} have done so by day ${d.day} (${d.low} to ${d.high}). Write to the others from then on.`,
  /** @param {string} confidence */
  assumes: (confidence) =>
    `This assumes that customers who joined late return as fast as those who joined early. The band is the ${confidence} confidence interval.`,
  day: "Days after the purchase",
  returned: "Have bought again",
  atRisk: "Customers still observed",
  rates: "Share that buys again within 30, 90 and 365 days",
  ratesSentence: "A share is missing if nobody was observed for that long.",
  purchase: "Purchase",
  within: "Period in days",
  plain: "If all counted as fully observed",
  groups: "What the second purchase depends on",
  /** @param {string} list */
  faster: (list) => `Significantly faster than all others: ${list}.`,
  /** @param {string} list */
  slower: (list) => `Significantly slower: ${list}.`,
  alike: "No group returns significantly faster or slower than all others.",
  test: "Log-rank test of each group against all others, with Holm’s correction for many comparisons; groups of 20 customers or more.",
  channel: "Channel or source",
  group: "Group",
  ratio: "Pace, others = 1",
  pValue: "p-value",
  adjusted: "p-value after correction",
  /** @param {number} n @param {string} days */
  drawn: (n, days) => `Bought again within ${days} ${forms(n, { one: "day", other: "days" })}`,
};
