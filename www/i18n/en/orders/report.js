/** English: the report on orders. */

import { plural } from "../../plural.js";
import { acquisition } from "./acquisition.js";
import { actions } from "./actions.js";
import { asking } from "./asking.js";
import { explore } from "./explore.js";
import { influences } from "./influences.js";
import { nextPurchase } from "./next-purchase.js";
import { lost, programme, referral } from "./programme.js";
import { scores } from "./scores.js";

export { commonResult } from "../common.js";

const forms = plural("en");

export const words = {
  actions,
  asking,
  explore,
  acquisition,
  influences,
  nextPurchase,
  scores,
  programme,
  referral,
  lost,
  /** @param {string} name */
  reportOn: (name) => `Report: ${name}`,
  /** @param {string} start @param {string} end */
  period: (start, end) => `Orders from ${start} to ${end}`,
  /** @param {number} n @param {{ customers: string, repeat: string, rate: string }} d */
  verdict: (n, d) =>
    forms(n, {
      one: `There is only one customer (bought again on another day: ${d.repeat}).`,
      other: `${d.repeat} of ${d.customers} customers bought again on another day: ${d.rate}.`,
    }),
  figures: {
    customers: "Customers",
    repurchaseRate: "Repurchase rate",
    averageOrderValue: "Average order value",
    ordersPerYear: "Orders per year",
    observedClv: "Revenue per customer",
    revenue: "Revenue",
  },
  /** @param {string} low @param {string} high @param {string} confidence */
  interval: (low, high, confidence) => `${low} to ${high} with ${confidence} confidence`,
  /** @param {number} n @param {string} text */
  repeat: (n, text) => forms(n, { one: `${text} of them came back`, other: `${text} of them came back` }),
  soFar: "observed so far",
  year: "a year is 365.2425 days",
  perCustomer: "per customer",
  /** @param {number} n @param {string} text */
  purchases: (n, text) => forms(n, { one: `from ${text} purchase`, other: `from ${text} purchases` }),
  purchasesPerCustomer: "Purchases per customer",
  /** @param {string} once @param {string} all */
  purchasesPicture: (once, all) => `Bars: customers by number of purchases. ${once} of ${all} bought only once.`,
  /** @param {string} n */
  orMore: (n) => `${n}+`,
  asTable: "As a table",
  /** @param {number} n @param {{ read: string, counted: string, left: string }} d */
  rows: (n, d) =>
    forms(n, {
      one: `One row read: ${d.counted} counted, ${d.left} left out.`,
      other: `${d.read} rows read: ${d.counted} counted, ${d.left} left out.`,
    }),
  rowsHeading: "Rows read",
  /** @param {number} n @param {string} text @param {string} kind */
  problemsOfKind: (n, text, kind) => forms(n, { one: `${text} row: ${kind}`, other: `${text} rows: ${kind}` }),
  /** @param {number} n @param {string} text */
  firstOfThem: (n, text) => forms(n, { one: `Only the first is listed.`, other: `Only the first ${text} are listed.` }),
  downloadProblems: "Download all problems (CSV)",
  line: "Line",
  columnName: "Column",
  found: "Value found",
  problem: "Problem",
  expected: "Expected, for example",
  assumed: {
    label: "How the file was read",
    /** @param {string} text */
    quoted: (text) => `“${text}”`,
    noHeader: "No header row: columns recognised by their cells",
    /** @param {string} role @param {string} column @param {string} others */
    chosen: (role, column, others) => `${role}: “${column}”, not ${others}`,
    /** @param {string} column */
    beforeTax: (column) => `Amounts before tax: “${column}”`,
    inCents: "Amounts in cents, divided by 100",
    orderTotals: "The total of an order counts once",
    linesAdded: "Lines of an order are added up",
    /** @param {string} order */
    mixedDates: (order) => `Some dates: ${order}`,
    folded: "spelling of the customer unified",
    /** @param {string} count @param {string} list */
    plusTags: (count, list) => `${count} addresses differ only by a +tag (${list}); each counts as a separate customer`,
    otherColumn: "customer taken from another column",
    /** @param {string} list */
    unknownStatus: (list) => `status ${list}; do they count?`,
    /** @param {string} list */
    unknownType: (list) => `type ${list}, counted as purchases`,
    refund: "refund deducted",
    zero: "amount of zero, counted as a purchase",
    currencyUnseen: "The file does not name the currencies of its orders",
    /** @param {string} column */
    converted: (column) => `Amounts are already converted; “${column}” is not applied`,
  },
  problems: {
    "bad-date": "not a date in this file’s format",
    "bad-amount": "not an amount",
    "missing-date": "no date",
    "missing-amount": "no amount",
    "missing-customer": "no customer",
    "unclosed-quote": "a quotation mark is never closed",
    "totals-row": "a totals row, not an order",
    "excluded-status": "excluded by its status",
    "negative-amount": "a negative amount, left out by your settings",
    "zero-amount": "an amount of zero, left out by your settings",
    "other-currency": "a currency without an exchange rate",
    "refund-only": "refund with no earlier purchase",
    "bad-order-count": "not a whole number of orders",
    "after-end": "after the end of observation",
    "bad-number": "not a number; the row counts without it",
    "bad-optional-date": "not a date; the row counts without it",
    "duplicate-order": "order also in a later file; the newest counts",
    "future-date": "date later than today; the row counts",
    "far-date": "date decades away from the others in the file; probably a mistyped year",
    "error-cell": "a spreadsheet error instead of a value",
    "formula-without-value": "a formula without a stored value; open the workbook in Excel or LibreOffice and save it",
    "extra-cells": "more cells than columns, perhaps a comma without quotation marks",
    other: "could not be read",
  },
  retention: {
    rate: "Retention rate",
    /** @param {string} low @param {string} high @param {string} split */
    note: (low, high, split) => `${low} to ${high}; share of earlier customers who bought again since ${split}`,
    revenue: "Revenue retention",
    /** @param {string} before @param {string} after */
    revenueNote: (before, after) => `from the same customers: ${before} before, ${after} since`,
  },
  margin: {
    share: "Gross margin",
    perCustomer: "Gross margin per customer",
  },
  cohorts: {
    title: "Retention by cohort",
    by: "Group by",
    periods: { month: "month", quarter: "quarter", week: "week" },
    cohort: "First purchase",
    across: "periods after the first purchase",
    retention: "Bought again",
    /** @param {string} share */
    sentence: (share) =>
      `Each row is a cohort: the customers who first bought in that period. Each column is the share who bought that many periods later. Across all cohorts, ${share} bought one period later.`,
    none: "Each row is a cohort: the customers who first bought in that period. The file ends before any of them could buy again.",
  },
  curve: {
    title: "Repeat buying over time",
    later: "Periods later",
    low: "Lower bound",
    high: "Upper bound",
    basis: "Customers included",
    /** @param {string} share @param {string} confidence */
    sentence: (share, confidence) =>
      `The share of customers who bought in each period after their first; ${share} in the last. The band is the ${confidence} confidence interval.`,
  },
  mix: {
    title: "New and returning customers",
    period: "Month",
    newCustomers: "New",
    returning: "Returning",
    newRevenue: "Revenue from new customers",
    returningRevenue: "Revenue from returning customers",
    /** @param {string} share @param {string} revenue */
    sentence: (share, revenue) =>
      `Customers with two or more purchases are ${share} of all customers and bring in ${revenue} of the revenue.`,
  },
  recencyMap: {
    title: "Recency and frequency",
    sentence:
      "Each square counts customers: higher means more often, further right more recently. Champions are in the top right corner.",
    frequency: "Frequency score",
    recency: "Recency score",
  },
  segments: {
    title: "Segments",
    segment: "Segment",
    share: "Customers",
    revenueShare: "Revenue",
    days: "Days since the last purchase",
    purchases: "Purchases per customer",
    perHead: "Revenue per customer",
    /** @param {string} largest @param {string} share @param {string} richest @param {string} revenue */
    sentence: (largest, share, richest, revenue) =>
      `Largest segment: ${largest}, ${share} of customers. Highest revenue: ${richest}, ${revenue} of the total.`,
    names: {
      champions: "Champions",
      loyal: "Loyal customers",
      "potential-loyalists": "Potential loyalists",
      new: "New customers",
      promising: "Promising",
      "need-attention": "Need attention",
      "about-to-sleep": "About to sleep",
      "at-risk": "At risk",
      "cannot-lose": "Can’t lose them",
      hibernating: "Hibernating",
    },
  },
  regularity: {
    title: "Purchase timing",
    /** @param {string} days @param {string} customers */
    sentence: (days, customers) =>
      `Of ${customers} customers with three or more purchases, half have an average gap of ${days} days or less.`,
    classes: { clockwork: "Like clockwork", steady: "Steady", random: "Random", bursts: "In bursts" },
    class: "Timing",
  },
  lorenz: {
    title: "Revenue concentration",
    /** @param {string} top @param {string} share @param {string} low @param {string} high @param {string} gini */
    sentence: (top, share, low, high, gini) =>
      `The top ${top} of customers bring in ${share} of the revenue (${low} to ${high}). Gini coefficient: ${gini}.`,
    customers: "Share of customers, smallest first",
    revenue: "Share of revenue",
    equal: "if all customers spent the same",
    actual: "actual",
  },
  products: {
    title: "Products that bring customers back",
    /** @param {string} share @param {string} low @param {string} high */
    sentence: (share, low, high) => `${share} of customers bought more than one product type (${low} to ${high}).`,
    product: "Product",
    firstBuyers: "First-time buyers",
    returned: "Repurchase rate",
  },
  pairs: {
    limit: "Counted among the 512 best-selling products.",
    title: "Bought together",
    /** @param {string} first @param {string} second @param {string} share @param {string} lift */
    sentence: (first, second, share, lift) =>
      `Most often: ${first} and ${second}, in ${share} of all baskets, ${lift} times as often as by chance.`,
    first: "Product",
    second: "Together with",
    baskets: "Baskets",
    support: "Share of baskets",
    firstThenSecond: "Share of baskets with the first",
    secondThenFirst: "Share of baskets with the second",
    lift: "Lift",
    liftLow: "Lift, lower bound",
    liftHigh: "Lift, upper bound",
  },
  slipping: {
    title: "Regulars slipping away",
    /** @param {number} n @param {string} text */
    sentence: (n, text) =>
      forms(n, {
        one: `${text} regular should have bought again by now. Contact them before they forget you.`,
        other: `${text} regulars should have bought again by now. Contact them before they forget you.`,
      }),
    /** @param {string} stake @param {string} days */
    stakeSentence: (stake, days) => `${stake} is at stake within ${String(days) === "1" ? "one day" : `${days} days`}.`,
    none: "No regular is overdue.",
    silent: "Days since last purchase",
    due: "Expected gap in days",
    overdue: "Days silent ÷ expected gap",
    stake: "At stake",
  },
  profile: {
    title: "Traits of the best customers",
    /** @param {string} customers @param {string} share */
    sentence: (customers, share) =>
      `The top fifth by spending: ${customers} customers with ${share} of the revenue. The traits listed are clearly more common, or clearly rarer, in this group.`,
    trait: "Trait",
    value: "Value",
    top: "Top fifth",
    rest: "Others",
    differenceLow: "Difference, lower bound",
    differenceHigh: "Difference, upper bound",
    traits: {
      "first-product": "First product",
      "first-month": "First month",
      country: "Country",
      "several-kinds": "Several product types",
      column: "Other column",
    },
    medians: "Typical values",
    mediansSentence: "The medians: half of each group’s customers are below these figures, half above.",
    contrasts: {
      "first-spend": "First purchase",
      purchases: "Purchases",
      "gap-days": "Days between purchases",
      "spend-per-purchase": "Spend per purchase",
      "days-since-last": "Days since the last purchase",
    },
  },
  wallet: {
    share: "Share of wallet",
    /** @param {string} money */
    note: (money) => `customers spend ${money} with others`,
  },
  satisfaction: {
    title: "Satisfaction and repurchase",
    /** @param {string} nps @param {string} low @param {string} high */
    sentence: (nps, low, high) => `Net Promoter Score ${nps} (${low} to ${high}), based on each customer’s last score.`,
    group: "Group",
    groups: { promoters: "Promoters (9–10)", passives: "Passives (7–8)", detractors: "Detractors (0–6)" },
    share: "Share",
  },
  forecast: {
    alive: "Customers still active",
    /** @param {string} all */
    aliveNote: (all) => `expected, of ${all} who ever bought`,
    /** @param {string} horizon */
    purchases: (horizon) => `Expected purchases within ${horizon}`,
    /** @param {string} horizon */
    clv: (horizon) => `Expected value within ${horizon}`,
    /** @param {string} rate */
    clvNote: (rate) => `from current customers, discounted at ${rate} a year`,
    /** @param {number} n @param {string} text */
    days: (n, text) => forms(n, { one: `${text} day`, other: `${text} days` }),
    bars: "Model fit",
    /** @param {string} model */
    barsSentence: (model) => `Customers by repeat purchases: actual and predicted by ${model}.`,
    repeats: "Repeat purchases",
    counted: "Actual",
    expected: "Predicted",
    alivePlot: "Chance of being active",
    alivePlotSentence:
      "The chance that one of your oldest customers is still active: higher means more repeat purchases, further right a more recent last purchase. Frequent buyers who have gone quiet have probably left.",
    buysPlot: "Expected purchases",
    /** @param {string} horizon */
    buysPlotSentence: (horizon) => `Expected purchases within ${horizon} from such a customer.`,
    recency: "Days from the first to the last purchase",
    pAlive: "Chance of being active",
    expectedPurchases: "Expected purchases",
    spread: "Expected customer value",
    /** @param {string} median @param {string} share */
    spreadSentence: (median, share) =>
      `Half of customers are expected to bring in ${median} or less; the top tenth account for ${share} of the value.`,
    upTo: "Value up to",
    tracking: "How accurate is the forecast?",
    /** @param {string} end @param {string} actual @param {string} expected @param {string} error */
    trackingSentence: (end, actual, expected, error) =>
      `Using orders up to ${end}, the model forecast ${expected} later purchases by the customers it knew; they made ${actual}. Error: ${error}.`,
    week: "Week",
    actual: "Actual",
    total: "Repeat purchases since the start",
    seasonal: "Predicted with the season",
    /** @param {Record<"most" | "high" | "least" | "low" | "error", string>} d */
    season: (d) =>
      `By month of the year, with 100% for the mean: most in ${d.most} (${d.high}), fewest in ${d.least} (${d.low}). With this season the error is ${d.error}.`,
    seasonUsed: "It predicts each customer’s purchases better, so the expected totals use it.",
    seasonUnused: "It does not predict each customer’s purchases better, so the forecast does not use it.",
    /** @param {string} n */
    seasonForecast: (n) => `Purchases expected with the season: ${n}.`,
    calibrationEnd: "forecast starts here",
    compare: "Model comparison",
    /** @param {string} best */
    compareSentence: (best) => `${best} explains these purchases best: it has the lowest AIC.`,
    /** @param {string} best */
    holdoutSentence: (best) =>
      `${best} makes the forecast: fitted to the first half of these orders, it came closest to each customer’s purchases in the second.`,
    model: "Model",
    logLikelihood: "Log-likelihood",
    weight: "Weight",
    parameters: "Parameters",
    names: {
      "bg-nbd": "BG/NBD",
      "mbg-nbd": "MBG/NBD",
      "bg-cnbd-k": "BG/CNBD-k",
      "mbg-cnbd-k": "MBG/CNBD-k",
      "pareto-nbd": "Pareto/NBD",
      "bg-bb": "BG/BB",
      "gamma-gamma": "Gamma-Gamma",
      sbg: "sBG",
      bdw: "BdW",
    },
  },
  absentHeading: "What could not be calculated",
  totals: {
    /** @param {string} file */
    title: (file) => `Customers in ${file}`,
    note: "This table has one row per customer. Repurchase over time, cohorts and forecasts need the orders themselves.",
    /** @param {number} n @param {string} text */
    withoutOrders: (n, text) =>
      forms(n, { one: `${text} customer without orders`, other: `${text} customers without orders` }),
    mix: "One-time and regular customers",
    group: "Group",
    oneTime: "One-time",
    regular: "Regular",
    share: "Share of customers",
    revenue: "Revenue",
    revenueShare: "Share of revenue",
    perCustomer: "Revenue per customer",
  },
  absent: {
    "no-product-column": "no product column",
    "no-score-column": "no score column",
    "no-category-spend-column": "no category spend column",
    "no-channel-column": "no channel column",
    "no-cost-column": "no cost column",
    "no-order-count-column": "no column with the number of orders",
    "no-last-day-column": "no column with the day of the last order",
    "no-amounts": "no amounts above zero",
    "several-currencies": "the amounts are in several currencies",
    "score-out-of-range": "scores are not between 0 and 10",
    "too-few-customers": "too few customers",
    "too-few-purchases": "too few repeat purchases",
    "too-short": "the file covers too short a period",
    "too-many-periods": "the file covers too many periods",
    "no-programme-column": "no column of members, joining dates or coupons",
    "no-joining-dates": "all orders of members are flagged; joining dates are needed",
    "no-referral-column": "no referral column",
    "all-alike": "all customers behave alike",
    "no-pairs": "nobody bought two products together",
    "needs-orders": "a summary file has no individual orders",
    "no-model": "no model fits the data",
    "no-difference": "no group differs significantly from the others",
    "no-country-column": "no country column",
  },
  customersHeading: "All customers",
  /** @param {number} n @param {string} text */
  customersShown: (n, text) => forms(n, { one: `${text} customer`, other: `${text} customers` }),
  search: "Search",
  searchLabel: "Customer",
  sorting: "Sorting…",
  nothingFound: "No customers match. Change your search.",
  tableKeys: "Scroll with the arrow keys, Page Up, Page Down, Home and End.",
  tableColumns: {
    id: "Customer",
    purchases: "Purchases",
    first: "First purchase",
    last: "Last purchase",
    revenue: "Revenue",
    perPurchase: "Per purchase",
    products: "Product types",
    gap: "Days between purchases",
    pAlive: "Chance of being active",
    expectedTransactions: "Expected purchases",
    clv: "Expected value",
  },
  /** @param {string} column */
  sortBy: (column) => `Sort by ${column}`,
  saveCsv: "CSV",
  saveSvg: "SVG",
  savePng: "PNG",
  /** @param {string} what @param {string} kind */
  saveAs: (what, kind) => `Save “${what}” as ${kind}`,
  downloadCustomers: "Download customers (CSV)",
  print: "Print",
};
