/** English: the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("en");

export const words = {
  /** @param {string} name */
  reportOn: (name) => `What ${name} says`,
  /** @param {string} start @param {string} end */
  period: (start, end) => `Orders from ${start} to ${end}`,
  /** @param {number} n @param {{ customers: string, repeat: string, rate: string }} d */
  verdict: (n, d) =>
    forms(n, {
      one: `There is a single customer; ${d.repeat} came back to buy on another day.`,
      other: `${d.repeat} of ${d.customers} customers came back to buy on another day: ${d.rate}.`,
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
  soFar: "observed lifetime value so far",
  perCustomer: "per customer",
  /** @param {number} n @param {string} text */
  purchases: (n, text) => forms(n, { one: `from ${text} purchase day`, other: `from ${text} purchase days` }),
  purchasesPerCustomer: "Purchases per customer",
  /** @param {string} once @param {string} all */
  purchasesPicture: (once, all) => `Bars: customers by number of purchases. ${once} of ${all} bought on one day only.`,
  /** @param {string} n */
  orMore: (n) => `${n}+`,
  asTable: "As a table",
  /** @param {number} n @param {{ read: string, counted: string, left: string }} d */
  rows: (n, d) =>
    forms(n, {
      one: `One row read: ${d.counted} counted, ${d.left} left out.`,
      other: `${d.read} rows read: ${d.counted} counted, ${d.left} left out.`,
    }),
  rowsHeading: "What was read",
  /** @param {number} n @param {string} text @param {string} kind */
  problemsOfKind: (n, text, kind) => forms(n, { one: `${text} row: ${kind}`, other: `${text} rows: ${kind}` }),
  /** @param {number} n @param {string} text */
  firstOfThem: (n, text) => forms(n, { one: `The first ${text} is listed.`, other: `The first ${text} are listed.` }),
  downloadProblems: "Download all problems (CSV)",
  line: "Line",
  columnName: "Column",
  found: "Found",
  problem: "Problem",
  expected: "Expected, for example",
  problems: {
    "bad-date": "not a date in this file’s format",
    "bad-amount": "not an amount",
    "missing-date": "no date",
    "missing-amount": "no amount",
    "missing-customer": "no customer",
    "unclosed-quote": "a quotation mark is never closed",
    "totals-row": "a row of totals, not an order",
    "excluded-status": "the status says nothing was bought",
    "negative-amount": "a negative amount, left out as chosen",
    "zero-amount": "an amount of zero, left out as chosen",
    "other-currency": "a currency without a rate",
    "refund-only": "money back to someone who bought nothing",
    "bad-number": "not a number; the row counts without it",
    "extra-cells": "more cells than columns; a comma without quotation marks?",
    other: "could not be read",
  },
  retention: {
    rate: "Retention",
    /** @param {string} low @param {string} high @param {string} split */
    note: (low, high, split) => `${low} to ${high}; bought before and again since ${split}`,
    revenue: "Revenue retention",
    /** @param {string} before @param {string} after */
    revenueNote: (before, after) => `the same customers: ${before} before, ${after} since`,
  },
  margin: {
    share: "Margin",
    perCustomer: "Margin per customer",
  },
  cohorts: {
    title: "Who comes back, by first purchase",
    by: "Group by",
    periods: { month: "month", quarter: "quarter", week: "week" },
    cohort: "First purchase",
    across: "periods after the first purchase",
    retention: "Bought again",
    /** @param {string} share */
    sentence: (share) =>
      `Each row is the customers who first bought in one period, each column the share of them who bought so many periods later. One period later it is ${share} over all rows.`,
    none: "Each row is the customers who first bought in one period. The file ends before any of them could come back.",
  },
  curve: {
    title: "How long customers stay",
    later: "Periods later",
    low: "Lower end",
    high: "Upper end",
    basis: "Customers it rests on",
    /** @param {string} share @param {string} confidence */
    sentence: (share, confidence) =>
      `The share of customers still buying so many periods after the first purchase; ${share} at the end. The band is the ${confidence} interval.`,
  },
  mix: {
    title: "New and returning customers",
    period: "Month",
    newCustomers: "New",
    returning: "Returning",
    newRevenue: "Revenue from new",
    returningRevenue: "Revenue from returning",
    /** @param {string} share @param {string} revenue */
    sentence: (share, revenue) =>
      `Customers with two or more purchases are ${share} of all and bring ${revenue} of the revenue.`,
  },
  recencyMap: {
    title: "How often and how recently",
    sentence:
      "Each square counts customers: upwards the more often they bought, to the right the more recently. Champions are in the top right corner.",
    frequency: "How often (score)",
    recency: "How recently (score)",
  },
  segments: {
    title: "Segments",
    segment: "Segment",
    share: "Customers",
    revenueShare: "Revenue",
    days: "Days since the last purchase",
    purchases: "Purchases each",
    perHead: "Revenue each",
    /** @param {string} largest @param {string} share @param {string} richest @param {string} revenue */
    sentence: (largest, share, richest, revenue) =>
      `Largest segment: ${largest}, ${share} of customers. Most revenue: ${richest}, ${revenue} of it.`,
    names: {
      champions: "Champions",
      loyal: "Loyal",
      "potential-loyalists": "Potential loyalists",
      new: "New",
      promising: "Promising",
      "need-attention": "Need attention",
      "about-to-sleep": "About to sleep",
      "at-risk": "At risk",
      "cannot-lose": "Cannot lose them",
      hibernating: "Hibernating",
    },
  },
  regularity: {
    title: "Rhythm of buying",
    /** @param {string} days @param {string} customers */
    sentence: (days, customers) =>
      `Half of the customers with three or more purchases (${customers} in all) wait ${days} days or less between two of them.`,
    classes: { clockwork: "like clockwork", steady: "steadily", random: "at random", bursts: "in bursts" },
    class: "Buys",
  },
  lorenz: {
    title: "How much revenue comes from how few",
    /** @param {string} top @param {string} share @param {string} low @param {string} high @param {string} gini */
    sentence: (top, share, low, high, gini) =>
      `The best ${top} of customers bring ${share} of the revenue (${low} to ${high}). Gini coefficient: ${gini}.`,
    customers: "Share of customers, smallest first",
    revenue: "Share of revenue",
    equal: "if all spent alike",
    actual: "revenue",
  },
  products: {
    title: "Products that bring people back",
    /** @param {string} share @param {string} low @param {string} high */
    sentence: (share, low, high) => `${share} of customers bought more than one kind of product (${low} to ${high}).`,
    product: "Product",
    firstBuyers: "Began with it",
    returned: "of these came back",
  },
  pairs: {
    title: "Bought together",
    /** @param {string} first @param {string} second @param {string} share @param {string} lift */
    sentence: (first, second, share, lift) =>
      `Most often: ${first} and ${second}, in ${share} of all baskets, ${lift} × as often as by chance.`,
    first: "Product",
    second: "together with",
    baskets: "Baskets",
    support: "Share of baskets",
    firstThenSecond: "of those with the first",
    secondThenFirst: "of those with the second",
    lift: "Lift",
    liftLow: "Lift, lower end",
    liftHigh: "Lift, upper end",
  },
  slipping: {
    title: "Regulars who are slipping away",
    /** @param {number} n @param {string} text @param {string} revenue */
    sentence: (n, text, revenue) =>
      forms(n, {
        one: `${text} regular should have bought again by now. At the pace of those purchases it was ${revenue} a year. Write while the shop is still remembered.`,
        other: `${text} regulars should have bought again by now. At the pace at which they bought it was ${revenue} a year together. Write while the shop is still remembered.`,
      }),
    none: "Nobody who buys regularly is overdue.",
    silent: "Days silent",
    due: "Usual days between purchases",
    overdue: "Times overdue",
    perYear: "Spent per year",
  },
  profile: {
    title: "What the best customers have in common",
    /** @param {string} customers @param {string} share */
    sentence: (customers, share) =>
      `The fifth that spends most: ${customers} customers with ${share} of the revenue. Listed is what is surely more or less common among them than among the rest.`,
    trait: "Trait",
    value: "Value",
    top: "Best fifth",
    rest: "The rest",
    differenceLow: "Difference, lower end",
    differenceHigh: "Difference, upper end",
    traits: {
      "first-product": "First product",
      "first-month": "First month",
      country: "Country",
      "several-kinds": "Several kinds of product",
    },
    medians: "What is usual for them",
    mediansSentence: "Half of the customers of each group are below these figures, half above.",
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
    note: (money) => `${money} goes to others`,
  },
  satisfaction: {
    title: "What customers say and what they do",
    /** @param {string} nps @param {string} low @param {string} high */
    sentence: (nps, low, high) => `Net Promoter Score ${nps} (${low} to ${high}), each customer’s last answer counted.`,
    group: "Answer",
    groups: { promoters: "Promoters (9–10)", passives: "Passives (7–8)", detractors: "Detractors (0–6)" },
    share: "Share",
  },
  forecast: {
    alive: "Customers still active",
    /** @param {string} all */
    aliveNote: (all) => `expected, of ${all} who ever bought`,
    /** @param {string} horizon */
    purchases: (horizon) => `Purchases to expect within ${horizon}`,
    /** @param {string} horizon */
    clv: (horizon) => `Value to expect within ${horizon}`,
    /** @param {string} rate */
    clvNote: (rate) => `of today’s customers, discounted at ${rate} a year`,
    /** @param {number} n @param {string} text */
    days: (n, text) => forms(n, { one: `${text} day`, other: `${text} days` }),
    bars: "How well the model fits",
    /** @param {string} model */
    barsSentence: (model) => `Customers by repeat purchases: counted, and as ${model} would have them.`,
    repeats: "Repeat purchases",
    counted: "Counted",
    expected: "Expected",
    alivePlot: "Who is still a customer",
    alivePlotSentence:
      "The chance that a customer of the longest standing is still active: upwards the more repeat purchases, to the right the more recent the last. Many purchases and a long silence mean gone.",
    buysPlot: "Who will buy again",
    /** @param {string} horizon */
    buysPlotSentence: (horizon) => `Purchases to expect within ${horizon} from such a customer.`,
    recency: "Days from the first to the last purchase",
    pAlive: "Chance of being active",
    expectedPurchases: "Purchases expected",
    spread: "What customers will be worth",
    /** @param {string} median @param {string} share */
    spreadSentence: (median, share) =>
      `Half of the customers are expected to bring ${median} or less; the best tenth brings ${share} of the value.`,
    upTo: "Value up to",
    tracking: "Would it have been right?",
    /** @param {string} end @param {string} actual @param {string} expected @param {string} error */
    trackingSentence: (end, actual, expected, error) =>
      `Fitted to orders until ${end} only, the model expected ${expected} purchases in the time after; ${actual} came. It was off by ${error}.`,
    week: "Week",
    actual: "Came",
    total: "Repeat purchases since the start",
    calibrationEnd: "known until here",
    compare: "Models compared",
    /** @param {string} best */
    compareSentence: (best) => `The smaller the AIC, the better the model explains these purchases: ${best}.`,
    model: "Model",
    logLikelihood: "Log-likelihood",
    weight: "Weight",
    parameters: "Parameters",
    names: {
      "bg-nbd": "BG/NBD",
      "mbg-nbd": "MBG/NBD",
      "pareto-nbd": "Pareto/NBD",
      "bg-bb": "BG/BB",
      "gamma-gamma": "Gamma-Gamma",
      sbg: "sBG",
    },
  },
  absentHeading: "What this file does not tell",
  absent: {
    "no-product-column": "no column of products",
    "no-score-column": "no column of scores",
    "no-category-spend-column": "no column of spend in the category",
    "no-cost-column": "no column of costs",
    "no-amounts": "no amounts above zero",
    "several-currencies": "those amounts are in several currencies",
    "score-out-of-range": "scores are not from 0 to 10",
    "too-few-customers": "too few customers",
    "too-few-purchases": "too few repeat purchases",
    "too-short": "the file covers too short a time",
    "too-many-periods": "the file covers too many periods",
    "all-alike": "all customers are alike",
    "no-pairs": "nobody bought two products at once",
    "needs-orders": "a summary file does not hold single orders",
    "no-model": "no model fits",
  },
  customersHeading: "All customers",
  /** @param {number} n @param {string} text */
  customersShown: (n, text) => forms(n, { one: `${text} customer`, other: `${text} customers` }),
  search: "Search",
  searchLabel: "Customer",
  sorting: "Sorting…",
  nothingFound: "No customer fits. Change what you search for.",
  tableKeys: "Scrolls with the arrow keys, Page Up, Page Down, Home and End.",
  tableColumns: {
    id: "Customer",
    purchases: "Purchases",
    first: "First purchase",
    last: "Last purchase",
    revenue: "Revenue",
    perPurchase: "Per purchase",
    products: "Kinds of product",
    gap: "Days between purchases",
    pAlive: "Chance of being active",
    expectedTransactions: "Purchases expected",
    clv: "Value expected",
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
