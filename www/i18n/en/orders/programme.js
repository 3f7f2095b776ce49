/** English: members, coupons, referred and lost customers, sections of the report on orders. */

export const programme = {
  title: "Loyalty programme and coupons",
  kinds: { member: "Members", coupon: "Customers with a coupon" },
  changes: { member: "What membership changes", coupon: "What coupons change" },
  /** @param {Record<"lift" | "low" | "high" | "days", string>} d */
  sentence: (d) =>
    `After joining, spend differs by ${d.lift} from what it would have been (${d.low} to ${d.high}), up to day ${d.days}.`,
  /** @param {Record<"joined" | "others" | "difference", string>} d */
  plain: (d) =>
    `So far each who joined has spent ${d.joined} and each of the others ${d.others} (${d.difference}). This includes selection: those who joined differed from the others even before.`,
  couponJoins: "Joining here means the first order with a coupon.",
  matchedAssumes:
    "Matched: with customers who had not joined and had bought as often, as lately, for as long and for as much at the same time. This assumes that nothing else led customers to join.",
  differencesAssumes:
    "Differences: each side with its own time before. This assumes that both would have changed in the same proportion without joining.",
  disagree:
    "The two comparisons disagree, so something that purchases do not show led customers to join, or they joined because they had bought much of late. Plan with the lower one.",
  noDates:
    "Whether this is caused by the programme is unknown: the flag is on all orders of each member. A column with the day of joining, or a flag that changes from order to order, is needed.",
  tooFew: "Too few customers joined within the orders, or too few others are comparable, to tell what joining changes.",
  rows: { plain: "Plain difference (selection)", matched: "Matched", differences: "Differences" },
  lift: "Change in spend",
  comparison: "Comparison",
  joined: "Customers compared",
  of: "Customers who joined",
  others: "Comparable others",
  with: "Spend with",
  without: "Spend without",
  days: "Days after joining",
  balance: "How comparable the customers are",
  balanceSentence: "Means at the moment of joining: the comparable others should be like those who joined.",
  balances: {
    orders: "Purchases so far",
    spend: "Spend so far",
    recency: "Days since the purchase before",
    age: "Days since the first purchase",
  },
  figure: "Figure",
  joinedMean: "Those who joined",
  allMean: "All others",
  comparableMean: "Comparable others",
  returns: "Return of the programme",
  couponReturns: "Return of coupons",
  /** @param {Record<"rate" | "low" | "high" | "net" | "cost", string>} d */
  returnSentence: (d) =>
    `Net return: ${d.rate} of the cost (${d.low} to ${d.high}), or ${d.net} for a cost of ${d.cost}.`,
  returnAssumes:
    "Discounts and redeemed points are taken to be off the amounts already. All who joined are taken to change as those compared did.",
  noCost: "For its return, enter the cost in the settings, or add a column of discounts.",
  spend: "Spend after joining",
  gain: "Of it because of joining",
  discounts: "Discounts and points",
  cost: "Cost",
  net: "Net margin",
  points: "Points not redeemed (breakage)",
  /** @param {Record<"share" | "low" | "high" | "issued", string>} d */
  pointsSentence: (d) =>
    `${d.share} of the ${d.issued} points issued are not redeemed (${d.low} to ${d.high}); late ones still may be.`,
  issued: "Points issued",
  redeemed: "Points redeemed",
  outstanding: "Value of the points not redeemed",
};

export const referral = {
  title: "Referred customers",
  /** @param {Record<"share" | "low" | "high" | "revenue", string>} d */
  sentence: (d) =>
    `${d.share} of customers came by recommendation (${d.low} to ${d.high}) and brought ${d.revenue} of revenue.`,
  /** @param {Record<"days" | "own" | "others" | "difference" | "low" | "high", string>} d */
  value: (d) =>
    `By day ${d.days} each brings ${d.own}, others who began in the same months ${d.others}: a difference of ${d.difference} (${d.low} to ${d.high}).`,
  /** @param {Record<"growth" | "low" | "high" | "share", string>} d */
  earned: (d) =>
    `Earned growth in the last year: ${d.growth} (${d.low} to ${d.high}); ${d.share} of new customers’ revenue is earned.`,
  assumes: "Referred customers may differ in more than how they came, so the difference is not all caused by it.",
  value364: "Spend per customer",
  retention: "Bought again",
  referred: "Referred customers",
  others: "Others who began in the same months",
  difference: "Difference",
  retentionTitle: "Share that bought again",
};

export const lost = {
  title: "Customers lost in the last quarter",
  /** @param {Record<"lost" | "low" | "high" | "active" | "value" | "least" | "most", string>} d */
  sentence: (d) =>
    `About ${d.lost} of ${d.active} active customers left (${d.low} to ${d.high}), and with them ${d.value} (${d.least} to ${d.most}).`,
  /** @param {Record<"from" | "days" | "base", string>} d */
  assumes: (d) =>
    `Active customers as of ${d.from} and now, by the models under which these orders are likeliest. Value is what the forecast expected of them up to day ${d.days} after that, at most what they had brought in as long a time; the whole base was expected to bring ${d.base}.`,
  /** @param {Record<"customers" | "gain", string>} d */
  winBack: (d) => `Winning back those silent since then (${d.customers}) brings at most ${d.gain}.`,
  /** @param {Record<"cost" | "net" | "low" | "high", string>} d */
  net: (d) => `At ${d.cost} for each, the net is ${d.net} (${d.low} to ${d.high}).`,
  sources: {
    given: "The cost is yours.",
    keeping: "The cost is that of keeping a customer, by your file of costs.",
    winning: "The cost is that of winning a new customer, by your file of costs.",
  },
  noCost: "To set that against a cost, enter in the settings what winning one of them back costs.",
  segment: "Segment a quarter ago",
  active: "Active then",
  lost: "Lost",
  value: "Value lost",
  silent: "Customers to win back",
  gain: "Gain at most",
  cost: "Cost",
  netGain: "Gain less cost",
};
