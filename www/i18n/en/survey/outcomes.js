/** English: survey scores compared with behaviour. */

export const words = {
  outcomes: "Scores and behaviour",
  join: "Add orders of the same people",
  joinHint: "Add an order export of the same people to see what each group bought.",
  people: "People",
  outcomeNames: {
    repurchase: "Bought on several days",
    returned: "Bought again after answering",
    purchases: "Purchases per person",
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
    `${d.first} minus ${d.last}: ${d.value} (${d.low} to ${d.high}, p = ${p}): ${called ? "statistically significant. This does not prove a cause." : "it may be chance."}`,
  noDifference: "Too few people in a group to compare.",
  loyalty: {
    title: "Customer loyalty index (CLI)",
    /** @param {Record<"index" | "low" | "high" | "people" | "answers", string>} d */
    sentence: (d) =>
      `Index: ${d.index} of 100 (${d.low} to ${d.high}), from the people with all three parts (${d.people} of ${d.answers} who answered).`,
    /** @param {Record<"index" | "low" | "high" | "people" | "answers", string>} d */
    surveySentence: (d) =>
      `Index: ${d.index} from 1 to 6 (${d.low} to ${d.high}), from the people who answered all three questions (${d.people} of ${d.answers}). Lower means more loyal.`,
    samePeople:
      "Each quarter covers the people who answered in it and had bought by its end, the same people for all three parts. Different people answer in each quarter, which may explain a change.",
    surveyPeople:
      "Each quarter covers the people who answered in it. Different people answer in each quarter, which may explain a change.",
    noProducts: "No order names products, so there is no share of people who bought a second product, and no index.",
    quarter: "Quarter",
    all: "All answers",
    people: "People with all three parts",
    answers: "People who answered",
    orders: { recommend: "Recommending (NPS)", repurchase: "Bought again", upsell: "Bought another product" },
    survey: { recommend: "Would recommend", repurchase: "Would buy again", upsell: "Would try other products" },
    index: "Index",
  },
  invitations: "People who were asked",
  response: "Response rate",
  /** @param {{ people: string, invitations: string }} d @param {string} rate @param {string} low @param {string} high */
  responseRate: (d, rate, low, high) =>
    `Response rate: ${rate} (${low} to ${high}); answers: ${d.people}, invitations: ${d.invitations}.`,
  importancePerformance: "Importance and performance",
  /** @param {string} name */
  quoted: (name) => `“${name}”`,
  /** @param {number} n @param {string} names */
  workOn: (n, names) =>
    n === 1
      ? `Important and weaker than average: ${names}. Work on this first.`
      : `Important and weaker than average: ${names}. Work on these first.`,
  workOnNone: "No rating is both important and weaker than average.",
  partOfBest: "Part of the best possible result",
};
