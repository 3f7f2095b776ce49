/** English: the order analyser until a file is read. */

import { plural } from "../../plural.js";
import { files } from "../files.js";

export { blocked, commonForm, units } from "../common.js";
export const result = () => import("./report.js");

const forms = plural("en");

export const words = {
  name: "Order analyser",
  drop: "Drop your order export here",
  choose: "Choose files",
  formats:
    "CSV, Excel, OpenDocument, JSON or Parquet, also zipped, as exported by Shopify, WooCommerce or Stripe: one row per order or order line, with customer, date and amount. Several files are analysed together.",
  private: "The file stays on your computer. Nothing is sent anywhere.",
  samples: "No file to hand? Try sample data",
  sampleNames: /** @type {Record<string, { label: string, note: string }>} */ ({
    "cdnow-sample": {
      label: "CDs online",
      note: "2,357 customers of the online shop CDNOW, January 1997 to June 1998",
    },
    "shop-sample": {
      label: "Shop with products",
      note: "a fictional shop: two years of orders with products, countries and refunds",
    },
    "channels-sample": {
      label: "Shop with advertising costs",
      note: "a fictional shop: eighteen months of orders by channel, and a file of channel costs",
    },
    "members-sample": {
      label: "Shop with a loyalty programme",
      note: "a fictional shop: orders with members, coupons, referred customers and points",
    },
  }),
  paste: "Paste a table instead",
  pasteLabel: "Rows copied from a spreadsheet or a text file, including the header row",
  usePasted: "Use pasted rows",
  pasted: "pasted rows",
  sql: {
    title: "Too large for a browser?",
    text: "Let your database compute the report: this SQL returns a file of a few megabytes however many customers there are. Save the result as CSV and drop it here. The report has no sections that need every order, such as lost customers, margins, channel costs, loyalty programme, referrals, satisfaction, share of wallet and lists of customers.",
    dialect: "Database",
    table: "Table",
    wrong: "-- Enter valid table and column names.",
    copy: "Copy SQL",
    copied: "Copied",
  },
  summaryFile:
    "This is a summary file: purchase histories with the number of customers for each. You can analyse it as it is.",
  pasteSomething: "Nothing has been pasted yet. Copy the rows from your spreadsheet and paste them here.",
  projectOpen: "The project is open. Now drop the files with orders.",
  reading: "Reading the file…",
  cancel: "Cancel",
  finishing: "Calculating the report…",
  progress: { read: "Read", rows: "Rows", customers: "Customers", left: "Time left" },
  /** @param {string} done @param {string} all */
  megabytes: (done, all) => `${done} of ${all} MB`,
  /** @param {number} n @param {string} text */
  seconds: (n, text) => forms(n, { one: `${text} second`, other: `${text} seconds` }),
  stopped: "Something went wrong",
  kept: "Your files and choices are still here.",
  retry: "Try again",
  backToColumns: "Back to columns",
  /** @param {string} name */
  isThisRight: (name) => `${name}: does this look right?`,
  check: "Check the columns and the formats of dates and amounts, then analyse.",
  /** @param {string} name */
  recognized: (name) => `Recognised as an export from ${name}.`,
  /** @param {number} n @param {string} text */
  files: (n, text) => forms(n, { one: `${text} file`, other: `${text} files, analysed together` }),
  file: "File",
  sheet: "Sheet",
  allSheets: "All of them together",
  columns: "Columns",
  moreColumns: "More columns",
  writing: "File format",
  roles: {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    order: "Order number",
    product: "Product",
    status: "Status",
    currency: "Currency",
    categorySpend: "Category spend",
    score: "Score",
    cost: "Cost",
    country: "Country",
    channel: "Channel or source",
    quantity: "Quantity (the amount is a unit price)",
    refunded: "Refunded amount",
    cancelled: "Cancelled on",
    member: "Programme member",
    memberSince: "Member since",
    coupon: "Coupon code",
    referral: "Referral",
    discount: "Discount",
    pointsIssued: "Points issued",
    pointsRedeemed: "Points redeemed",
  },
  none: "– none –",
  /** @param {string} number */
  column: (number) => `Column ${number}`,
  dateOrder: "Dates",
  dateOrders: {
    ymd: "year, month, day",
    dmy: "day, month, year",
    mdy: "month, day, year",
    excel: "Excel serial dates",
    unix: "seconds since 1970",
    "unix-ms": "milliseconds since 1970",
    "unix-us": "microseconds since 1970",
    "dmy-hr": "day first, months in Croatian",
  },
  decimal: "Decimal mark",
  decimals: { ".": "point: 1234.50", ",": "comma: 1234,50" },
  delimiter: "Column separator",
  delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar", " ": "spaces" },
  encoding: "Encoding",
  encodings: ["utf-8", "utf-16le", "windows-1250", "windows-1251", "windows-1252", "windows-1257"],
  firstRows: "First rows of the file",
  header: "First row",
  headers: { yes: "column names", no: "an order" },
  policies: "Counting rules",
  refunds: "Negative amounts",
  refundChoices: { net: "subtract as refunds", "leave-out": "leave out" },
  zeroAmounts: "Amounts of zero",
  zeroChoices: { count: "count as purchases", "leave-out": "leave out" },
  guests: "Rows without a customer",
  guestChoices: { "leave-out": "leave out", separate: "count each order as a customer" },
  identity: "Spellings of one customer",
  identityChoices: { folded: "count as one customer", exact: "keep apart" },
  amounts: "Several rows per order",
  amountChoices: { line: "add up the amounts", order: "each row repeats the order total" },
  amountUnit: "Amounts are written in",
  unitChoices: { currency: "units of the currency (12.50)", cents: "cents (1250)" },
  excluded: "Statuses left out",
  excludedHelp: "Separated by commas. By default: cancelled, failed, unpaid and test orders.",
  excludedUsual: "default",
  timeZone: "Time zone",
  timeZoneUsual: "as written in the file",
  observationEnd: "End of observation",
  observationEndHelp: "Usually the last date in the file.",
  currency: "Currency of the report",
  currencyNone: "– not stated –",
  /** @param {string} code @param {string} currency */
  rate: (code, currency) => `1 ${code} in ${currency}`,
  outlook: {
    heading: "Forecast",
    horizon: "Forecast horizon in days",
    discountRate: "Discount rate per year",
    margin: "Gross margin",
    marginHelp: "What is left of a sale after its direct costs. If empty, value means revenue.",
  },
  costs: {
    heading: "Costs of programme and win-back",
    cost: "Running cost of the programme, over all orders",
    rate: "Share of members’ spend given back",
    pointValue: "Value of a point",
    winBack: "Cost of winning one lost customer back",
  },
  badNumber: "Enter a valid number.",
  rateHelp: "Rows in this currency are left out until you enter a rate.",
  badRate: "Enter a rate above zero.",
  /** @param {number} n @param {string} text */
  settle: (n, text) =>
    forms(n, {
      one: "Answer the highlighted question first.",
      other: `Answer the ${text} highlighted questions first.`,
    }),
  analyze: "Analyse",
  another: "Choose other files",
  readDifferently: "Change settings",
  /** @param {{ line: string, column: string, text: string, expected: string }} d */
  fault: (d) =>
    `Line ${d.line}, “${d.column}”: “${d.text}”${d.expected ? `; expected, for example: ${d.expected}` : ""}`,
  notOrders: "Not a list of orders",
  showTotals: "Show customer totals",
  refusals: {
    ...files,
    /** @param {{ examples: string }} d */
    "ruined-ids": (d) =>
      `A spreadsheet has rounded customer ids, such as ${d.examples}: different customers may look alike. Export the ids as text, or choose the column to use.`,
    "empty-file": () => "The file has no rows. Choose one with at least a header row and one order.",
    /** @param {{ name: string }} d */
    "unsure-column": (d) => `Which column is “${d.name}”? Its header is not clear enough.`,
    /** @param {{ name: string }} d */
    "missing-column": (d) => `Choose the column for “${d.name}”.`,
    /** @param {{ name: string }} d */
    "unknown-column": (d) => `The file has no column “${d.name}”. Choose another.`,
    /** @param {{ examples: string }} d */
    "ambiguous-date-order": (d) =>
      `Is the day or the month first? These dates could be either: ${d.examples}. Choose the date format.`,
    /** @param {{ examples: string }} d */
    "ambiguous-decimal": (d) =>
      `Is the mark a decimal mark or a thousands separator? ${d.examples} could be either. Choose the decimal mark.`,
    /** @param {{ examples: string }} d */
    "several-currencies": (d) =>
      `The amounts are in several currencies: ${d.examples}. Choose the currency of the report.`,
    "not-utf8": () => "The file does not use this encoding. Choose another.",
    "out-of-memory": () =>
      "The file is too large for a browser tab. Summarise it in your database, or analyse a part of it.",
    "survey-file": () => "This file holds survey answers, not orders. Open it in the survey analyser.",
    "subscription-file": () => "This file lists subscriptions, not orders. Open it in the subscription analyser.",
    "event-log": () => "This file lists visits and clicks, not orders. Open it in the engagement analyser.",
    /** @param {{ examples: string }} d */
    "cart-table": (d) =>
      `This table lists carts (${d.examples}), and some of them were never ordered. Export the orders instead.`,
    /** @param {{ examples: string }} d */
    "customer-totals": (d) =>
      `This table has one row per customer (${d.examples}), not one per order. It shows one-time buyers, revenue concentration and segments, but not when customers returned. Export the orders instead.`,
    /** @param {{ examples: string }} d */
    "ambiguous-unit": (d) => `Are ${d.examples} whole units of the currency, or cents?`,
    /** @param {{ examples: string }} d */
    "ambiguous-amounts": (d) =>
      `Is ${d.examples} the total of the order, repeated in each row, or the amount of each row?`,
    "no-usable-rows": () => "No row could be used. Check the columns, the date format and the decimal mark.",
    "summary-and-orders": () =>
      "One of these files is a summary made by a database, another holds orders. Choose the parts of one summary, or only orders.",
    "incomplete-summary-file": () =>
      "A part of this summary is missing, or was chosen twice. Choose all files that the query wrote, each once.",
    /** @param {{ examples: string }} d */
    "no-such-part": (d) =>
      `This file has parts for single values of these columns only: ${d.examples}. Choose one value of one of them.`,
    "bad-summary-file": () =>
      "This is a summary file, but not all of its rows are purchase histories. Run the query again and save its result unchanged.",
    "too-large": () =>
      "The total of the amounts is too large to calculate exactly. Check the amount column and the decimal mark.",
    "not-a-file": () => "That is not a file. Drop or choose a file.",
    "unknown-option": () => "The analyser is set up with an unknown option.",
    "sample-missing": () => "The sample data could not be loaded. Check your connection and try again.",
    "not-started": () =>
      "The analyser could not be started, so the file was not read. Reload the page; if that does not help, a file of the analyser is missing or blocked.",
    failed: () =>
      "The file could not be read completely. It may have been changed or moved, or it may be too large for this device.",
  },
};
