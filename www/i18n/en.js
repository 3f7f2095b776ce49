/** English: the shape of every locale file; see index.js for the map. */

import { plural } from "./plural.js";

/**
 * @typedef {import("./number.js").Format} Format
 * @typedef {import("./index.js").Values} Values
 * @typedef {typeof common} Common
 * @typedef {typeof nps} Nps
 * @typedef {typeof clv} Clv
 * @typedef {typeof orders} Orders
 * @typedef {typeof site} Site
 * @typedef {typeof pages} Pages
 *
 * What a sentence about a refused input may need, written in the page's language.
 * @typedef {{ text: string, min: string, max: string, limit: string, example: string, reason: string }} Refusal
 */

const forms = plural("en");

export const common = {
  language: "English",
  currency: "EUR",
  result: "Result",
  loading: "Calculating…",
  invalid: "Correct the marked field to see the result.",
  inputs: "Your figures",
  form: "What do you have?",
  options: "Assumptions",
  optional: "Optional",
  formula: "Formula",
  withWords: "In words",
  withNumbers: "With your figures",
  details: "All figures",
  pictureTable: "Figures behind the picture",
  sources: "Sources",
  otherwise: "Other conventions would give",
  warnings: "Mind",
  reset: "Reset",
  addRow: "Add a row",
  /** @param {string} row */
  removeRow: (row) => `Remove row ${row}`,
  /** @param {number} n @param {string} text */
  pasted: (n, text) => forms(n, { one: `${text} value read`, other: `${text} values read` }),
  /** @param {string} text */
  understood: (text) => `= ${text}`,
  /** @param {string} confidence */
  confidence: (confidence) => `${confidence} confidence`,
  /** @param {string} low @param {string} high */
  range: (low, high) => `${low} to ${high}`,
  /** What is announced once typing stops. @param {string} name @param {string} value @param {string} verdict */
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
  words: /** @type {Record<string, import("./index.js").Word>} */ ({
    confidence: { label: "Confidence level", help: "How sure the interval should be; 95% is usual." },
    low: { label: "Lower end of the interval" },
    high: { label: "Upper end of the interval" },
  }),
  units: {
    /** @param {string} text @param {number} n */
    years: (text, n) => forms(n, { one: `${text} year`, other: `${text} years` }),
    /** @param {string} text @param {number} n */
    months: (text, n) => forms(n, { one: `${text} month`, other: `${text} months` }),
    /** @param {string} text @param {number} n */
    periods: (text, n) => forms(n, { one: `${text} period`, other: `${text} periods` }),
    /** @param {string} text */
    perYear: (text) => `${text} a year`,
    /** @param {string} text */
    lessThan: (text) => `less than ${text}`,
  },
  fieldUnits: { years: "years", months: "months", periods: "periods", "per-year": "a year" },
  errors: {
    missing: () => "Enter a number here.",
    /** @param {Refusal} d */
    "not-a-number": (d) => `“${d.text}” is not a number. Write it like ${d.example}.`,
    /** @param {Refusal} d */
    "not-whole": (d) => `Enter a whole number, like ${d.example}.`,
    /** @param {Refusal} d */
    "out-of-range": (d) => `Enter a number from ${d.min} to ${d.max}.`,
    /** @param {Refusal} d */
    "row-count": (d) => `Enter between ${d.min} and ${d.max} values.`,
    /** @param {Refusal} d */
    exceeds: (d) => `This cannot be more than: ${d.limit}.`,
    empty: () => "All the counts are zero, so there is nothing to measure yet. Enter at least one.",
    /** @param {Refusal} d */
    undefined: (d) => d.reason,
    "too-large": () => "The result is too large to write down. Enter smaller figures.",
    unknown: () => "This calculator is set up with an option it does not know.",
  },
  failures: {
    blocked: "This page’s security policy forbids WebAssembly. Its owner has to add 'wasm-unsafe-eval' to script-src.",
    network: "The calculator could not be loaded. Check your connection and try again.",
    retry: "Try again",
  },
};

export const nps = {
  name: "Net Promoter Score",
  abbreviation: "NPS",
  intro: "How many more customers would recommend you than would not, from −100 to 100.",
  forms: { groups: "Three groups", scores: "Scores 0 to 10", answers: "Pasted answers" },
  inputs: {
    promoters: { label: "Promoters", help: "scores 9 and 10" },
    passives: { label: "Passives", help: "scores 7 and 8" },
    detractors: { label: "Detractors", help: "scores 0 to 6" },
    counts: { label: "How many people gave each score?" },
    count: { label: "People" },
    answers: { label: "Answers", help: "Paste scores from 0 to 10, one per line or separated by spaces or commas." },
    score: { label: "Score" },
    target: { label: "Target score", help: "from −100 to 100" },
    "passives-won": { label: "Passives turned into promoters" },
    "detractors-won": { label: "Detractors turned into promoters" },
  },
  optional: "What if …",
  conventions: {
    interval: {
      label: "Interval",
      help: "Adjusted Wald is the most reliable for surveys of every size.",
      choices: { "adjusted-wald": "Adjusted Wald", score: "Score", wald: "Wald" },
    },
  },
  outputs: {
    nps: "Net Promoter Score",
    margin: "Margin of error (±)",
    answers: "Answers",
    "promoters-count": "Promoters",
    "passives-count": "Passives",
    "detractors-count": "Detractors",
    "promoters-share": "Share of promoters",
    "passives-share": "Share of passives",
    "detractors-share": "Share of detractors",
    variance: "Variance of an answer",
    "standard-error": "Standard error",
    "answers-for-ten": "Answers needed for ±10",
    "what-if-nps": "Score after the change",
    "passives-needed": "Passives to win for the target",
    "detractors-needed": "Or detractors to win for the target",
    score: "Score",
    count: "People",
  },
  /** @param {Format} f @param {Values} v */
  picture: (f, v) =>
    `A bar: ${f.share(v["detractors-share"])} detractors, ${f.share(v["passives-share"])} passives, ${f.share(v["promoters-share"])} promoters. Below it the score ${f.points(v.nps)} with its interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the score a lot.",
    "wald-small-sample": () => "The Wald interval is too narrow for fewer than 100 answers. Prefer adjusted Wald.",
    "out-of-reach": () => "The target cannot be reached by winning passives alone or detractors alone.",
  },
  refusals: {},
  verdicts: {
    /** @param {Format} f @param {Values} v */
    wide: (f, v) =>
      forms(v.answers, {
        one: `With a single answer the true score may be anywhere from ${f.round(v.low)} to ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} answers would narrow it to ±10.`,
        other: `With ${f.count(v.answers)} answers the true score may be anywhere from ${f.round(v.low)} to ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} answers would narrow it to ±10.`,
      }),
    /** @param {Format} f @param {Values} v */
    narrow: (f, v) =>
      `With ${f.count(v.answers)} answers the true score very likely lies between ${f.round(v.low)} and ${f.round(v.high)}.`,
  },
};

export const clv = {
  name: "Customer Lifetime Value",
  abbreviation: "CLV",
  intro: "What a customer brings in over the whole time they stay with you.",
  forms: { figures: "Everyday figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    lifespan: { label: "Customer lifespan", help: "how long a customer keeps buying" },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "discount-rate": { label: "Discount rate", help: "yearly; what later money is worth less" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    value: {
      label: "Value counts",
      help: "Revenue flatters; margin is what you keep; discounting weighs later money less.",
      choices: { revenue: "Revenue", margin: "Margin", discounted: "Margin, discounted" },
    },
    payments: {
      label: "Payments arrive",
      choices: { "mid-year": "Mid-year", "year-end": "At the year’s end" },
    },
  },
  outputs: {
    clv: "Customer Lifetime Value",
    "customer-value": "Revenue per customer and year",
    "yearly-margin": "Margin per customer and year",
    orders: "Orders over the lifespan",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Time to earn the acquisition cost back",
    year: "Year",
    value: "In the year",
    discounted: "Discounted",
    total: "Running total",
  },
  /** @param {Format} f @param {Values} v */
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the years to ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the years to ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () => "This is revenue, not profit. Spend against it only after choosing margin.",
    "long-lifespan": () => "More than ten years is hard to foresee: products, prices and customers change.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {},
  verdicts: {
    /** @param {Format} f @param {Values} v */
    revenue: (f, v) =>
      `A customer brings in ${f.money(v["customer-value"])} of revenue a year and ${f.money(v.clv)} over the whole relationship.`,
    /** @param {Format} f @param {Values} v */
    margin: (f, v) =>
      `A customer leaves you ${f.money(v["yearly-margin"])} of margin a year and ${f.money(v.clv)} over the whole relationship.`,
    /** @param {Format} f @param {Values} v */
    discounted: (f, v) =>
      `All the margin a customer will ever leave you is worth ${f.money(v.clv)} in today’s money.`,
  },
};

export const orders = {
  name: "Order analyzer",
  drop: "Drop a file of orders here",
  choose: "Choose files",
  formats:
    "CSV or text, as exported by Shopify, WooCommerce, Stripe or Excel: one row per order with customer, date and amount. Several files count as one.",
  private: "The file stays on your computer. Nothing is sent anywhere.",
  samples: "No file at hand? Try with sample data",
  sampleNames: /** @type {Record<string, { label: string, note: string }>} */ ({
    "cdnow-sample": { label: "CDs online", note: "2,357 customers of the online shop CDNOW, January 1997 to June 1998" },
    "shop-sample": { label: "Shop with products", note: "a made-up shop: two years of orders with products, countries and refunds" },
  }),
  paste: "Paste a table instead",
  pasteLabel: "Rows copied from a spreadsheet or a text file, with their headings",
  usePasted: "Use the pasted rows",
  pasted: "pasted rows",
  pasteSomething: "Nothing is pasted yet. Copy the rows in your spreadsheet and paste them here.",
  reading: "Reading the file…",
  cancel: "Cancel",
  finishing: "Computing the report…",
  progress: { read: "Read", rows: "Rows", customers: "Customers", left: "Time left" },
  /** @param {string} done @param {string} all */
  megabytes: (done, all) => `${done} of ${all} MB`,
  /** @param {number} n @param {string} text */
  seconds: (n, text) => forms(n, { one: `${text} second`, other: `${text} seconds` }),
  stopped: "That did not work",
  kept: "Your files and choices are still here.",
  retry: "Try again",
  backToColumns: "Back to the columns",
  /** @param {string} name */
  isThisRight: (name) => `Is this how to read ${name}?`,
  check: "Check the columns and how dates and amounts are written, then analyze.",
  /** @param {string} name */
  recognized: (name) => `Recognized as an export of ${name}.`,
  /** @param {number} n @param {string} text */
  files: (n, text) => forms(n, { one: `${text} file`, other: `${text} files, counted as one` }),
  file: "File",
  columns: "Columns",
  moreColumns: "More columns",
  writing: "How it is written",
  roles: {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    order: "Order number",
    product: "Product",
    status: "Status",
    currency: "Currency",
    categorySpend: "Spend in the category",
    score: "Score",
    cost: "Cost",
    country: "Country",
  },
  none: "– none –",
  /** @param {string} number */
  column: (number) => `Column ${number}`,
  dateOrder: "Dates",
  dateOrders: {
    ymd: "year, month, day",
    dmy: "day, month, year",
    mdy: "month, day, year",
    excel: "Excel’s day numbers",
    unix: "seconds since 1970",
    "unix-ms": "milliseconds since 1970",
    "unix-us": "microseconds since 1970",
  },
  decimal: "Decimal mark",
  decimals: { ".": "point: 1234.50", ",": "comma: 1234,50" },
  delimiter: "Between columns",
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar" },
  encoding: "Encoding",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "First rows of the file",
  header: "First row",
  headers: { yes: "names of the columns", no: "already an order" },
  policies: "What counts",
  refunds: "Negative amounts",
  refundChoices: { net: "refunds: off the purchase", "leave-out": "left out" },
  zeroAmounts: "Amounts of zero",
  zeroChoices: { count: "are purchases", "leave-out": "left out" },
  guests: "Rows without a customer",
  guestChoices: { "leave-out": "left out", separate: "each order a customer" },
  amounts: "Several rows of one order",
  amountChoices: { line: "amounts add up", order: "repeat the order’s total" },
  excluded: "Statuses left out",
  excludedHelp: "Separated by commas. Usual are those that say cancelled, failed, unpaid or test.",
  excludedUsual: "the usual ones",
  timeZone: "Days begin in",
  timeZoneUsual: "as written in the file",
  observationEnd: "Observed until",
  observationEndHelp: "Usually the last date in the file.",
  currency: "Currency of the report",
  currencyNone: "– not stated –",
  /** @param {string} code @param {string} currency */
  rate: (code, currency) => `1 ${code} in ${currency}`,
  rateHelp: "Rows in this currency are left out while there is no rate.",
  badRate: "A rate is a number above zero.",
  /** @param {number} n @param {string} text */
  settle: (n, text) => forms(n, { one: "Settle the marked question first.", other: `Settle the ${text} marked questions first.` }),
  analyze: "Analyze",
  another: "Choose other files",
  readDifferently: "Read it differently",
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
    other: "could not be read",
  },
  refusals: {
    "empty-file": () => "The file holds no rows. Choose one with at least a heading and one order.",
    /** @param {{ name: string }} d */
    "missing-column": (d) => `No column was recognized for: ${d.name}. Choose it.`,
    /** @param {{ name: string }} d */
    "unknown-column": (d) => `The chosen column is not in the file: ${d.name}. Choose another.`,
    /** @param {{ examples: string }} d */
    "ambiguous-date-order": (d) => `Day or month first? These dates could be either: ${d.examples}. Choose.`,
    /** @param {{ examples: string }} d */
    "ambiguous-decimal": (d) => `Is the mark a decimal or between thousands? ${d.examples} could be either. Choose.`,
    /** @param {{ examples: string }} d */
    "several-currencies": (d) => `The amounts are in several currencies: ${d.examples}. Choose one for the report.`,
    "not-utf8": () => "The letters are not written in this encoding. Choose another.",
    "no-usable-rows": () => "None of the rows could be used. Check the columns, the dates and the decimal mark.",
    "too-large": () => "The amounts add up to more than can be added exactly.",
    "not-a-file": () => "That is not a file. Drop or choose one.",
    "unknown-option": () => "The analyzer is set up with an option it does not know.",
    "sample-missing": () => "The sample could not be loaded. Check your connection and try again.",
    failed: () => "The file could not be read to its end. It may have been changed or moved, or be too large for this device.",
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

export const site = {
  name: "Regulars",
  skip: "Skip to the content",
  languages: "Language",
  calculators: "Calculators",
  analyzer: "Order analyzer",
  home: {
    title: "Regulars: loyalty metrics, calculated in your browser",
    description:
      "Free calculators for NPS, customer lifetime value and other loyalty metrics, and an analyzer for order exports. Honest intervals, sources shown, nothing leaves your browser.",
    heading: "Know your regulars",
    lead: "Turn survey answers, a few figures or a file of orders into loyalty metrics you can stand behind: with the formula, its source and how sure you may be.",
    gallery: "Calculators",
    open: "Open the calculator",
    analyzer: "What does your order history say?",
    analyzerText:
      "Drop an export from Shopify, WooCommerce, Stripe or Excel and read who comes back, how often, and what they are worth. The file stays on your computer.",
    analyzerOpen: "Analyze a file",
    promises: "What you can rely on",
    private: "Nothing leaves the browser",
    privateText: "No requests after the page has loaded, no cookies, no storage, no tracking.",
    honest: "Every number explains itself",
    honestText: "The formula with your figures in it, the source, and an interval wherever there is one.",
    small: "A guest that behaves",
    smallText: "A few kilobytes, no third parties, light and dark, any keyboard or screen reader.",
  },
  ordersPage: {
    title: "Order analyzer: repurchase rate and customer value from your orders",
    description:
      "Drop an order export and read the repurchase rate with its interval, order value, orders per year and revenue per customer. The file never leaves your computer.",
    heading: "Order analyzer",
    lead: "Drop an order export and read who comes back, how often, and what they are worth.",
    about: "How it counts",
    points: [
      "Orders of one customer on the same day count as one purchase; a customer has come back after buying on a second day.",
      "The repurchase rate is the share of all customers in the file who came back. Customers who joined late have had less time to, so it grows with the length of the file.",
      "Rows that cannot be read are left out, counted and listed with their line, so that you can correct them.",
      "Day and month, decimal mark and encoding are never guessed silently: where the file leaves them open, you are asked.",
    ],
  },
  families: {
    satisfaction: "What customers say",
    loyalty: "What customers do again",
    value: "What customers are worth",
    retention: "Who stays, who leaves",
    acquisition: "What winning customers costs",
    share: "How much of their spending is yours",
  },
  about: "What it tells you",
  pitfalls: "When it misleads",
  example: "A worked example",
  formulas: "How it is calculated",
  sources: "Where it comes from",
  embed: "Put it on your own page",
  embedText: "Copy the dist folder to your site, then paste these two lines where the calculator should appear.",
  embedComment: "language, currency and first values are attributes",
  copy: "Copy",
  copied: "Copied",
  more: "More calculators",
  noScript: "The calculator needs JavaScript. The formula and an example are below.",
  footer: "Regulars is open source, under the MIT or Apache 2.0 licence.",
};

/** The page of each metric, by its id. */
export const pages = {
  nps: {
    title: "NPS calculator with confidence interval",
    description:
      "Calculate the Net Promoter Score from counts, scores or pasted answers, with its confidence interval and what it takes to reach a target.",
    about: [
      "The Net Promoter Score asks one question: how likely are you to recommend us, from 0 to 10? Those who answer 9 or 10 are promoters, 7 or 8 passives, 0 to 6 detractors. The score is the share of promoters minus the share of detractors, times one hundred.",
      "It is a statistic like any other. A score from a hundred answers easily moves by ten points either way without anything having changed, which is why the interval stands right under the number.",
    ],
    pitfalls: [
      "Comparing two waves by looking at the scores alone. Two surveys of 100 answers have to differ by some 20 points before the difference means anything.",
      "Computing the margin of error as √(NPS·(1 − NPS) ÷ n). The score is a difference of two shares, not a share; that formula is wrong and breaks down for negative scores.",
      "Averaging the scores of regions or months of different sizes. Add up the answers instead.",
      "Asking only those who stayed, or only those who just had a good moment with you.",
    ],
    example:
      "Of 100 customers, 70 answer 9 or 10, 10 answer 7 or 8, and 20 answer 6 or less. The score is 70 − 20 = 50. The 95% interval (adjusted Wald) runs from 32.94 to 64.15.",
  },
  clv: {
    title: "Customer lifetime value calculator",
    description:
      "Calculate customer lifetime value from order value, frequency and lifespan: as revenue, as margin, or discounted to today’s money.",
    about: [
      "Customer Lifetime Value answers what a customer is worth to you over the whole time they keep buying. It is the ceiling for what winning or keeping a customer may cost.",
      "The figure depends on what is counted. Revenue is the easiest and the most flattering; margin is what you keep; discounting weighs the money of later years less. The calculator shows which it uses and what the others would give.",
    ],
    pitfalls: [
      "Spending against revenue. Only the margin can pay for advertising.",
      "Mixing time units: orders per month with a lifespan in years multiplies the value by twelve.",
      "Taking the average for the customer in front of you. A few regulars carry most of the value; look at their distribution in an order file.",
      "Very long lifespans. Beyond a few years the market changes more than the customer does.",
    ],
    example:
      "An average order of 100, four orders a year and a lifespan of three years are 1,200 of revenue; at a gross margin of 60% the customer leaves 720.",
  },
};
