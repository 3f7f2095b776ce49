/**
 * Links between calculators: outputs of one that are inputs of another.
 *
 * @typedef {readonly [output: string, metric: string, input: string, choice?: string]} Link with a choice, it holds
 *   only if that choice of a convention is made
 * @typedef {readonly Link[]} Links
 */

/** @type {Links} */
export const nps = [["nps", "loyalty-index", "nps"]];

/** @type {Links} */
export const repurchaseRate = [["repurchase-rate", "loyalty-index", "repurchase-rate"]];

/** @type {Links} */
export const upsellRatio = [["upsell-ratio", "loyalty-index", "upsell-share", "share"]];

/** @type {Links} */
export const retentionRate = [
  ["yearly-retention", "clv-retention", "retention-rate"],
  ["monthly-churn", "clv-subscription", "churn-rate"],
];

/** @type {Links} */
export const clv = [
  ["clv", "acquisition-cost", "clv"],
  ["clv", "prospect-funnel", "clv"],
  ["clv", "lost-customer", "prospect-value"],
  ["clv", "referral-value", "clv"],
  ["clv", "word-of-mouth", "value"],
];

/** @type {Links} */
export const clvRetention = [
  ["clv", "acquisition-cost", "clv"],
  ["clv", "prospect-funnel", "clv"],
  ["clv", "lost-customer", "prospect-value"],
];

/** @type {Links} */
export const clvSubscription = [
  ["clv", "acquisition-cost", "clv"],
  ["clv", "prospect-funnel", "clv"],
  ["clv", "referral-value", "clv"],
];

/** @type {Links} */
export const acquisitionCost = [
  ["acquisition-cost", "clv", "acquisition-cost"],
  ["acquisition-cost", "clv-subscription", "acquisition-cost"],
  ["acquisition-cost", "acquisition-vs-retention", "acquisition-cost"],
  ["acquisition-cost", "lost-customer", "replacement-cost"],
  ["acquisition-cost", "referral-value", "acquisition-cost"],
];

/** @type {Links} */
export const prospectFunnel = [
  ["cost-per-regular", "clv", "acquisition-cost"],
  ["cost-per-regular", "lost-customer", "replacement-cost"],
];
