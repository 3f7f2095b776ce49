/** English: scores beside behaviour. */

export const words = {
  outcomes: "Scores and behaviour",
  join: "Add orders of the same people",
  joinHint: "Add an order export of the same people to see what each group bought.",
  people: "People",
  outcomeNames: {
    repurchase: "Bought on several days",
    returned: "Bought again after answering",
    purchases: "Purchase days per person",
    revenue: "Revenue per person",
    "p-alive": "Probability of still being a customer",
    stayed: "Stayed",
  },
  answerGroups: {
    promoters: "Promoters",
    passives: "Passives",
    detractors: "Detractors",
    satisfied: "Good answers",
    others: "Other answers",
  },
  /** @param {string} found @param {string} all @param {string} column */
  matched: (found, all, column) => `People found in the orders by “${column}”: ${found} of ${all}.`,
  /** @param {string} value @param {string} low @param {string} high */
  byRevenue: (value, low, high) => `Weighted by revenue, the result is ${value} (${low} to ${high}).`,
  /** @param {string} column */
  nobodyMatched: (column) =>
    `Nobody in “${column}” appears in the orders. Both files must use the same e-mail addresses or ids.`,
  /** @param {{ first: string, last: string, value: string, low: string, high: string }} d @param {string} p @param {boolean} called */
  groupDifference: (d, p, called) =>
    `${d.first} less ${d.last}: ${d.value} (${d.low} to ${d.high}, p = ${p}): ${called ? "more than chance explains. This is no proof of cause." : "it may be chance."}`,
  noDifference: "Too few people in a group to compare.",
  invitations: "People who were asked",
  response: "Response rate",
  /** @param {{ people: string, invitations: string }} d @param {string} rate @param {string} low @param {string} high */
  responseRate: (d, rate, low, high) =>
    `Response rate: ${rate} (${low} to ${high}); answers: ${d.people}, invitations: ${d.invitations}.`,
  importancePerformance: "Importance and performance",
  /** @param {string} names */
  workOn: (names) => `Important and weaker than average: ${names}. Work on these first.`,
  workOnNone: "No rating is both important and weaker than average.",
  partOfBest: "Part of the best possible result",
};
