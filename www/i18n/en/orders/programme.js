/** English: members, coupons, referred and lost customers, sections of the report on orders. */

export const programme = {
  title: "Loyalty programme and coupons",
  kinds: { member: "Members", coupon: "Customers with a coupon" },
  changes: { member: "Effect of membership", coupon: "Effect of coupons" },
  /** @param {Record<"lift" | "low" | "high" | "days", string>} d */
  sentence: (d) =>
    `After joining, spend differs by ${d.lift} from what it would have been (${d.low} to ${d.high}), up to day ${d.days}.`,
  /** @param {Record<"joined" | "others" | "difference", string>} d */
  plain: (d) =>
    `So far those who joined have spent ${d.joined} each, all others ${d.others} each (${d.difference}). This includes selection: the two groups differed even before.`,
  couponJoins: "Joining here means the first order with a coupon.",
  matchedAssumes:
    "Matched: compared with customers who had not joined but by then had bought as often, as recently, for as long and for as much. This assumes that nothing else led customers to join.",
  differencesAssumes:
    "Differences: each side compared with its own past. This assumes that both would have changed in the same proportion without joining.",
  disagree:
    "The two comparisons disagree: something other than purchases led customers to join, or they joined because they had bought a lot recently. Plan with the lower one.",
  noDates:
    "It is unknown whether the programme causes this: all orders of each member are flagged. A column of joining dates, or a flag that changes from order to order, is needed.",
  tooFew:
    "Too few customers joined within the orders, or too few others are comparable, to estimate the effect of joining.",
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
  balanceSentence: "Means at the time of joining: the comparable others should be like those who joined.",
  balances: {
    orders: "Purchases so far",
    spend: "Spend so far",
    recency: "Days since the latest purchase",
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
    "This assumes that discounts and redeemed points are already deducted from the amounts, and that everyone who joined changed like the customers compared.",
  noCost: "To see the return, enter the cost in the settings, or add a column of discounts.",
  spend: "Spend after joining",
  gain: "Gain from joining",
  discounts: "Discounts and points",
  cost: "Cost",
  net: "Net margin",
  points: "Points not redeemed (breakage)",
  /** @param {Record<"share" | "low" | "high" | "issued", string>} d */
  pointsSentence: (d) =>
    `${d.share} of the ${d.issued} points issued are not redeemed (${d.low} to ${d.high}); some still may be.`,
  issued: "Points issued",
  redeemed: "Points redeemed",
  outstanding: "Value of the points not redeemed",
};

export const referral = {
  title: "Referred customers",
  /** @param {Record<"share" | "low" | "high" | "revenue", string>} d */
  sentence: (d) =>
    `${d.share} of customers were referred (${d.low} to ${d.high}); they brought in ${d.revenue} of revenue.`,
  /** @param {Record<"days" | "own" | "others" | "difference" | "low" | "high", string>} d */
  value: (d) =>
    `By day ${d.days} a referred customer brings in ${d.own} on average, others who began in the same months ${d.others}: a difference of ${d.difference} (${d.low} to ${d.high}).`,
  /** @param {Record<"growth" | "low" | "high" | "share", string>} d */
  earned: (d) =>
    `Earned growth in the last year: ${d.growth} (${d.low} to ${d.high}); ${d.share} of new customers’ revenue is earned.`,
  assumes: "Referred customers may differ in other ways too, so the referral may not cause all of the difference.",
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
    `Customers active on ${d.from} are compared with those active now, by the models that fit these orders best. Value is the revenue forecast for them up to day ${d.days} after that date, at most their past revenue in an equally long time; for all customers the forecast was ${d.base}.`,
  /** @param {Record<"customers" | "gain", string>} d */
  winBack: (d) => `Winning back the customers silent since then (${d.customers}) brings in at most ${d.gain}.`,
  /** @param {Record<"cost" | "net" | "low" | "high", string>} d */
  net: (d) => `At ${d.cost} for each, the net is ${d.net} (${d.low} to ${d.high}).`,
  sources: {
    given: "You entered the cost.",
    keeping: "The cost is that of keeping a customer, from your cost file.",
    winning: "The cost is that of winning a new customer, from your cost file.",
  },
  noCost: "To compare this with the cost, enter the cost of winning back one customer in the settings.",
  segment: "Segment a quarter ago",
  active: "Active then",
  lost: "Lost",
  value: "Value lost",
  silent: "Customers to win back",
  gain: "Maximum gain",
  cost: "Cost",
  netGain: "Gain minus cost",
};
