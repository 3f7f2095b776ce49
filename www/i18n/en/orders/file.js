/** English: the order analyzer until a file is read. */

import { plural } from "../../plural.js";

export { commonForm, units } from "../common.js";
export const result = () => import("./report.js");

const forms = plural("en");

export const words = {
  name: "Order analyzer",
  drop: "Drop a file of orders here",
  choose: "Choose files",
  formats:
    "CSV or text, as exported by Shopify, WooCommerce, Stripe or Excel: one row per order with customer, date and amount. Several files count as one.",
  private: "The file stays on your computer. Nothing is sent anywhere.",
  samples: "No file at hand? Try with sample data",
  sampleNames: /** @type {Record<string, { label: string, note: string }>} */ ({
    "cdnow-sample": {
      label: "CDs online",
      note: "2,357 customers of the online shop CDNOW, January 1997 to June 1998",
    },
    "shop-sample": {
      label: "Shop with products",
      note: "a made-up shop: two years of orders with products, countries and refunds",
    },
  }),
  paste: "Paste a table instead",
  pasteLabel: "Rows copied from a spreadsheet or a text file, with their headings",
  usePasted: "Use the pasted rows",
  pasted: "pasted rows",
  sql: {
    title: "Too large for a browser?",
    text: "Let the database reduce its table of orders: this SQL gives one row for each purchase history, a few megabytes however many customers there are. Save the result as CSV and drop it here; the metrics and the models are the same.",
    dialect: "Database",
    table: "Table",
    wrong: "-- A name is missing or cannot be one.",
    copy: "Copy the SQL",
    copied: "Copied",
  },
  summaryFile: "This is a summary file: purchase histories with their number of customers. Analyze it as it is.",
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
    quantity: "Quantity (the amount is the price of one)",
    refunded: "Refunded amount",
    cancelled: "Cancelled on",
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
  outlook: {
    heading: "What to expect",
    horizon: "Look ahead, in days",
    discountRate: "Discount rate a year",
    margin: "Margin",
    marginHelp: "What is left of a sale after its own costs; without it the value is revenue.",
  },
  badNumber: "This number does not fit here.",
  rateHelp: "Rows in this currency are left out while there is no rate.",
  badRate: "A rate is a number above zero.",
  /** @param {number} n @param {string} text */
  settle: (n, text) =>
    forms(n, { one: "Settle the marked question first.", other: `Settle the ${text} marked questions first.` }),
  analyze: "Analyze",
  another: "Choose other files",
  readDifferently: "Read it differently",
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
    "spreadsheet-file": () =>
      "This is a workbook or an archive. Open it, save the sheet with the orders as CSV, and drop that file.",
    "binary-file": () => "This is no table of text. Export the orders as CSV and drop that file.",
    "web-page": () =>
      "This is a web page, perhaps a sign-in page saved in place of the export. Download the CSV again.",
    "out-of-memory": () =>
      "The file holds more than a browser tab can keep. Reduce it where it lives, or analyze a part of it.",
    "no-usable-rows": () => "None of the rows could be used. Check the columns, the dates and the decimal mark.",
    "bad-summary-file": () =>
      "This is a summary file, but not all of its rows are purchase histories. Run the query again and save its result unchanged.",
    "too-large": () => "The amounts add up to more than can be added exactly.",
    "not-a-file": () => "That is not a file. Drop or choose one.",
    "unknown-option": () => "The analyzer is set up with an option it does not know.",
    "sample-missing": () => "The sample could not be loaded. Check your connection and try again.",
    failed: () =>
      "The file could not be read to its end. It may have been changed or moved, or be too large for this device.",
  },
};
