/** Search keywords of each calculator besides its name: for the home page and WordPress. */

/**
 * The keywords are English in every language, as marketers and the plugin directory use them.
 *
 * @type {Record<string, string[]>}
 */
const KEYWORDS = {
  nps: ["net promoter", "survey"],
  "nps-comparison": ["net promoter", "significance", "survey"],
  "nps-sample-size": ["net promoter", "margin of error", "survey"],
  clv: ["lifetime value", "ltv"],
  "clv-retention": ["lifetime value", "ltv"],
  "clv-subscription": ["lifetime value", "ltv", "saas", "mrr"],
  "lost-customer": ["churn", "defection"],
  "retention-rate": ["churn", "retention"],
  "revenue-retention": ["churn", "nrr", "grr", "mrr", "saas"],
  "retention-projection": ["churn", "survival"],
  "earned-growth": ["ngr", "referral"],
  "acquisition-cost": ["cac"],
  "acquisition-vs-retention": ["cac", "churn"],
  "prospect-funnel": ["conversion", "lead"],
  "referral-value": ["word of mouth", "recommendation"],
  "word-of-mouth": ["wom", "referral"],
  "repurchase-rate": ["repeat purchase", "repeat customer"],
  "upsell-ratio": ["cross-sell", "attach rate"],
  "loyalty-programme": ["loyalty program", "roi", "rewards"],
  "share-of-wallet": ["sow"],
  "wallet-allocation": ["war", "share of wallet"],
  csat: ["satisfaction", "survey"],
  "customer-effort": ["ces", "survey"],
  orders: ["repurchase", "cohorts", "rfm", "lifetime value"],
  survey: ["net promoter", "nps", "csat", "satisfaction"],
  subscriptions: ["churn", "retention", "mrr", "saas"],
  engagement: ["events", "visits", "activity"],
};

/** @param {string} id @param {string} [abbreviation] in the page's language */
export const keywordsOf = (id, abbreviation) =>
  [abbreviation, id.replaceAll("-", " "), ...(KEYWORDS[id] ?? [])].filter((word) => word !== undefined && word !== "");
