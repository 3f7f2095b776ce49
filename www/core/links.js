/**
 * From one result to the next: which output is another calculator's input.
 *
 * @typedef {readonly [output: string, metric: string, input: string, choice?: string]} Link with a choice, it holds
 *   only under that convention
 */

/** @type {Readonly<Record<string, readonly Link[]>>} by metric */
export const links = {
  nps: [["nps", "loyalty-index", "nps"]],
  "repurchase-rate": [["repurchase-rate", "loyalty-index", "repurchase-rate"]],
  "upsell-ratio": [["upsell-ratio", "loyalty-index", "upsell-share", "share"]],
  "retention-rate": [
    ["yearly-retention", "clv-retention", "retention-rate"],
    ["monthly-churn", "clv-subscription", "churn-rate"],
  ],
  clv: [
    ["clv", "acquisition-cost", "clv"],
    ["clv", "prospect-funnel", "clv"],
    ["clv", "lost-customer", "prospect-value"],
    ["clv", "referral-value", "clv"],
    ["clv", "word-of-mouth", "value"],
  ],
  "clv-retention": [
    ["clv", "acquisition-cost", "clv"],
    ["clv", "prospect-funnel", "clv"],
    ["clv", "lost-customer", "prospect-value"],
  ],
  "clv-subscription": [
    ["clv", "acquisition-cost", "clv"],
    ["clv", "prospect-funnel", "clv"],
    ["clv", "referral-value", "clv"],
  ],
  "acquisition-cost": [
    ["acquisition-cost", "clv", "acquisition-cost"],
    ["acquisition-cost", "clv-subscription", "acquisition-cost"],
    ["acquisition-cost", "acquisition-vs-retention", "acquisition-cost"],
    ["acquisition-cost", "lost-customer", "replacement-cost"],
    ["acquisition-cost", "referral-value", "acquisition-cost"],
  ],
  "prospect-funnel": [
    ["cost-per-regular", "clv", "acquisition-cost"],
    ["cost-per-regular", "lost-customer", "replacement-cost"],
  ],
};
