/** English: cost and value of customers by channel, a section of the report on orders. */

export const acquisition = {
  title: "Cost and value of customers by channel",
  /** @param {Record<"cost" | "low" | "high" | "spend", string>} d */
  sentence: (d) => `Winning a customer cost ${d.cost} on average (${d.low} to ${d.high}); spend: ${d.spend}.`,
  noSpend:
    "To see what winning a customer costs, drop a file of advertising costs together with your orders: columns for month or date, channel and amount.",
  /** @param {Record<"name" | "cost" | "value" | "month" | "ratio" | "low" | "high", string>} d */
  channel: (d) =>
    `${d.name}: ${d.cost} for a customer who brings ${d.value} by month ${d.month}, ${d.ratio} for each 1 spent (${d.low} to ${d.high}).`,
  /** @param {string} month */
  payback: (month) => `Paid back by month ${month}.`,
  /** @param {string} month */
  noPayback: (month) => `Not paid back by month ${month}.`,
  /** @param {string} list */
  unmatched: (list) => `No order names these channels, so their costs count only in the average: ${list}.`,
  /** @param {string} margin */
  assumes: (margin) =>
    `A customer belongs to the channel of the first purchase; customers who joined late count for the months they were observed. Value is revenue × ${margin}. Averages say nothing about the next customer, who often costs more.`,
  nameless: "No channel",
  paid: "Paid channels",
  unpaid: "Other channels",
  all: "All channels",
  name: "Channel",
  spend: "Spend",
  won: "Customers won",
  cost: "Cost per customer",
  months: "Months of value",
  value: "Value per customer",
  modelValue: "Value by the model",
  ratio: "Value ÷ cost",
  modelRatio: "Value by the model ÷ cost",
  paybackMonth: "Payback month",
  paybackEarliest: "Payback, earliest",
  paybackLatest: "Payback, latest",
  cohorts: "Cost and value by month of the first purchase",
  cohortsSentence: "This is the value so far: recent customers have had less time to buy.",
  soFar: "Value so far",
  keeping: "Cost of winning and keeping customers",
  winning: "Winning a customer",
  keepingOne: "Keeping a customer",
  /** @param {Record<"times" | "low" | "high", string>} d */
  times: (d) => `Winning a customer costs ${d.times} times as much as keeping one (${d.low} to ${d.high}).`,
  keepingAssumes:
    "Spend on programme, newsletter and retention is divided by the customers who bought again in its months. Some of them would have come back without it.",
};
