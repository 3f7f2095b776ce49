// Generated from the table of metrics in src/metrics; `npm run check -- --write` renews it.

/** @import { Definition } from "./definition.js" */

/** @type {Definition} */
export const nps = {
  index: 0, familyIndex: 0, id: "nps", family: "satisfaction",
  forms: [
    { id: "groups", inputs: [
      { id: "promoters", unit: "count", min: 0, max: 1e9, default: 70 },
      { id: "passives", unit: "count", min: 0, max: 1e9, default: 10 },
      { id: "detractors", unit: "count", min: 0, max: 1e9, default: 20 },
      { id: "target", unit: "points", min: -100, max: 100, optional: true },
      { id: "passives-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "detractors-won", unit: "count", min: 0, max: 1e9, optional: true }] },
    { id: "scores", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], min: 11, max: 11, default: [[2], [1], [1], [2], [3], [4], [7], [4], [6], [30], [40]] } },
      { id: "target", unit: "points", min: -100, max: 100, optional: true },
      { id: "passives-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "detractors-won", unit: "count", min: 0, max: 1e9, optional: true }] },
    { id: "answers", inputs: [
      { id: "answers", rows: { columns: [{ id: "score", unit: "score", min: 0, max: 10, default: 9 }], labels: [], min: 1, max: 1000000, default: [[10], [9], [9], [8], [10], [6], [7], [9], [3], [10]] } },
      { id: "target", unit: "points", min: -100, max: 100, optional: true },
      { id: "passives-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "detractors-won", unit: "count", min: 0, max: 1e9, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "interval", choices: ["adjusted-wald", "score", "wald"] }],
  outputs: [
    { id: "nps", unit: "points" },
    { id: "low", unit: "points" },
    { id: "high", unit: "points" },
    { id: "margin", unit: "points" },
    { id: "answers", unit: "count" },
    { id: "promoters-count", unit: "count" },
    { id: "passives-count", unit: "count" },
    { id: "detractors-count", unit: "count" },
    { id: "promoters-share", unit: "share" },
    { id: "passives-share", unit: "share" },
    { id: "detractors-share", unit: "share" },
    { id: "variance", unit: "number" },
    { id: "standard-error", unit: "points" },
    { id: "answers-for-ten", unit: "count" },
    { id: "what-if-nps", unit: "points" },
    { id: "passives-needed", unit: "count" },
    { id: "detractors-needed", unit: "count" }],
  tables: [{ id: "distribution", columns: [{ id: "score", unit: "score" }, { id: "count", unit: "count" }] }],
  warnings: ["few-answers", "wald-small-sample", "out-of-reach"], refusals: [],
  verdicts: ["wide", "narrow"],
  formulas: [
    { output: "nps", when: "", text: "100 · ({promoters-count} − {detractors-count}) ÷ {answers}" },
    { output: "variance", when: "", text: "{promoters-share} + {detractors-share} − ({promoters-share} − {detractors-share})^2" },
    { output: "standard-error", when: "", text: "100 · √({variance} ÷ {answers})" }],
  sources: [
    { text: "Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12)", url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow" },
    { text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)", url: "https://arxiv.org/abs/1601.07235" }],
};

/** @type {Definition} */
export const clv = {
  index: 1, familyIndex: 0, id: "clv", family: "value",
  forms: [
    { id: "figures", inputs: [
      { id: "order-value", unit: "money", min: 0, max: 1e12, default: 50 },
      { id: "orders-per-year", unit: "per-year", min: 0, max: 10000, default: 4 },
      { id: "lifespan", unit: "years", min: 0, max: 100, default: 3 },
      { id: "margin", unit: "share", min: 0, max: 1, default: 0.4, optional: true },
      { id: "discount-rate", unit: "share", min: 0, max: 1, default: 0.1, optional: true },
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 30, optional: true }] }],
  settings: [],
  conventions: [{ id: "value", choices: ["revenue", "margin", "discounted"] }, { id: "payments", choices: ["mid-year", "year-end"] }],
  outputs: [
    { id: "clv", unit: "money" },
    { id: "customer-value", unit: "money" },
    { id: "yearly-margin", unit: "money" },
    { id: "orders", unit: "number" },
    { id: "net-clv", unit: "money" },
    { id: "clv-to-cost", unit: "number" },
    { id: "payback", unit: "years" }],
  tables: [{ id: "years", columns: [{ id: "year", unit: "years" }, { id: "value", unit: "money" }, { id: "discounted", unit: "money" }, { id: "total", unit: "money" }] }],
  warnings: ["revenue-is-not-profit", "long-lifespan", "never-pays-back"], refusals: [],
  verdicts: ["revenue", "margin", "discounted"],
  formulas: [
    { output: "customer-value", when: "", text: "{order-value} · {orders-per-year}" },
    { output: "clv", when: "revenue", text: "{customer-value} · {lifespan}" },
    { output: "yearly-margin", when: "margin", text: "{customer-value} · {margin}" },
    { output: "clv", when: "margin", text: "{yearly-margin} · {lifespan}" },
    { output: "yearly-margin", when: "discounted", text: "{customer-value} · {margin}" },
    { output: "clv", when: "discounted", text: "Σ {yearly-margin} ÷ (1 + {discount-rate})^{year}" },
    { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" }],
  sources: [
    { text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)", url: "https://doi.org/10.1002/dir.10045" },
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" }],
};

/** @type {readonly Definition[]} */
export const metrics = [nps, clv];

/** Codes of the refusals, in the order the core numbers them. */
export const errorCodes = ["unknown-metric", "unknown-form", "unknown-option", "unknown-input", "missing", "not-a-number", "not-whole", "out-of-range", "row-count", "exceeds", "empty", "undefined", "too-large", "too-few", "not-converged", "aborted"];
