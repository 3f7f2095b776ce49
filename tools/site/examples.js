/**
 * The figures of the worked example on each calculator's page, filled into its form. Amounts are in euros; the page of
 * a language multiplies them as the calculator does its own. A calculator without an entry shows its default figures,
 * which are those of its example.
 */

/** @typedef {import("../../www/core/definition.js").Definition} Definition */

/** By metric and attribute: a number, a choice, or a table row by row. @type {Record<string, Record<string, string | number | number[][]>>} */
const EXAMPLES = {
  "acquisition-cost": {
    spend: 6000,
    overhead: 3000,
    "new-customers": 90,
    "organic-customers": 30,
    "monthly-revenue": 20,
    margin: 0.5,
  },
  "acquisition-vs-retention": {
    "acquisition-spend": 10_000,
    "new-customers": 100,
    "retention-spend": 2000,
    customers: 1000,
    "retention-with": 0.58,
    "retention-without": 0.5,
  },
  clv: { "order-value": 100, "orders-per-year": 4, lifespan: 3, margin: 0.6, value: "margin" },
  "clv-retention": { margin: 17.95, "retention-rate": 0.995, "discount-rate": 0.01, timing: "first-margin-now" },
  "clv-subscription": { revenue: 50, margin: 0.8, "churn-rate": 0.05, "expansion-rate": 0.01 },
  "customer-mix": {
    "one-time-customers": 80,
    "one-time-revenue": 2000,
    "regular-customers": 20,
    "regular-revenue": 8000,
    conversion: 0.1,
  },
  "engagement-score": {
    actions: [
      [2, 3400],
      [3, 1200],
      [1, 9500],
    ],
    "active-customers": 22_000,
    scale: 10,
    score: "per-customer",
  },
  "lost-customer": {
    "order-value": 50,
    "orders-per-year": 4,
    margin: 0.5,
    "years-lost": 2.5,
    "discount-rate": 0.1,
    "replacement-cost": 40,
    "people-told": "",
    "put-off": "",
    "prospect-value": "",
  },
  "loyalty-index": { form: "survey-ten", "recommend-ten": 6, "buy-again-ten": 7, "try-other-ten": 8 },
  "loyalty-programme": {
    members: 1_000_000,
    "spend-with": 600,
    "spend-without": 500,
    margin: 0.3,
    "programme-cost": 10_000_000,
  },
  "market-share": { form: "buyers" },
  "prospect-funnel": {
    stages: [
      [1000, 300],
      [200, 0],
      [100, 0],
      [40, 0],
      [20, 0],
    ],
    clv: 40,
  },
  "referral-value": { referrals: 4, "would-join-anyway": 0.25, clv: 200, "acquisition-cost": 40, reward: 15 },
  "repurchase-rate": { customers: 26, "repeat-customers": 8 },
  "upsell-ratio": { "one-kind": 80, "several-kinds": 20 },
  "word-of-mouth": {
    customers: 1000,
    "good-share": 0.3,
    "good-reach": 3,
    "good-swayed": 0.1,
    "bad-share": 0.05,
    "bad-reach": 10,
    "bad-swayed": 0.1,
    value: 50,
  },
};

/**
 * Attributes of the calculator on its page.
 *
 * @param {Definition} definition
 * @param {number} factor of amounts in the currency of the language
 * @returns {[name: string, value: string][]}
 */
export function exampleOf({ id, forms, settings }, factor) {
  const inputs = [...forms.flatMap((form) => form.inputs), ...settings];
  const amount = (/** @type {number} */ n, /** @type {string | undefined} */ unit) =>
    String(unit === "money" ? Number((n * factor).toPrecision(12)) : n);
  return Object.entries(EXAMPLES[id] ?? {}).map(([name, value]) => {
    const input = inputs.find((input) => input.id === name);
    if (typeof value === "string") return [name, value];
    if (typeof value === "number") return [name, amount(value, input?.unit)];
    const columns = input?.rows?.columns ?? [];
    return [name, value.map((row) => row.map((cell, c) => amount(cell, columns[c]?.unit)).join(" ")).join(";")];
  });
}
