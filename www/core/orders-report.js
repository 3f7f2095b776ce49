// What the report on a file of orders holds. Types only; analyzeOrders in orders.js makes it.

/** @import { Fitted, ModelId, Refusal } from "./models.js" */

/**
 * @typedef {object} Estimate A figure with its confidence interval.
 * @prop {number} value
 * @prop {number} low
 * @prop {number} high
 * @prop {number} confidence such as 0.95
 *
 * @typedef {object} Absent A part that this file says nothing about.
 * @prop {false} ok
 * @prop {AbsentCode} code
 *
 * @typedef {"no-product-column" | "no-score-column" | "no-category-spend-column" | "no-cost-column" | "no-amounts"
 *   | "several-currencies" | "score-out-of-range" | "too-few-customers" | "too-few-purchases" | "too-short"
 *   | "too-many-periods" | "all-alike" | "no-pairs" | "needs-orders" | "no-model"} AbsentCode
 *   The column is missing · no positive amounts · amounts beside the order's own are in several currencies · scores are
 *   not 0 to 10 · there is too little to compute from · the log is longer than 600 of the periods · all customers are
 *   alike · nobody bought the same two products at once more than once · a summary file does not hold what this needs · no model could be fitted.
 */

/**
 * @template T
 * @typedef {({ ok: true } & T) | Absent} Section
 */

/**
 * @typedef {object} Metrics Headline figures of the whole base. A day on which a customer buys is one purchase.
 * @prop {number} customers
 * @prop {number} repeatCustomers with more than one purchase
 * @prop {number} purchases days on which a customer bought
 * @prop {number} orders distinct order ids where the file has them, purchases otherwise
 * @prop {number} revenue
 * @prop {Estimate} repurchaseRate repeatCustomers ÷ customers, Wilson
 * @prop {number} averageOrderValue revenue ÷ orders
 * @prop {number} ordersPerYear orders per customer and year of the log
 * @prop {number} repeatPurchasesPerYear per customer and year since the first purchase
 * @prop {number} observedClv revenue per customer so far
 * @prop {Intervals} intervals of the four figures above, the customers being a sample of those there could be
 *
 * @typedef {object} Intervals Null where a single customer, or customers all alike, say nothing about the spread.
 * @prop {Estimate | null} averageOrderValue
 * @prop {Estimate | null} ordersPerYear
 * @prop {Estimate | null} repeatPurchasesPerYear
 * @prop {Estimate | null} observedClv
 *
 * @typedef {object} Retention Who bought in one window and who of them bought in the next.
 * @prop {number} windowDays 365, or half the log where it is shorter than two years
 * @prop {string} from yyyy-mm-dd, first day of the earlier window
 * @prop {string} split first day of the later window, which ends with the observation
 * @prop {number} start customers who bought in the earlier window
 * @prop {number} retained those of them who bought in the later one
 * @prop {number} won customers who bought in the later window and not in the earlier
 * @prop {Estimate} rate retained ÷ start
 * @prop {Estimate} churn 1 − rate
 * @prop {number} revenueBefore of the customers at start, in the earlier window
 * @prop {number} revenueAfter of the same customers, in the later one
 * @prop {number | null} revenueRetention revenueAfter ÷ revenueBefore (net revenue retention)
 *
 * @typedef {object} Group
 * @prop {number} customers
 * @prop {Estimate} share of all customers
 * @prop {number} revenue
 * @prop {number | null} revenueShare of all revenue
 * @prop {number} perHead revenue per customer, 0 where there is none
 *
 * @typedef {object} Mix One-time customers beside regulars.
 * @prop {Group} oneTime one purchase
 * @prop {Group} regular two or more
 * @prop {{ month: Section<Activity>, quarter: Section<Activity>, week: Section<Activity> }} over new and returning
 *   customers over time
 *
 * @typedef {object} Activity One entry per calendar period; a customer is new in the period of the first purchase.
 * @prop {string[]} start yyyy-mm-dd, first day of the period (weeks begin on Monday)
 * @prop {number[]} newCustomers
 * @prop {number[]} returningCustomers bought in the period, and first in an earlier one
 * @prop {number[]} newRevenue
 * @prop {number[]} returningRevenue
 *
 * @typedef {object} Cohorts Customers by the calendar period of their first purchase.
 * @prop {string[]} start yyyy-mm-dd, first day of each period from the first to the last of the log
 * @prop {boolean} lastIsPartial whether observation ends before the last period does
 * @prop {Cohort[]} cohorts one per period, also where nobody first bought in it
 * @prop {number[]} curve share of customers active so many periods after their first, over all cohorts that were
 *   observed so long; a partial last period is left out. `curve[0]` is 1
 * @prop {number[]} curveLow Wilson
 * @prop {number[]} curveHigh
 * @prop {number[]} curveCustomers customers each point rests on
 *
 * @typedef {object} Cohort Entry 0 is the period of the first purchase, entry k the k-th period after it.
 * @prop {string} start
 * @prop {number} customers
 * @prop {number[]} active customers who bought in the period
 * @prop {number[]} revenue
 * @prop {number[]} retention active ÷ customers; empty where there are no customers
 * @prop {number[]} low Wilson
 * @prop {number[]} high
 *
 * @typedef {object} Segments RFM: scores 1 (least) to 5 (best) for recency, frequency and monetary value, and the segments
 *   that recency and frequency name. Equal values have equal scores: a score is 1 + the number of cut-offs a value
 *   exceeds (recency: 5 − the number its days exceed).
 * @prop {"quantile" | "fixed"} method quantile: the cut-offs are the 20th, 40th, 60th and 80th percentiles
 * @prop {{ recencyDays: number[], frequency: number[], monetary: number[] }} cutOffs four each, ascending: days since the
 *   last purchase, purchases, revenue
 * @prop {Segment[]} list in the order of `customers.segment`
 * @prop {number[][]} grid customers by recency score − 1, then frequency score − 1
 *
 * @typedef {"champions" | "loyal" | "potential-loyalists" | "new" | "promising" | "need-attention" | "about-to-sleep"
 *   | "at-risk" | "cannot-lose" | "hibernating"} SegmentId
 *
 * @typedef {object} Segment
 * @prop {SegmentId} id
 * @prop {number} customers may be 0
 * @prop {Estimate} share of customers
 * @prop {number} revenue
 * @prop {number | null} revenueShare
 * @prop {number} meanRecencyDays since the last purchase; 0 where there are no customers, as the next two
 * @prop {number} meanPurchases
 * @prop {number} meanRevenue
 *
 * @typedef {object} Regularity How evenly customers with three or more purchases space them.
 * @prop {number} customers with three or more purchases
 * @prop {Estimate | null} meanGapDays mean of the customers' own mean gaps
 * @prop {number} medianGapDays median of the customers' own mean gaps
 * @prop {number} medianVariation median coefficient of variation of the gaps; 1 for purchases at random
 * @prop {number | null} wheatMorrison k̂: 1 where purchases come at random, as the models assume, above where they come
 *   like clockwork, below where in bursts; null where the last two gaps of all are alike
 * @prop {{ low: number, high: number } | null} wheatMorrisonInterval
 * @prop {{ clockwork: number, steady: number, random: number, bursts: number }} classes customers whose variation is below
 *   0.25, below 0.75, up to 1.25, above
 * @prop {{ upToDays: number[], gaps: number[] }} histogram all gaps between purchases of all customers: more than the
 *   bound before, up to this one; the last bound is the longest gap
 *
 * @typedef {object} Concentration How much of the revenue comes from how few. Customers who got back more than they paid
 *   count as 0.
 * @prop {number} gini 0: all the same, 1: one has it all
 * @prop {Estimate | null} giniInterval by the jackknife; null for fewer than three customers or a single payer
 * @prop {{ customers: number[], revenue: number[] }} lorenz shares of customers (poorest first) and of their revenue, from
 *   0 to 1, at most 101 points
 * @prop {{ share: number, customers: number, revenueShare: Estimate }[]} top the richest 1, 5, 10, 20 and 50 %, rounded up
 *   to whole customers
 *
 * @typedef {object} Products Who buys what.
 * @prop {number} products kinds of product in the file
 * @prop {number} oneKind customers who bought one kind of product only
 * @prop {number} severalKinds customers who bought more than one
 * @prop {number | null} upsellRatio severalKinds ÷ oneKind; null where nobody bought one kind only
 * @prop {Estimate} upsellShare severalKinds ÷ both
 * @prop {Product[]} top the 100 with most customers
 *
 * @typedef {object} Product
 * @prop {string} name
 * @prop {number} customers who bought it
 * @prop {number} firstBuyers customers with it in their first purchase
 * @prop {Estimate | null} firstBuyersReturned share of those who bought again; null where there are none
 *
 * @typedef {object} Pairs Products bought together: in one order where the file has order ids, otherwise by one customer on
 *   one day.
 * @prop {number} baskets looked at
 * @prop {number} sampled share of the baskets looked at: 1, or less where they are too many to be held
 * @prop {boolean} complete whether no pair left out can have more baskets than the last of the list
 * @prop {Pair[]} list the 100 with most baskets
 *
 * @typedef {object} Pair
 * @prop {string} first the name that comes first by its bytes
 * @prop {string} second
 * @prop {number} baskets with both
 * @prop {Estimate} support baskets with both ÷ baskets, Wilson
 * @prop {Estimate} firstThenSecond confidence: baskets with both ÷ baskets with the first, Wilson
 * @prop {Estimate} secondThenFirst
 * @prop {Estimate} lift how many times as often as if bought independently; interval by the delta method on ln lift
 *
 * @typedef {object} Profile What the fifth of the customers with most revenue has in common that the rest has not.
 * @prop {number} top customers whose revenue is at least `threshold`: a fifth, more where some have just as much
 * @prop {number} rest
 * @prop {number} threshold
 * @prop {number} topRevenueShare
 * @prop {Trait[]} traits those surely more or less common among the top, the surest first; at most 20
 * @prop {Contrast[]} contrasts
 *
 * @typedef {object} Trait Only values that at least five customers have are looked at, and a trait is listed only where its
 *   interval, widened for the number of traits compared (Bonferroni), does not contain 0.
 * @prop {"first-product" | "first-month" | "country" | "several-kinds"} kind
 * @prop {string} value product, month (yyyy-mm), country; empty for several-kinds: more than one kind of product
 * @prop {number} top customers of the top with it
 * @prop {number} rest customers of the rest with it
 * @prop {number} topShare
 * @prop {number} restShare
 * @prop {Estimate} difference topShare − restShare, Newcombe, at the confidence asked for
 *
 * @typedef {object} Contrast Medians of the two groups.
 * @prop {"first-spend" | "purchases" | "gap-days" | "spend-per-purchase" | "days-since-last"} kind
 * @prop {number} top
 * @prop {number} rest
 *
 * @typedef {object} Slipping Regulars who should have bought again by now: three or more purchases, and silent for longer
 *   than 1.5 × their mean gap and longer than their own gaps let expect (mean + t·s·√(1 + 1/gaps), 95 %, one-sided).
 * @prop {number} customers how many there are
 * @prop {Estimate} share of the customers with three or more purchases
 * @prop {number} revenuePerYear what they spent together per year while they bought
 * @prop {SlippingCustomer[]} list those with most to lose first (revenuePerYear × P(alive), where there is a model), at most
 *   1000
 *
 * @typedef {object} SlippingCustomer
 * @prop {number} index into the summary's columns
 * @prop {number} silentDays since the last purchase
 * @prop {number} dueDays mean gap
 * @prop {number} overdue silentDays ÷ dueDays
 * @prop {number} revenuePerYear from the first purchase to one mean gap after the last
 *
 * @typedef {object} Wallet Customers who told what they spend in the whole category during the time of the log.
 * @prop {number} customers
 * @prop {number} contradictory customers who spend more with us than they say they spend in all; left out
 * @prop {number} share share of sums: what they spend with us ÷ what they spend in all
 * @prop {Estimate | null} shareInterval
 * @prop {number} meanShare mean of the customers' own shares
 * @prop {Estimate | null} meanShareInterval
 * @prop {number} headroom what they spend elsewhere
 *
 * @typedef {object} Satisfaction The last score (0 to 10) of each customer, joined with what they bought.
 * @prop {number} answers
 * @prop {Estimate} nps −100 … 100, adjusted Wald
 * @prop {ScoreGroup[]} groups promoters, passives, detractors
 * @prop {Estimate | null} returnDifference repurchase rate of promoters − that of detractors, Newcombe; null where one is empty
 * @prop {number | null} loyaltyIndex mean of (NPS + 100)/2, the repurchase rate and the upsell share, 0 to 100; null without products
 *
 * @typedef {object} ScoreGroup
 * @prop {"promoters" | "passives" | "detractors"} id
 * @prop {number} customers
 * @prop {number} share
 * @prop {Estimate | null} repurchaseRate null where the group is empty, as the next two
 * @prop {number | null} meanPurchases
 * @prop {number | null} meanRevenue
 *
 * @typedef {object} Margin
 * @prop {number} cost of all rows with one
 * @prop {number} margin revenue − cost
 * @prop {number} share margin ÷ revenue
 * @prop {Estimate | null} shareInterval
 * @prop {number} perCustomer observed CLV after costs
 * @prop {Estimate | null} perCustomerInterval
 */

/**
 * @typedef {object} Models Models of how customers buy and stop buying, fitted to the base; see models.js for what a fit is.
 * @prop {"week"} timeUnit of the models' parameters
 * @prop {(Candidate | ({ model: ModelId } & Refusal))[]} candidates BG/NBD, MBG/NBD and Pareto/NBD, the best (smallest AIC)
 *   first, those that could not be fitted last with their reason
 * @prop {ModelId} chosen the first of them: by it the customers' columns, the histogram, the grid and the validation are made
 * @prop {Fitted | Refusal} spend the Gamma-Gamma model, fitted to the repeat buyers who ever paid anything
 * @prop {number | null} spendCorrelation of repeat purchases and mean spend among repeat buyers; the Gamma-Gamma model takes
 *   it for 0
 * @prop {number} horizonDays
 * @prop {number} discountRate per year; purchases are discounted by month
 * @prop {number} margin
 * @prop {number} alive customers expected to be active still: the sum of P(alive)
 * @prop {Estimate | null} expectedTransactions of all customers within the horizon; interval by the delta method
 * @prop {Estimate | null} clv of all customers within the horizon; null without the model of spends
 * @prop {{ actual: number[], expected: number[], chiSquare: number | null }} histogram customers with 0, 1, … 6 and with 7 or
 *   more repeat purchases; Pearson's χ², null where fewer than five are expected in some bar
 * @prop {Grid} grid
 *
 * @typedef {Fitted & { weight: number }} Candidate `weight`: Akaike's, how much the data speak for this model; all add up to 1
 *
 * @typedef {object} Grid P(alive) and expected purchases by frequency and recency, for customers as old as the oldest.
 * @prop {number} ageDays
 * @prop {number[]} frequency repeat purchases, ascending: the rows
 * @prop {number[]} recencyDays ascending: the columns; nothing in the row of frequency 0 depends on them
 * @prop {number[][]} pAlive
 * @prop {number[][]} expectedTransactions within the horizon
 *
 * @typedef {object} Validation The best model, fitted to the first half of the log, held against the second.
 * @prop {string} start yyyy-mm-dd
 * @prop {string} calibrationEnd last day of the first half
 * @prop {string} end
 * @prop {Holdout} holdout
 * @prop {{ endWeek: number[], actual: number[], expected: number[] }} tracking repeat purchases in each week of the log, of
 *   the customers who first bought in its first half; weeks end so many weeks after `start`
 *
 * @typedef {object} Holdout Purchases in the second half of those who first bought in the first.
 * @prop {number} weeks its length
 * @prop {number} customers
 * @prop {number} actual purchases
 * @prop {number} expected
 * @prop {number | null} totalError expected ÷ actual − 1; null where nothing came
 * @prop {number} meanAbsoluteError per customer
 * @prop {number} rootMeanSquareError
 * @prop {number | null} correlation of expected and actual; null where one of them is the same for all
 * @prop {{ frequency: number, customers: number, actual: number, expected: number }[]} classes mean purchases by repeat
 *   purchases of the first half; the last class is 7 or more
 */

/**
 * @typedef {object} CustomerColumns One entry per customer, in the order of the summary.
 * @prop {Uint8Array} recencyScore 1 to 5
 * @prop {Uint8Array} frequencyScore
 * @prop {Uint8Array} monetaryScore
 * @prop {Uint8Array} segment index into `segments.list`
 * @prop {Float64Array} [pAlive] probability of still being a customer; absent without a model, as the next three
 * @prop {Float64Array} [expectedTransactions] within the horizon
 * @prop {Float64Array} [expectedSpend] per purchase; also absent without the model of spends
 * @prop {Float64Array} [clv] discounted value of the purchases expected within the horizon; as expectedSpend
 */

export {};
