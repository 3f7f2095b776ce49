// Written from the Rust structs in src/wasm, src/orders, src/surveys, src/subscriptions and src/events by tools/shapes.js: `npm run check -- --write` renews it.

export type ModelId =
  | "bg-nbd"
  | "mbg-nbd"
  | "pareto-nbd"
  | "bg-cnbd-k"
  | "mbg-cnbd-k"
  | "bg-bb"
  | "gamma-gamma"
  | "sbg"
  | "bdw";

/** Options of reading an order file and of its report. Options not given are detected and reported. */
export type OrderOptions = {
  /** Header names by role; a column's number from 1 where the file has none. */
  columns?: Partial<Record<Role, string>>;
  /** True if the first row names the columns. */
  hasHeader?: boolean;
  /** The character between fields. */
  delimiter?: string;
  /** A label that `TextDecoder` accepts. */
  encoding?: string;
  /** Language, such as "pl", that decides the code page of a file that is not Unicode. */
  language?: string;
  /** Names of the sheets that are read of workbooks (of the arrays of JSON, of the tables of web pages). */
  sheets?: Array<string>;
  /** Decimal mark. */
  decimal?: "." | ",";
  /** Order of the parts of a date, or the serial numbers it is written as. */
  dateOrder?: "ymd" | "dmy" | "mdy" | "excel" | "unix" | "unix-ms" | "unix-us" | "dmy-hr";
  /** Time zone of the days, such as "Europe/Sofia"; without it dates count as written. */
  timeZone?: string;
  /** Last day of observation, yyyy-mm-dd; without it the last day of an order, a refund or an order left out. */
  observationEnd?: string;
  /** Negative amounts: off the latest purchase up to that day (the default), or left out. */
  refunds?: Refunds;
  /** Amounts of zero: purchases (the default), or left out. */
  zeroAmounts?: ZeroAmounts;
  /** Rows without a customer: left out (the default), or each order as a separate customer. */
  guests?: Guests;
  /** Treatment of spellings of one e-mail address or id: one customer (the default) or several. */
  identity?: Identity;
  /** Meaning of an amount: that of its row, or the total of its order, repeated in each row. */
  amounts?: Amounts;
  /** Unit in which amounts are written: the currency or cents. */
  amountUnit?: AmountUnit;
  /** Rows that count; all others are as if they were not in the file. */
  filter?: OrderFilter;
  /** Statuses whose rows are left out, instead of those without a purchase. */
  excludedStatuses?: Array<string>;
  /** Currency of the report; needed where a file has several. */
  currency?: string;
  /** Exchange rates: units of that currency per unit of another; the rate of leva to euros is built in. */
  rates?: Record<string, number>;
  /** Purchases of one customer on one day are one. */
  merge?: Merge;
  /** Number of problems listed of each kind; 100 by default. */
  problemLimit?: number;
  /** Confidence level of intervals; 0.95 by default. */
  confidence?: number;
  /** Bounds between the scores of the report's segments; without them, the quintiles. */
  rfm?: RfmCutOffs;
  /** Horizon of the report's models; 365 days by default. */
  horizonDays?: number;
  /** Discount rate of their customer lifetime value, per year; 0.1 by default. */
  discountRate?: number;
  /** Share of a purchase that remains after costs; 1 by default, so that the value is revenue. */
  margin?: number;
  /** Money spent on channels: name, month (yyyy-mm) and amount in the currency of the orders; see `readSpend`. */
  spend?: [channel: string, month: string, amount: number][];
  /** Cost of a loyalty programme. */
  programme?: ProgrammeCosts;
  /** Cost of winning a lost customer back; without it that of keeping or winning one, by `spend`. */
  winBackCost?: number;
};

/** Role of a column. */
export type Role =
  | "customer"
  | "date"
  | "amount"
  | "order"
  | "product"
  | "status"
  | "currency"
  | "categorySpend"
  | "score"
  | "cost"
  | "country"
  | "channel"
  | "quantity"
  | "refunded"
  | "cancelled"
  | "member"
  | "memberSince"
  | "coupon"
  | "referral"
  | "discount"
  | "pointsIssued"
  | "pointsRedeemed";

/** Bounds between the RFM scores, four ascending numbers each. */
export type RfmCutOffs = {
  /** Days since the last purchase. */
  recencyDays?: Array<number>;
  /** Purchases. */
  frequency?: Array<number>;
  /** Revenue. */
  monetary?: Array<number>;
};

/** Rows that count: those that pass every part. */
export type OrderFilter = {
  /** First day, yyyy-mm-dd. */
  from?: string;
  /** Last day, yyyy-mm-dd. */
  to?: string;
  /** By header: cells of which a row has one. An empty text is an empty cell. */
  columns?: Record<string, string[]>;
  /** Ids of customers, as a summary has them. */
  customers?: Array<string>;
  /**
   * Sizes of orders, of which an order has one: its total, from the first amount and below the second; null for any. Only
   * for rows in memory (`refilter` of `openOrders`).
   */
  orderSizes?: [from: number | null, below: number | null][];
};

/** A product that customers began with. */
export type FirstProduct = {
  /** Its name. */
  product: string;
  /** Places of the customers in the report. */
  members: Uint32Array;
};

/** Cost of a loyalty programme over the whole time of the orders, in addition to discounts in a column. */
export type ProgrammeCosts = {
  /** Running costs and rewards. */
  cost?: number;
  /** Share of the members' spend that it gives back. */
  rate?: number;
  /** Value of a point, in the currency of the orders. */
  pointValue?: number;
};

/** A column with few values. */
export type FilterColumn = {
  /** Its header. */
  column: string;
  /** Its values, the most frequent first. */
  values: Array<FilterValue>;
};

/** A value of such a column. */
export type FilterValue = {
  /** The cell; empty if missing. */
  value: string;
  /** Rows with it. */
  rows: number;
};

/** Rows with an amount of zero. */
export type ZeroAmounts = "count" | "leave-out";

/** Purchases that count as one. */
export type Merge = "day";

/** Unit of time; a month, a quarter and a year are mean Gregorian ones. */
export type TimeUnit = "hour" | "day" | "week" | "month" | "quarter" | "year";

/** Options of a fit. */
export type FitOptions = {
  /** The unit of all times in the data (bg-bb: of an occasion, sbg, bdw: of a period); gamma-gamma needs none. */
  timeUnit?: TimeUnit;
  /** bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12; searched by the likelihood if not given. */
  k?: number;
  /**
   * Subtracts penalty·Σ ln²θ from the log-likelihood, times and money in units of their means; 0 if not given. The
   * coefficients of covariates, scaled to at most 1 in size, count as ln θ.
   */
  penalty?: number;
  /** pareto-nbd: also estimates how purchase rates and dropout rates are correlated, and tests it. */
  correlation?: boolean;
  /**
   * With `correlation`: time τ of the probabilities e^(−rate·τ) whose dependence is modelled; the mean age by
   * default.
   */
  kernelTime?: number;
};

/** Options of fits per cohort. */
export type CohortOptions = {
  /** The unit of all times. */
  timeUnit?: TimeUnit;
  /** bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12, common to all cohorts; searched by the likelihood if not given. */
  k?: number;
};

/** Options of predictions. */
export type PredictOptions = {
  /**
   * Length of the prediction, in `horizonUnit` (bg-bb: occasions; sbg, bdw: at most 10,000 periods); Infinity requires
   * a discount rate and gives no expectedTransactions.
   */
  horizon?: number;
  /** Unit of the times in the data; that of the model may differ. */
  timeUnit?: TimeUnit;
  /** Unit of `horizon` and `period`; `timeUnit` if not given. */
  horizonUnit?: TimeUnit;
  /** Per period, 0 if not given. */
  discountRate?: number;
  /** Length of a discounting period in `horizonUnit`, 1 if not given. */
  period?: number;
  /**
   * Purchases are discounted from the end of their period ("period-end", if not given) or from their own moment; the
   * same for finite and infinite horizons.
   */
  discounting?: Discounting;
  /** Requests the totals over all customers with intervals of this confidence, such as 0.95. */
  confidence?: number;
  /** Requests totals drawn with chance included (a parametric bootstrap), the same for the same seed. */
  seed?: number;
  /** Number of simulations; by default 1,000, or fewer for many customers. */
  draws?: number;
  /**
   * Requests the probabilities of 0, 1, … up to this many purchases within the horizon, and of still being active
   * then.
   */
  purchaseCounts?: number;
  /** Requests the time until the next purchase. */
  nextPurchase?: boolean;
};

/** Options of comparing models. */
export type CompareOptions = {
  /** The unit of all times. */
  timeUnit?: TimeUnit;
  /** If not given: bg-nbd, mbg-nbd, pareto-nbd and, with customer and time or with logGapSum, bg-cnbd-k and mbg-cnbd-k. */
  models?: readonly ModelId[];
  /** As for fit. */
  penalty?: number;
  /** Bars of the histogram, the last being "or more"; 8 if not given. */
  bins?: number;
  /** With customer and time: models are fitted to the data known then. */
  calibrationEnd?: number;
  /** With customer and time: the end of the data; by default the last purchase. */
  observationEnd?: number;
  /** Step of the tracking curve; 1 if not given. */
  step?: number;
};

/** Options of simulating customers. */
export type SimulateOptions = {
  /** The unit of the ages and the horizon. */
  timeUnit?: TimeUnit;
  /** A whole number; the same draws the same customers. */
  seed?: number;
  /** Also draws the purchases of this time after observation; sbg: number of periods. 0 if not given. */
  horizon?: number;
};

/** Options of sampling a posterior distribution. */
export type SampleOptions = {
  /** The unit of all times. */
  timeUnit?: TimeUnit;
  /** bg-cnbd-k, mbg-cnbd-k: regularity, 1 to 12; searched by the likelihood if not given. */
  k?: number;
  /** Number of draws; 4,000 if not given. */
  draws?: number;
  /** A whole number; the same gives the same draws. 1 if not given. */
  seed?: number;
};

/** Options of forecasts of total purchases. */
export type ForecastOptions = {
  /** The unit of all times. */
  timeUnit?: TimeUnit;
  /** Length of the forecast from the end of observation. */
  horizon?: number;
  /** Confidence of the intervals; 0.95 if not given. */
  confidence?: number;
  /** If not given: bg-nbd, mbg-nbd, pareto-nbd, bg-cnbd-k and mbg-cnbd-k. */
  models?: readonly ModelId[];
  /** The end of the data; by default the last purchase. */
  observationEnd?: number;
  /** Posterior draws per model; 1,000 if not given. */
  draws?: number;
  /** A whole number; the same gives the same draws. 1 if not given. */
  seed?: number;
};

/** Convention for the moment from which a purchase is discounted; the same for finite and infinite horizons. */
export type Discounting = "period-end" | "continuous";

/** Treatment of negative amounts. */
export type Refunds = "net" | "leave-out";

/** Treatment of spellings. */
export type Identity = "folded" | "exact";

/** Treatment of rows without a customer. */
export type Guests = "leave-out" | "separate";

/** Unit in which amounts are written. */
export type AmountUnit = "currency" | "cents";

/** Meaning of a row's amount. */
export type Amounts = "line" | "order";

/** The purchases of one customer, by day. */
export type PurchaseHistory = {
  ok: true;
  /** Days since 1970-01-01, ascending. */
  days: Array<number>;
  /** Sum of the amounts of each day, net of refunds. */
  amounts: Array<number>;
};

/** Reason for which a file gives no result. */
export type OrdersRefusal = {
  ok: false;
  code: string;
  /** The column's role. */
  role?: string;
  /** The column named in the options. */
  column?: string;
  /** The option at fault, or the one that would settle the doubt. */
  option?: string;
  /**
   * More about the reason: `customer-totals` if the table has one row per customer, `cart-table` if
   * its rows are carts.
   */
  reason?: string;
  /** Counted from 1. */
  line?: number;
  /** Ambiguous cells, the currencies found, or the columns for which a summary file has parts. */
  examples?: Array<string>;
  /** Columns that could have the role; `columns` chooses one. */
  candidates?: Array<ColumnCandidate>;
  /** The first rows that could not be used, with the cell and an example of a correct one. */
  problems?: Array<Problem>;
};

/** A column that could have a role, for the caller to choose from. */
export type ColumnCandidate = {
  /** Header of the column. */
  column: string;
  /** Reason why it is a candidate: `cells` if only its cells fit, `rival` if another column fits as well. */
  why: string;
  /** Cells of its first rows. */
  examples: Array<string>;
};

/** Format of a file, with its first rows. */
export type FilePreview = {
  ok: true;
  /** The character between fields. */
  delimiter: string;
  /** True if the first row names the columns. */
  hasHeader: boolean;
  /** The names of the columns; their numbers from 1 where the file has none. */
  headers: Array<string>;
  /** Header names by role. */
  columns: Partial<Record<Role, string>>;
  /** Order of the parts of a date; null if it is open. */
  dateOrder: string | null;
  /** Decimal mark; null if it is open. */
  decimal: string | null;
  /** The known export, such as shopify, woocommerce, magento or ga4; summary-file for a summary. */
  export: string | null;
  /** Meaning of an amount: that of its row or of its order. */
  amounts: Amounts;
  /** Unit in which amounts are written: the currency or cents. */
  amountUnit: AmountUnit;
  /** Codes of the currencies found in the first rows, in a separate column or beside the amounts. */
  currencies: Array<string>;
  /** Decisions between several readings that the file allows. */
  assumptions: Array<Assumption>;
  /** Reasons why it cannot be read yet; empty if it can. */
  doubts: Array<OrdersRefusal>;
  /** The first rows. */
  rows: Array<Array<string>>;
};

/** One entry per customer, in the order of first appearance; times in days. */
export type CustomerSummary = {
  ok: true;
  /** Number of customers. */
  customers: number;
  /** Ids in UTF-8, concatenated. */
  idBytes: Uint8Array;
  /** End of each id in these bytes. */
  idEnds: Uint32Array;
  /** Purchase days − 1. */
  frequency: Uint32Array;
  /** From the first to the last purchase. */
  recency: Float64Array;
  /** From the first purchase to the end of observation. */
  age: Float64Array;
  /** Mean spend per repeat purchase day, 0 without one. */
  monetary: Float64Array;
  /** Sum of all amounts. */
  revenue: Float64Array;
  /** Mean days between purchases. */
  gapMean: Float64Array;
  /** Standard deviation of the days between purchases. */
  gapDeviation: Float64Array;
  /**
   * Sum of the natural logarithms of the days between purchases, for the models with a rhythm; unknown of a summary
   * file.
   */
  logGapSum?: Float64Array;
  /** Days since 1970-01-01. */
  firstDay: Int32Array;
  /** Days since 1970-01-01. */
  lastDay: Int32Array;
  /** Kinds of product bought, 0 where the file names none. */
  products: Uint32Array;
  /**
   * Of a summary file: the number of customers that each entry represents. Then `monetary` is their mean, `revenue` their sum, and
   * ids, products and `gapDeviation` are not known (empty or 0).
   */
  weight?: Float64Array;
  /** yyyy-mm-dd */
  observationStart: string;
  /** yyyy-mm-dd */
  observationEnd: string;
  /** Rows read, counted and left out. */
  rows: RowCounts;
  /** The first of each kind. */
  problems: Array<Problem>;
  /** Decisions behind the figures, each with the option that changes it. */
  assumptions: Array<Assumption>;
};

/** Rows read, counted and left out. */
export type RowCounts = {
  /** Rows of all files, headers and empty lines not among them. */
  read: number;
  /** Rows that count. */
  counted: number;
  /** Rows left out, by the code of the reason. */
  leftOut: Record<string, number>;
};

/** A fault in a row. */
export type Problem = {
  code: string;
  /** Index of the file, from 0. */
  file: number;
  /** Counted from 1. */
  line: number;
  /** Name of the column. */
  column?: string;
  /** Its number, from 1. */
  columnNumber?: number;
  /** The text found. */
  text: string;
  /** An example of a correct value. */
  expected?: string;
};

/** A decision behind a reading. */
export type Assumption = {
  /** Kind of the decision. */
  code: AssumptionCode;
  /** Option that changes it. */
  option?: string;
  /** Role of the column. */
  role?: string;
  /** The column taken. */
  column?: string;
  /** Columns that were rejected, or additional columns; the first addresses with tags. */
  others?: Array<string>;
  /** Code of the reason, that of a problem or a refusal. */
  reason?: string;
  /**
   * The chosen value: a date order, a decimal mark, a day, the id of an export; for a file left out, its format or
   * the line where reading stopped; for addresses with tags, their number.
   */
  value?: string;
  /** Number of rows concerned. */
  rows?: number;
  /** Texts found, the most frequent first. */
  found?: Array<Found>;
  /** Index of the file, from 0; absent if it concerns all. */
  file?: number;
};

/** Kind of an assumption. */
export type AssumptionCode =
  | "left-out"
  | "file-left-out"
  | "encoding"
  | "no-header"
  | "known-export"
  | "column-chosen"
  | "before-tax"
  | "in-cents"
  | "unit-prices"
  | "order-totals"
  | "lines-added"
  | "date-order"
  | "mixed-dates"
  | "decimal-mark"
  | "identity-folded"
  | "plus-tags"
  | "other-customer-column"
  | "unknown-statuses"
  | "unknown-row-types"
  | "statuses-left-out"
  | "refunds-deducted"
  | "zero-amounts"
  | "future-dates"
  | "currency-unseen"
  | "already-converted"
  | "observation-end";

/** A text found in the file, with the number of its rows. */
export type Found = {
  /** The text. */
  text: string;
  /** Rows with it. */
  rows: number;
};

/** The report on the customers of a file, section by section. A section without data is `{ ok: false, code }`. */
export type OrdersReport = {
  ok: true;
  /**
   * A summary file (see sql.js) gives the same headline figures and purchase models. Sections that need the orders are
   * absent, and the columns of `customers` have an entry for each row of the file or none.
   */
  source: Source;
  summary: CustomerSummary;
  metrics: Metrics;
  /** Figures of each customer, in addition to the summary's columns. */
  customers: CustomerColumns;
  models: Section<Models>;
  /** Recommended actions, by the money at stake. */
  actions: Section<Actions>;
  /** Retention from one window to the next. */
  retention: Section<Retention>;
  /** The last period compared with the one before. */
  trend: Section<Trend>;
  /** One-time customers and regulars, new and returning. */
  mix: Section<Mix>;
  /** Customers by the period of their first purchase. */
  cohorts: CohortsByPeriod;
  /** RFM segments. */
  segments: Section<Segments>;
  /** Time to the next purchase. */
  nextPurchase: Section<TimeToNextPurchase>;
  /** Customer value by attributes of the first purchase, other things equal. */
  influences: Section<Influences>;
  /** Regularity of purchases. */
  regularity: Section<Regularity>;
  /** Revenue concentration. */
  concentration: Section<Concentration>;
  /** Product purchases. */
  products: Section<Products>;
  /** Products bought together. */
  pairs: Section<Pairs>;
  /** Traits of the most valuable customers. */
  profile: Section<Profile>;
  /** Customers slipping away. */
  slipping: Section<Slipping>;
  /** Customers lost in the last quarter. */
  lost: Section<LostCustomers>;
  /** Scores joined with behaviour. */
  satisfaction: Section<Satisfaction>;
  /** Share of wallet. */
  wallet: Section<Wallet>;
  /** Cost and value of customers by channel. */
  acquisition: Section<Acquisition>;
  /** Members of a programme and customers with coupons. */
  programme: Section<ProgrammeReport>;
  /** Referred customers. */
  referral: Section<ReferralReport>;
  /** Revenue less costs. */
  margin: Section<Margin>;
  /** The models' test on the second half of the log. */
  validation: Section<Validation>;
};

/** Report on a table of customers' totals, with its rows and problems. */
export type CustomerTotalsReport = {
  /** Rows read, counted and left out. */
  rows: RowCounts;
  /** The first of each kind. */
  problems: Array<Problem>;
  /** Always true. */
  ok: true;
  /** Customers with orders; without a column for the number of orders, those with spend. */
  customers: number;
  /** All others in the table. */
  withoutOrders: number;
  /** Orders of all customers; null without their column. */
  orders: number | null;
  /** Spend of all customers; null without its column. */
  revenue: number | null;
  /** Revenue ÷ orders; null if one of them is. */
  averageOrderValue: number | null;
  /** Revenue ÷ customers; null without revenue. */
  observedClv: number | null;
  /** Customers with more than one order ÷ customers, with its Wilson interval; null without the number of orders. */
  repurchaseRate: Estimate | null;
  /** Latest day of the table, from which recency is counted; null without such a column. */
  observationEnd: string | null;
  /** One-time customers and regulars. */
  mix: Section<OneTimeAndRegular>;
  /** Revenue concentration. */
  concentration: Section<Concentration>;
  /** RFM segments of the customers whose last day is known. */
  segments: Section<Segments>;
};

/** Report on totals of customers. */
export type TotalsAnalysis = {
  /** Always true. */
  ok: true;
  /** Customers with orders; without a column for the number of orders, those with spend. */
  customers: number;
  /** All others in the table. */
  withoutOrders: number;
  /** Orders of all customers; null without their column. */
  orders: number | null;
  /** Spend of all customers; null without its column. */
  revenue: number | null;
  /** Revenue ÷ orders; null if one of them is. */
  averageOrderValue: number | null;
  /** Revenue ÷ customers; null without revenue. */
  observedClv: number | null;
  /** Customers with more than one order ÷ customers, with its Wilson interval; null without the number of orders. */
  repurchaseRate: Estimate | null;
  /** Latest day of the table, from which recency is counted; null without such a column. */
  observationEnd: string | null;
  /** One-time customers and regulars. */
  mix: Section<OneTimeAndRegular>;
  /** Revenue concentration. */
  concentration: Section<Concentration>;
  /** RFM segments of the customers whose last day is known. */
  segments: Section<Segments>;
};

/** One-time customers and regulars. */
export type OneTimeAndRegular = {
  /** Always true. */
  ok: true;
  /** Customers with one purchase. */
  oneTime: CustomerGroup;
  /** Customers with more. */
  regular: CustomerGroup;
};

/** Source of a report. */
export type Source = "orders" | "summary-file";

/** One entry per customer, in the order of the summary. */
export type CustomerColumns = {
  /** 1 to 5 */
  recencyScore: Uint8Array;
  /** 1 to 5 */
  frequencyScore: Uint8Array;
  /** 1 to 5 */
  monetaryScore: Uint8Array;
  /** Index into `segments.list`. */
  segment: Uint8Array;
  /** Day of the second purchase, in days since 1970-01-01; 2147483647 without one. */
  secondDay: Int32Array;
  /** Day on which the customer had bought two different products; 2147483647 without one. */
  secondProductDay: Int32Array;
  /** Probability of still being a customer; absent without a model, as the next three. */
  pAlive?: Float64Array;
  /** Purchases within the horizon. */
  expectedTransactions?: Float64Array;
  /** Days between purchases that the model expects while the customer is active; 0 if there is too little data. */
  dueDays?: Float64Array;
  /**
   * Stake within the horizon: the value if kept minus that without action, at most the expected value, and at most
   * the customer's past revenue in an equally long time; also absent without the model of spends.
   */
  stake?: Float64Array;
  /** Spend per purchase; also absent without the model of spends. */
  expectedSpend?: Float64Array;
  /** Discounted value of the purchases expected within the horizon; also absent without the model of spends. */
  clv?: Float64Array;
};

/**
 * A point estimate with its confidence interval, all in the unit of the quantity estimated.
 *
 * ```
 * use regulars::math::proportion::wilson;
 * // Newcombe 1998, table I, method 3: 81 of 263, 25.53 % to 36.62 %.
 * let percent = wilson(81.0, 263.0, 0.95).scale(100.0);
 * assert!((percent.low - 25.53).abs() < 0.005 && (percent.high - 36.62).abs() < 0.005);
 * assert!((percent.margin() - (36.62 - 25.53) / 2.0).abs() < 0.01);
 * ```
 */
export type Estimate = {
  /** The estimate itself. */
  value: number;
  /** Lower end of the interval, `low ≤ high`. */
  low: number;
  /** Upper end of the interval. */
  high: number;
  /** Confidence level of the interval, between 0 and 1 (0.95 for 95 %). */
  confidence: number;
};

/** Total with its interval, or with the reason why the interval is missing. */
export type Total = {
  /** Point estimate. */
  value: number;
  /** Lower end of the interval. */
  low: number | null;
  /** Upper end of the interval. */
  high: number | null;
  /** Confidence level of the interval. */
  confidence: number;
  /** Stable kebab id of the reason for a missing interval, or of what the interval leaves out. */
  reason: string | null;
};

/** The headline figures. */
export type Metrics = {
  /** Number of customers. */
  customers: number;
  /** Customers with more than one purchase day. */
  repeatCustomers: number;
  /** Purchases: distinct pairs of customer and day. */
  purchases: number;
  /** Orders: distinct order ids if the file has them, otherwise purchases. */
  orders: number;
  /** Sum of all amounts. */
  revenue: number;
  /** Customers with more than one purchase ÷ customers, with its Wilson interval. */
  repurchaseRate: Estimate;
  /** Revenue ÷ orders. */
  averageOrderValue: number;
  /** Orders ÷ customers ÷ years from the first to the last day of observation, both included. */
  ordersPerYear: number;
  /** Repeat purchases ÷ sum of all customers' years since their first purchase; 0 if that sum is 0. */
  repeatPurchasesPerYear: number;
  /** Customer lifetime value observed so far: revenue ÷ customers. */
  observedClv: number;
  /** Confidence intervals of the four figures above. */
  intervals: Intervals;
};

/** Confidence intervals that treat the customers as a sample; `None` if their spread cannot be estimated. */
export type Intervals = {
  /** Average order value. */
  averageOrderValue: Estimate | null;
  /** Orders per customer per year. */
  ordersPerYear: Estimate | null;
  /** Repeat purchases per customer per year. */
  repeatPurchasesPerYear: Estimate | null;
  /** Observed customer lifetime value. */
  observedClv: Estimate | null;
};

/** A section of the report, or the reason for its absence: `{ ok: true, … }` or `{ ok: false, code }`. */
export type Section<T> = ({ ok: true } & T) | Absent;

/** A section for which this file has no data. */
export type Absent = { ok: false; code: AbsentCode };

/** Reason for which a section is absent. */
export type AbsentCode =
  | "no-product-column"
  | "no-score-column"
  | "no-category-spend-column"
  | "no-channel-column"
  | "no-cost-column"
  | "several-currencies"
  | "score-out-of-range"
  | "all-alike"
  | "no-pairs"
  | "needs-orders"
  | "no-order-count-column"
  | "no-last-day-column"
  | "no-amounts"
  | "too-few-customers"
  | "too-few-purchases"
  | "too-short"
  | "no-model"
  | "no-difference"
  | "no-country-column"
  | "too-many-periods"
  | "no-programme-column"
  | "no-joining-dates"
  | "no-referral-column";

/** Customers and revenue kept from one window to the next. */
export type Retention = {
  /** Always true. */
  ok: true;
  /** Length of each window. */
  windowDays: number;
  /** First day of the earlier window. */
  from: string;
  /** First day of the later window. */
  split: string;
  /** Customers who bought in the earlier window. */
  start: number;
  /** Those of them who bought in the later one. */
  retained: number;
  /** Customers who bought in the later window only. */
  won: number;
  /** Retained ÷ start, with its Wilson interval. */
  rate: Estimate;
  /** 1 − rate. */
  churn: Estimate;
  /** Spend in the earlier window of the customers at start. */
  revenueBefore: number;
  /** Spend of the same customers in the later window. */
  revenueAfter: number;
  /** Net revenue retention: the latter ÷ the former. */
  revenueRetention: number | null;
};

/** The figures of the last period and those of the one before. */
export type Trend = {
  /** Always true. */
  ok: true;
  /** Length of each period: 364, 182, 91 or 28 days, the longest that the log has twice. */
  days: number;
  /** First day of the last period, yyyy-mm-dd. */
  from: string;
  /** Its last day, the end of observation. */
  to: string;
  /** First day of the period before. */
  beforeFrom: string;
  /** Its last day. */
  beforeTo: string;
  /** Sum of all amounts. */
  revenue: Change;
  /** Purchases: distinct pairs of customer and day. */
  purchases: Change;
  /** Customers who bought in the period. */
  customers: Change;
  /** Customers whose first purchase was in the period. */
  newCustomers: Change;
  /** Revenue ÷ purchases. */
  spendPerPurchase: Change;
  /** Share of the customers of a period who had bought before it. */
  returningShare: ShareChange;
};

/** A figure of the last period and of the one before. */
export type Change = {
  /** In the last period. */
  now: number;
  /** In the one before. */
  before: number;
  /** The former ÷ the latter − 1; null where the latter is not above 0. */
  change: number | null;
  /**
   * Its interval, by the delta method on the logarithm of the ratio, for customers arriving at random; null if it is
   * unknown.
   */
  interval: Estimate | null;
};

/** A share in the last period and in the one before. */
export type ShareChange = {
  /** In the last period. */
  now: number;
  /** In the one before. */
  before: number;
  /** The former less the latter, with Newcombe's interval. */
  difference: Estimate;
};

/** The mix. */
export type Mix = {
  /** Always true. */
  ok: true;
  /** Customers with one purchase. */
  oneTime: CustomerGroup;
  /** Customers with more. */
  regular: CustomerGroup;
  /** New and returning customers over time. */
  over: ActivityByPeriod;
};

/** A group of customers and its spend. */
export type CustomerGroup = {
  /** Number of customers. */
  customers: number;
  /** Share of all customers, with its Wilson interval. */
  share: Estimate;
  /** Their spend. */
  revenue: number;
  /** Share of all revenue. */
  revenueShare: number | null;
  /** Revenue per customer; 0 without customers. */
  perHead: number;
};

/** New and returning customers by periods of three lengths. */
export type ActivityByPeriod = {
  /** By month. */
  month: Section<Activity>;
  /** By quarter. */
  quarter: Section<Activity>;
  /** By week. */
  week: Section<Activity>;
};

/** New and returning customers, one entry per period. */
export type Activity = {
  /** Always true. */
  ok: true;
  /** First day of the period. */
  start: Array<string>;
  /** Customers whose first purchase is in the period. */
  newCustomers: Array<number>;
  /** Customers who bought in the period but first in an earlier one. */
  returningCustomers: Array<number>;
  /** Spend of new customers. */
  newRevenue: Array<number>;
  /** Spend of returning customers. */
  returningRevenue: Array<number>;
};

/** Cohorts by periods of three lengths. */
export type CohortsByPeriod = {
  /** By month. */
  month: Section<Cohorts>;
  /** By quarter. */
  quarter: Section<Cohorts>;
  /** By week. */
  week: Section<Cohorts>;
};

/** Customers by the period of their first purchase. */
export type Cohorts = {
  /** Always true. */
  ok: true;
  /** First day of each period of the log. */
  start: Array<string>;
  /** True if observation ends before the last period does. */
  lastIsPartial: boolean;
  /** One per period. */
  cohorts: Array<Cohort>;
  /** Share of customers active a number of periods after their first, over all cohorts observed that long. */
  curve: Array<number>;
  /** Lower ends of its Wilson intervals. */
  curveLow: Array<number>;
  /** Upper ends. */
  curveHigh: Array<number>;
  /** Number of customers behind each point. */
  curveCustomers: Array<number>;
};

/** One cohort; entry k of its columns is the k-th period after that of the first purchase. */
export type Cohort = {
  /** First day of its period. */
  start: string;
  /** Customers who first bought in the period. */
  customers: number;
  /** Those who bought in each period. */
  active: Array<number>;
  /** Their spend. */
  revenue: Array<number>;
  /** Active ÷ customers; empty without customers. */
  retention: Array<number>;
  /** Lower ends of the Wilson intervals. */
  low: Array<number>;
  /** Upper ends. */
  high: Array<number>;
};

/** The segments of a base. */
export type Segments = {
  /** Always true. */
  ok: true;
  /** Source of the bounds. */
  method: CutOffMethod;
  /**
   * Measure of recency for the segments: P(alive), unless there is no model or the caller has
   * bounds of days.
   */
  recencyBy: RecencyBy;
  /** The bounds. */
  cutOffs: SegmentCutOffs;
  /** In the order of [`SEGMENTS`]. */
  list: Array<Segment>;
  /** Customers by recency score and frequency score, both counted from 0. */
  grid: [
    [number, number, number, number, number],
    [number, number, number, number, number],
    [number, number, number, number, number],
    [number, number, number, number, number],
    [number, number, number, number, number],
  ];
};

/** Source of the bounds between scores. */
export type CutOffMethod = "quantile" | "fixed";

/** The bounds in use. */
export type SegmentCutOffs = {
  /** Days since the last purchase. */
  recencyDays: [number, number, number, number];
  /** Purchases. */
  frequency: [number, number, number, number];
  /** Revenue. */
  monetary: [number, number, number, number];
};

/** One segment. */
export type Segment = {
  /** Its name. */
  id: SegmentId;
  /** Customers in it. */
  customers: number;
  /** Share of all customers, with its Wilson interval. */
  share: Estimate;
  /** Their spend. */
  revenue: number;
  /** Share of all revenue. */
  revenueShare: number | null;
  /** Mean days since the last purchase; 0 without customers, as in the next two. */
  meanRecencyDays: number;
  /** Mean purchases. */
  meanPurchases: number;
  /** Mean revenue. */
  meanRevenue: number;
};

/** A named segment. */
export type SegmentId =
  | "champions"
  | "loyal"
  | "potential-loyalists"
  | "new"
  | "promising"
  | "need-attention"
  | "about-to-sleep"
  | "at-risk"
  | "cannot-lose"
  | "hibernating";

/** Customer value by attributes of the first purchase, each column with the others held equal. */
export type Influences = {
  /** Always true. */
  ok: true;
  /** The model of purchases, with its regularity. */
  model: string;
  /** The columns with at least two values of twenty customers or more. */
  columns: Array<Influence>;
};

/** One column. */
export type Influence = {
  /** Column. */
  kind: InfluenceKind;
  /** The value of most customers, with which the others are compared. */
  reference: string;
  /** Number of customers. */
  customers: number;
  /** The other values, the most frequent first. */
  values: Array<ValueEffect>;
  /** Likelihood-ratio statistic of the column making no difference, to purchases, dropout or spends. */
  statistic: number;
  /** Its degrees of freedom. */
  degrees: number;
  /** Its p-value. */
  pValue: number;
  /** The same after Holm’s correction for all columns. */
  adjustedPValue: number;
};

/** Column that describes a customer's first purchase. */
export type InfluenceKind = "country" | "channel" | "first-product";

/** Customers with one value, those of the reference being 1. */
export type ValueEffect = {
  /** The country, channel or product; none for all others and customers without one. */
  value: string | null;
  /** Number of customers. */
  customers: number;
  /** Purchases per time while they are customers. */
  rate: Estimate | null;
  /** Probability of leaving after a purchase. */
  dropout: Estimate | null;
  /** Spend per purchase; none without amounts. */
  spend: Estimate | null;
  /** Spend expected in the year after the first purchase; purchases if there are no amounts. */
  worth: Estimate | null;
};

/** Time to the next purchase. */
export type TimeToNextPurchase = {
  /** Always true. */
  ok: true;
  /** After the first purchase, the second, and so on up to the fifth, as long as somebody returned. */
  after: Array<AfterPurchase>;
  /** Customers by their first purchase, each group against all others, with respect to the second purchase. */
  groups: Array<ReturnGroup>;
};

/** The wait after one purchase for the next. */
export type AfterPurchase = {
  /** After which purchase: 1 for the first. */
  purchase: number;
  /** Customers who made this purchase. */
  customers: number;
  /** Those of them with a further purchase so far. */
  returned: number;
  /** Shares that return within 30, 90 and 365 days. */
  rates: Array<ReturnRate>;
  /** Day by which half of those who return within `horizon` days have returned. */
  half: Estimate | null;
  /** 365, or fewer days if fewer than ten customers have waited for so long. */
  horizon: number;
  /** Days of the curve: those with a return, up to three years. */
  day: Array<number>;
  /** Share that returned by each day. */
  share: Array<number>;
  /** Lower ends of its intervals. */
  low: Array<number>;
  /** Upper ends. */
  high: Array<number>;
  /** Customers at risk on each day: observed until then, and not yet returned. */
  atRisk: Array<number>;
};

/** Share of customers who return within some days. */
export type ReturnRate = {
  /** Within how many days. */
  days: number;
  /** The Kaplan–Meier estimate; none if nobody was observed that long. */
  share: Estimate | null;
  /** Customers who have returned within this many days ÷ all; too low, because some were observed for less time. */
  plain: number;
};

/** Customers with the same kind of first purchase, against all others whose kind is known. */
export type ReturnGroup = {
  /** Their common attribute. */
  kind: ReturnGroupKind;
  /** The product, channel, country or month (yyyy-mm). */
  value: string;
  /** Number of customers. */
  customers: number;
  /** Those with a second purchase so far. */
  returned: number;
  /** Shares that return within 30, 90 and 365 days. */
  rates: Array<ReturnRate>;
  /** Their rate of return relative to the others; none if nobody in either group returned. */
  ratio: Estimate | null;
  /** The log-rank test’s p-value. */
  pValue: number;
  /** The same after Holm’s correction for all groups. */
  adjustedPValue: number;
};

/** Attribute of a customer’s first purchase. */
export type ReturnGroupKind = "first-product" | "channel" | "country" | "first-month";

/** Regularity of the purchases of customers with three or more. */
export type Regularity = {
  /** Always true. */
  ok: true;
  /** Customers with three or more purchases. */
  customers: number;
  /** Mean of the customers' mean gaps, with its t interval. */
  meanGapDays: Estimate | null;
  /** Median of the customers' mean gaps. */
  medianGapDays: number;
  /** Median coefficient of variation of their gaps. */
  medianVariation: number;
  /** k̂: 1 at random, above 1 more evenly, below 1 in bursts. */
  wheatMorrison: number | null;
  /** Its interval; none where it reaches infinity. */
  wheatMorrisonInterval: Bounds | null;
  /** Customers by the coefficient of variation of their gaps. */
  classes: RegularityClasses;
  /** All gaps of all customers. */
  histogram: GapHistogram;
};

/** Two ends. */
export type Bounds = {
  /** The lower one. */
  low: number;
  /** The upper one. */
  high: number;
};

/** Customers by the coefficient of variation v of their gaps. */
export type RegularityClasses = {
  /** v < 0.25 */
  clockwork: number;
  /** v < 0.75 */
  steady: number;
  /** v ≤ 1.25 */
  random: number;
  /** v > 1.25 */
  bursts: number;
};

/** Gaps by their length. */
export type GapHistogram = {
  /** The longest gap of each bar, in days. */
  upToDays: Array<number>;
  /** Gaps in each bar. */
  gaps: Array<number>;
};

/** The Lorenz curve and figures derived from it. */
export type Concentration = {
  /** Always true. */
  ok: true;
  /** 0 where all spend the same, towards 1 where one spends it all. */
  gini: number;
  /** Its interval by the jackknife. */
  giniInterval: Estimate | null;
  /** The curve. */
  lorenz: Lorenz;
  /** The richest customers. */
  top: Array<TopCustomers>;
};

/** Shares of customers, the poorest first, with their share of the revenue. */
export type Lorenz = {
  /** Share of customers. */
  customers: Array<number>;
  /** Share of revenue. */
  revenue: Array<number>;
};

/** The richest customers. */
export type TopCustomers = {
  /** Share of all customers. */
  share: number;
  /** Customers: that share, rounded up. */
  customers: number;
  /** Their share of the revenue. */
  revenueShare: Estimate;
};

/** Product purchases. */
export type Products = {
  /** Always true. */
  ok: true;
  /** Kinds of product bought. */
  products: number;
  /** Customers who bought one kind only. */
  oneKind: number;
  /** Customers who bought more than one. */
  severalKinds: number;
  /** Several ÷ one. */
  upsellRatio: number | null;
  /** Several ÷ both, with its Wilson interval. */
  upsellShare: Estimate;
  /** Those with most customers. */
  top: Array<Product>;
};

/** One product. */
export type Product = {
  /** Its name. */
  name: string;
  /** Customers who bought it. */
  customers: number;
  /** Customers with it in their first purchase. */
  firstBuyers: number;
  /** Share of those who bought again. */
  firstBuyersReturned: Estimate | null;
};

/** Products bought together. */
export type Pairs = {
  /** Always true. */
  ok: true;
  /** Number of baskets examined. */
  baskets: number;
  /** Share of all baskets that were examined. */
  sampled: number;
  /** True if no pair left out can have more baskets than the last one listed. */
  complete: boolean;
  /** Those with most baskets. */
  list: Array<Pair>;
};

/** Two products. */
export type Pair = {
  /** The name that comes first in byte order. */
  first: string;
  /** The second name. */
  second: string;
  /** Baskets with both. */
  baskets: number;
  /** Their share of all baskets. */
  support: Estimate;
  /** Their share of the baskets with the first. */
  firstThenSecond: Estimate;
  /** Their share of the baskets with the second. */
  secondThenFirst: Estimate;
  /** Ratio of baskets with both to those expected if bought independently. */
  lift: Estimate;
};

/** The profile. */
export type Profile = {
  /** Always true. */
  ok: true;
  /** Customers with the highest revenue: a fifth, or more in a tie. */
  top: number;
  /** All others. */
  rest: number;
  /** The lowest revenue among the top. */
  threshold: number;
  /** Share of the revenue that is theirs. */
  topRevenueShare: number;
  /** Traits significantly more or less common among the top. */
  traits: Array<Trait>;
  /** Medians compared. */
  contrasts: Array<Contrast>;
};

/** Attribute that customers have in common. */
export type Trait = {
  /** Its subject. */
  kind: TraitKind;
  /** The product, month (yyyy-mm) or country; empty for several kinds. */
  value: string;
  /** Customers of the top with it. */
  top: number;
  /** Customers of the rest with the trait. */
  rest: number;
  /** The former ÷ all of the top. */
  topShare: number;
  /** The latter ÷ all customers of the rest. */
  restShare: number;
  /** Difference of the shares. */
  difference: Estimate;
};

/** Subject of a trait, in the order in which equally certain traits are listed. */
export type TraitKind = "country" | "first-month" | "first-product" | "several-kinds" | "column";

/** A median of the top and of the rest. */
export type Contrast = {
  /** Quantity compared. */
  kind: ContrastKind;
  /** Of the top. */
  top: number;
  /** Of the rest. */
  rest: number;
};

/** Quantity whose medians a contrast compares. */
export type ContrastKind = "first-spend" | "purchases" | "gap-days" | "spend-per-purchase" | "days-since-last";

/** Regulars who fell silent. */
export type Slipping = {
  /** Always true. */
  ok: true;
  /** Their number. */
  customers: number;
  /**
   * Regulars who are also overdue, but with a P(alive) below 0.1: most likely they have left, and they do not count
   * among the former.
   */
  gone: number;
  /** Their share of the customers with three or more purchases. */
  share: Estimate;
  /**
   * Their expected value within the horizon if they are kept, minus that without action; null without
   * a model of spends.
   */
  stake: Total | null;
  /** Horizon of the stake in days. */
  horizonDays: number;
  /** Those with most at stake; empty where the customers have no names, in a report from a summary file. */
  list: Array<SlippingCustomer>;
};

/** One of them. */
export type SlippingCustomer = {
  /** Place in the summary. */
  index: number;
  /** Days since the last purchase. */
  silentDays: number;
  /** Days between purchases that the model expects of them while they are active. */
  dueDays: number;
  /** The former ÷ the latter. */
  overdue: number;
  /** Probability that a customer who is still active makes no purchase for this long. */
  silence: number;
  /** Probability of still being a customer. */
  pAlive: number;
  /** Their stake within the horizon; null without a model of spends. */
  stake: number | null;
};

/** Scores joined with behaviour. */
export type Satisfaction = {
  /** Always true. */
  ok: true;
  /** Customers who gave a score. */
  answers: number;
  /** Net Promoter Score in points, with its adjusted Wald interval. */
  nps: Estimate;
  /** Promoters, passives and detractors. */
  groups: Array<ScoreGroup>;
  /** Repurchase rate of promoters − that of detractors. */
  returnDifference: Estimate | null;
  /** Customer Loyalty Index: the mean of (NPS + 100)/2, repurchase rate and upsell share, 0 to 100. */
  loyaltyIndex: number | null;
};

/** Customers by their answer. */
export type ScoreGroup = {
  /** Group. */
  id: ScoreGroupId;
  /** Their number. */
  customers: number;
  /** Share of all who answered. */
  share: number;
  /** Customers with more than one purchase; none without customers, as in the next two. */
  repurchaseRate: Estimate | null;
  /** Mean purchases. */
  meanPurchases: number | null;
  /** Mean revenue. */
  meanRevenue: number | null;
};

/** A group of answers to the question of the Net Promoter Score. */
export type ScoreGroupId = "promoters" | "passives" | "detractors";

/** Customers' spend with us, compared with their spend in the category. */
export type Wallet = {
  /** Always true. */
  ok: true;
  /** Customers who stated their spend in the category. */
  customers: number;
  /** Customers who spend more with us than their stated total; left out. */
  contradictory: number;
  /** Sum of spend with us ÷ sum of total spend. */
  share: number;
  /** Its interval. */
  shareInterval: Estimate | null;
  /** Mean of the individual shares. */
  meanShare: number;
  /** Its interval. */
  meanShareInterval: Estimate | null;
  /** Their spend elsewhere. */
  headroom: number;
};

/** Members, customers with coupons, and points. */
export type ProgrammeReport = {
  /** Always true. */
  ok: true;
  /** Members, then customers with coupons, if the columns exist. */
  groups: Array<ProgrammeGroup>;
  /** Points issued and redeemed, if there are columns of them. */
  points: Points | null;
  /** Share of revenue that counts as value. */
  margin: number;
};

/** Kind of group that customers joined. */
export type ProgrammeKind = "member" | "coupon";

/** Customers who joined compared with all others. */
export type ProgrammeGroup = {
  /** Kind of group they joined. */
  kind: ProgrammeKind;
  /** Customers who joined. */
  customers: number;
  /** All others. */
  others: number;
  /** Customers who joined before or with their first purchase. */
  atStart: number;
  /**
   * Mean spend so far of those who joined and of the others: it contains selection, and is not the effect of
   * joining.
   */
  plain: PlainComparison;
  /** Compared with others who had behaved similarly by then. */
  matched: Section<Lift>;
  /** Each side compared with its own past. */
  differences: Section<Lift>;
  /** Return of the programme; none without a lift or without costs. */
  returns: ProgrammeReturn | null;
};

/** Mean spend so far, regardless of joining. */
export type PlainComparison = {
  /** Of those who joined. */
  joined: Estimate | null;
  /** Of all others. */
  others: Estimate | null;
  /** The former ÷ the latter − 1. */
  difference: Estimate | null;
};

/** Effect of joining. */
export type Lift = {
  /** Always true. */
  ok: true;
  /** Method of comparison. */
  method: LiftMethod;
  /** Days after joining that are compared, and the maximum number of days before. */
  horizonDays: number;
  /** Customers who joined and are compared. */
  joined: number;
  /** Joined customers whose horizon is observed. */
  of: number;
  /** Comparable others. */
  others: number;
  /** Mean spend within the horizon of those who joined. */
  with: number;
  /** Their expected spend without joining. */
  without: number;
  /** The former ÷ the latter − 1. */
  lift: Estimate;
  /** The former − the latter. */
  gain: Estimate;
  /** Means at the moment of joining; empty for differences. */
  balance: Array<Balance>;
};

/** Method of comparing customers. */
export type LiftMethod = "matched" | "differences";

/** Mean of a figure at the moment of joining. */
export type Balance = {
  /** Figure. */
  id: BalanceId;
  /** Of those who joined. */
  joined: number;
  /** Of all others. */
  all: number;
  /** Of the comparable others. */
  comparable: number;
};

/** Figures of a moment by which groups are compared before joining. */
export type BalanceId = "orders" | "spend" | "recency" | "age";

/** Return of a programme. */
export type ProgrammeReturn = {
  /** Comparison that gives the lift. */
  method: LiftMethod;
  /** Spend of members after joining. */
  spend: number;
  /** The part of it that the lift accounts for. */
  gain: Estimate;
  /** Discounts on their orders and points they redeemed, already deducted from that spend. */
  discounts: number;
  /** Discounts and other costs of the programme. */
  cost: number;
  /** Margin of the gain at prices before discounts − cost. */
  net: Estimate;
  /** Net ÷ cost; none without cost. */
  return: Estimate | null;
};

/** Points of the programme. */
export type Points = {
  /** Issued. */
  issued: number;
  /** Points redeemed; none without such a column. */
  redeemed: number | null;
  /**
   * Share of the points issued that are not redeemed, an upper bound of those that will expire: late points may
   * still be redeemed.
   */
  breakage: Estimate | null;
  /** Points not redeemed × the value of a point; none if that is unknown. */
  outstandingValue: number | null;
};

/** Referred customers compared with all others. */
export type ReferralReport = {
  /** Always true. */
  ok: true;
  /** Customers whose first purchase names a recommendation. */
  customers: number;
  /** Their share of all customers. */
  share: Estimate;
  /** Their spend so far. */
  revenue: number;
  /** Their share of all revenue. */
  revenueShare: number | null;
  /** Days since the first purchase that are compared. */
  horizonDays: number;
  /** Referred customers compared, and others who began in the same months. */
  compared: [number, number];
  /** Spend within the horizon, the first purchase included; none with too few to compare. */
  value: ReferralContrast | null;
  /** Share that bought again within the horizon. */
  retention: ReferralContrast | null;
  /** Earned growth of the last year; none for a log under two years. */
  earned: EarnedGrowth | null;
};

/** A mean of referred customers and of others who began in the same months. */
export type ReferralContrast = {
  /** Of the referred. */
  referred: Estimate;
  /** Share of the others, weighted by the months in which the referred customers began. */
  others: Estimate;
  /** The former − the latter. */
  difference: Estimate;
};

/** Earned growth of the last 364 days, compared with the 364 days before. */
export type EarnedGrowth = {
  /** Revenue of the time before. */
  before: number;
  /** Revenue in the last year of customers who had bought earlier. */
  returning: number;
  /** Revenue in the last year of new customers. */
  newRevenue: number;
  /** The part of it from referred customers; 0 without new revenue. */
  earnedShare: number;
  /** Its interval; none without spread. */
  earnedShareInterval: Estimate | null;
  /** (returning + earned) ÷ before − 1. */
  growth: Estimate;
};

/** Customers lost in the last quarter. */
export type LostCustomers = {
  /** Always true. */
  ok: true;
  /** First day of the quarter, yyyy-mm-dd. */
  from: string;
  /** Its days. */
  days: number;
  /** Days over which their value is counted. */
  horizonDays: number;
  /** Share of revenue that counts as value. */
  margin: number;
  /** All customers known at its beginning. */
  all: LostGroup;
  /** By the segment they were in at its beginning, sorted by value lost. */
  segments: Array<LostSegment>;
  /** Cost of approaching one of them, if known. */
  cost: WinBackCost | null;
};

/** Lost customers of a segment. */
export type LostSegment = {
  /** Segment at the beginning of the quarter. */
  id: SegmentId;
  /** Customers known at the beginning of the quarter. */
  customers: number;
  /** Number of them expected to have been active then, given everything known now. */
  active: number;
  /** Those of the former expected to have left since. */
  lost: Estimate;
  /** Value lost within the horizon. */
  value: Estimate;
  /** Expected value of all customers active then; the value lost is never above it. */
  base: number;
  /** Winning back customers who have not bought in the quarter and may still be won. */
  winBack: WinBack;
};

/** Customers lost, and their expected value. */
export type LostGroup = {
  /** Customers known at the beginning of the quarter. */
  customers: number;
  /** Number of them expected to have been active then, given everything known now. */
  active: number;
  /** Those of the former expected to have left since. */
  lost: Estimate;
  /** Value lost within the horizon. */
  value: Estimate;
  /** Expected value of all customers active then; the value lost is never above it. */
  base: number;
  /** Winning back customers who have not bought in the quarter and may still be won. */
  winBack: WinBack;
};

/** Gain and cost of winning customers back. */
export type WinBack = {
  /** Customers to approach: silent for the quarter, with P(alive) from 0.1. */
  customers: number;
  /** Their greatest gain within the horizon: the value if active again, minus that expected without action. */
  gain: Total;
  /** Cost of approaching all of them, if known. */
  cost: number | null;
  /** Gain − cost. */
  net: Total | null;
};

/** Cost of approaching a customer. */
export type WinBackCost = {
  /** In money. */
  value: number;
  /** Source of the cost. */
  source: CostSource;
};

/** Sources of the cost of winning a customer back. */
export type CostSource = "given" | "keeping" | "winning";

/** Revenue less costs. */
export type Margin = {
  /** Always true. */
  ok: true;
  /** Costs of all rows. */
  cost: number;
  /** Revenue − cost. */
  margin: number;
  /** Margin ÷ revenue. */
  share: number;
  /** Its interval, customers being the sampled units. */
  shareInterval: Estimate | null;
  /** Observed customer lifetime value after costs: margin ÷ customers. */
  perCustomer: number;
  /** Its interval. */
  perCustomerInterval: Estimate | null;
};

/** Recommended actions, by the money at stake. */
export type Actions = {
  ok: true;
  /** Days that the stakes look ahead. */
  horizonDays: number;
  /** Expected value of all customers within them, without action. All stakes together stay below it. */
  expected: number;
  /** The stakes of all actions together. */
  atStake: number;
  /** The actions, the one with most at stake first. */
  list: Array<Action>;
  /** The actions for which the file has too little data. */
  without: Array<WithoutAction>;
};

/** A recommended action. */
export type Action = {
  id: ActionId;
  /** Customers of the action. */
  customers: number;
  /** The part they are of all customers. */
  share: number;
  /** Its greatest gain within the horizon: the margin of these customers if kept, minus that without action. */
  stake: Total;
  /** Horizon of the stake in days. */
  horizonDays: number;
  /** The figures behind it. */
  because: ActionReason;
  /** Indices of the customers, those with most at stake first; empty in a report from a summary file. */
  members: Uint32Array;
};

/** The figures behind an action. */
export type ActionReason = {
  /** Expected value of these customers within the horizon, without action. */
  expected: number;
  /** Their revenue so far. */
  revenue: number;
  /** Customers of them expected to be active still. */
  alive: number;
  /** Median of their days since the last purchase. */
  silentDays: number;
  /** Of repeat buyers: median of the days between purchases that the model expects of them. */
  dueDays?: number;
  /** Of one-time customers: days within which four in five second purchases come. */
  windowDays?: number;
  /** Of one-time customers: days within which half of the second purchases come. */
  medianDays?: number;
  /** The compared group, for actions based on a comparison. */
  group?: ComparedGroup;
};

/** Customers who came back within the window: of a group, and of all others observed as long. */
export type ComparedGroup = {
  /** Common property of the group. */
  kind: ActionGroupKind;
  /** The product, the country, the channel, or the first day of the quarter (yyyy-mm-dd). */
  value: string;
  /** Customers of the group who are compared. */
  customers: number;
  /** The share of them who came back. */
  returned: Estimate;
  /** The share of the others who came back. */
  othersReturned: Estimate;
  /** The former less the latter. */
  difference: Estimate;
};

/** An action that is not recommended. */
export type WithoutAction = {
  /** The action. */
  id: ActionId;
  /** Reason for which it is not recommended. */
  code: AbsentCode;
};

/** An action that a report may recommend. */
export type ActionId =
  | "win-back"
  | "look-after-best"
  | "second-purchase"
  | "starting-product"
  | "weak-country"
  | "weak-channel"
  | "weak-cohort";

/** A group of customers to compare with the others. */
export type ActionGroupKind = "first-product" | "country" | "channel" | "first-quarter";

/** Measure of recency for the segments. */
export type RecencyBy = "p-alive" | "score";

/** Cost and value of customers by channel. */
export type Acquisition = {
  /** Always true. */
  ok: true;
  /** Share of revenue that counts as value: the option `margin`, or else that of the file's costs, or else 1. */
  margin: number;
  /** True if a file of costs was given. */
  hasSpend: boolean;
  /** All channels with spend together. */
  paid: AcquisitionChannel | null;
  /** All others: organic, direct, by e-mail, unknown. */
  unpaid: AcquisitionChannel | null;
  /** All customers, with all spend on winning them. */
  all: AcquisitionChannel;
  /** Each channel, the one with most customers first. */
  channels: Array<AcquisitionChannel>;
  /** Each channel and month with spend. */
  cohorts: Array<AcquisitionCohort>;
  /** Spend on keeping customers. */
  keeping: Keeping | null;
  /** Spend of channels that no order names. */
  unmatched: Array<UnmatchedSpend>;
};

/** A channel, or several together. */
export type AcquisitionChannel = {
  /** Name in the orders; empty where no order of the customer's first day names one, and for several together. */
  name: string;
  /** All its customers. */
  customers: number;
  /** Spend in the months of the orders; 0 without spend. */
  spend: number;
  /** Customers won in the months with spend. */
  newCustomers: number;
  /** Spend ÷ customers won; its interval treats their number as a Poisson count. */
  cost: Estimate | null;
  /** Months of value that enough customers were observed for, at most 12. */
  months: number;
  /** Mean value of a customer by the end of each month since the first purchase. */
  value: Array<Estimate>;
  /** Value so far and, by the model, within the horizon: the mean of all its customers. */
  modelValue: Estimate | null;
  /** Last of `value` ÷ cost. */
  ratio: Estimate | null;
  /** Model value ÷ cost. */
  modelRatio: Estimate | null;
  /** Month since the first purchase in which value has covered the cost; none if it has not within `months`. */
  payback: number | null;
  /** The earliest and the latest month that the intervals of value and cost allow; none where beyond `months`. */
  paybackRange: [number | null, number | null];
};

/** Customers a channel won in a month with spend. */
export type AcquisitionCohort = {
  /** Name of the channel. */
  channel: string;
  /** First day of the month. */
  month: string;
  /** Spend. */
  spend: number;
  /** Customers won. */
  newCustomers: number;
  /** Spend ÷ customers won. */
  cost: Estimate | null;
  /** Mean value of a customer so far. */
  value: Estimate | null;
  /** Value ÷ cost. */
  ratio: Estimate | null;
};

/** Spend on keeping customers: programme, newsletters, retention. */
export type Keeping = {
  /** Spend in the months of the orders. */
  spend: number;
  /** Customers who bought again in those months. */
  kept: number;
  /** Spend ÷ customers kept. */
  cost: Estimate | null;
  /** Cost of winning a customer, all channels, ÷ cost of keeping one. */
  timesDearer: Estimate | null;
};

/** Spend that no order's channel matches. */
export type UnmatchedSpend = {
  /** Name in the file of costs. */
  channel: string;
  /** Spend. */
  spend: number;
};

/** Models of how customers buy and stop buying, fitted to the customer base. */
export type Models = {
  ok: true;
  /** Unit of the models' parameters. */
  timeUnit: "week";
  /**
   * BG/NBD, MBG/NBD, Pareto/NBD and, unless the file is a summary file, BG/CNBD-k and MBG/CNBD-k: the best (smallest
   * AIC) first, those that could not be fitted last with their reason.
   */
  candidates: Array<Candidate>;
  /** The model that gives the customers' columns, the histogram, the grid and the validation. */
  chosen: ModelId;
  /**
   * Reason: its forecasts for the second half of the log came closest ("holdout"), or it has the smallest AIC
   * ("aic").
   */
  chosenBy: Reason;
  /** The Gamma-Gamma model, fitted to the repeat buyers who ever paid anything. */
  spend: Answer<Fitted>;
  /** Correlation of repeat purchases and mean spend among repeat buyers; the Gamma-Gamma model assumes 0. */
  spendCorrelation: number | null;
  /** Horizon of the models. */
  horizonDays: number;
  /** Per year; purchases are discounted by month. */
  discountRate: number;
  /** Share of a purchase that remains after costs. */
  margin: number;
  /** Customers expected to be active still: the sum of P(alive). */
  alive: number;
  /** Purchases of all customers within the horizon; interval by the delta method. */
  expectedTransactions: Total | null;
  /** Value of all customers within the horizon; null without the model of spends. */
  clv: Total | null;
  /** Customers with 0, 1, … 6 and with 7 or more repeat purchases. */
  histogram: FrequencyHistogram;
  grid: Grid;
};

/** A model that was compared. */
export type Candidate = (Fitted & { weight: number }) | (ModelRefusal & { model: ModelId });

/** Customers by repeat purchases, the last bar being open. */
export type FrequencyHistogram = {
  /** Number of customers. */
  actual: Array<number>;
  /** Customers the model expects. */
  expected: Array<number>;
  /** Pearson's χ²; null where fewer than five customers are expected in some bar. */
  chiSquare: number | null;
};

/** P(alive) and expected purchases by frequency and recency, for customers as old as the oldest. */
export type Grid = {
  /** Age of the customers, in days. */
  ageDays: number;
  /** Repeat purchases: the rows. */
  frequency: Array<number>;
  /** Days from the first purchase to the last: the columns. */
  recencyDays: Array<number>;
  /** Probability of still being a customer. */
  pAlive: Array<Array<number>>;
  /** Purchases expected within the horizon. */
  expectedTransactions: Array<Array<number>>;
};

/** Reason for the choice of the model that predicts. */
export type Reason = "holdout" | "aic";

/** A season, estimated from the first half of the log, and its forecast of the second. */
export type SeasonTest = {
  /**
   * Factor of each month on the purchases, January first; their mean is 1. From the whole log if it is used,
   * otherwise from its first half; shrunk towards 1 by their uncertainty.
   */
  factors: Array<number>;
  /** p-value of all months being equal. */
  pValue: number;
  /** Purchases expected in the second half. */
  expected: number;
  /** Expected ÷ actual − 1; null without actual purchases. */
  totalError: number | null;
  /** Mean of |expected − actual| per customer. */
  meanAbsoluteError: number;
  /** Repeat purchases expected in each week of `tracking`. */
  tracking: Array<number>;
  /** True if it predicts each customer’s purchases better, so the expected totals use it. */
  better: boolean;
  /** Purchases expected within the horizon, if the season is used and the horizon is at most a century. */
  forecast: number | null;
};

/** The best model, fitted to the first half of the log and compared with the second. */
export type Validation = {
  /** Always true. */
  ok: true;
  /** First day of the log, yyyy-mm-dd. */
  start: string;
  /** Last day of the half the model was fitted to. */
  calibrationEnd: string;
  /** End of observation. */
  end: string;
  /** Purchases in the second half of the customers who first bought in the first. */
  holdout: Holdout;
  /** Repeat purchases in each week of the log, of the customers who first bought in its first half. */
  tracking: WeekTracking;
  /** The same with a season; none for logs shorter than two years. */
  season: SeasonTest | null;
};

/** Purchases expected during the holdout, compared with the actual ones. */
export type Holdout = {
  /** Length of the holdout. */
  weeks: number;
  /** Customers who first bought before it. */
  customers: number;
  /** Their purchases. */
  actual: number;
  /** Their purchases as expected. */
  expected: number;
  /** Expected ÷ actual − 1; null without actual purchases. */
  totalError: number | null;
  /** Mean of |expected − actual| per customer. */
  meanAbsoluteError: number;
  /** √ of the mean of (expected − actual)² per customer. */
  rootMeanSquareError: number;
  /** Correlation of expected and actual; null where one of them is the same for all. */
  correlation: number | null;
  /** Mean purchases by repeat purchases of the first half; the last class is 7 or more. */
  classes: Array<HoldoutClass>;
};

/** Customers with the same number of repeat purchases in the first half. */
export type HoldoutClass = {
  /** Repeat purchases in the first half. */
  frequency: number;
  /** Customers in the class. */
  customers: number;
  /** Mean purchases in the second half. */
  actual: number;
  /** Mean purchases expected. */
  expected: number;
};

/** Repeat purchases week by week. */
export type WeekTracking = {
  /** Weeks from the start of the log to the end of each. */
  endWeek: Array<number>;
  /** Actual repeat purchases. */
  actual: Array<number>;
  /** Repeat purchases expected. */
  expected: Array<number>;
};

/** A model fitted by maximum likelihood. */
export type Fitted = {
  ok: true;
  model: ModelId;
  /** Unit of all times in the data and of the parameters. */
  timeUnit?: TimeUnit;
  /** By name, Greek letters spelled out. */
  parameters: Record<string, number>;
  /** Null where the data leave a parameter open. */
  standardErrors: Record<string, number | null>;
  /** Of the parameters, in their order; null where the data leave one of them open. */
  covariance: Array<Array<number>> | null;
  /** Of the logarithms of the parameters; a direction in which the likelihood is flat counts as known. */
  logCovariance: Array<Array<number>>;
  logLikelihood: number;
  aic: number;
  bic: number;
  /** Customers fitted to, or renewals. */
  customers: number;
  /** Newton steps. */
  iterations: number;
  /** Codes of warnings. */
  warnings: Array<string>;
  /** Akaike weight among the models compared: the relative support for this one; all add up to 1. */
  weight?: number;
  /** With covariates: their coefficients. The parameters are those of a customer whose covariates are all 0. */
  covariates?: FittedCovariates;
};

/** The coefficients of covariates. */
export type FittedCovariates = {
  /** One entry per coefficient. */
  coefficients: Array<Coefficient>;
  /** Per column of `coding`: the coefficient. */
  columns: Array<number>;
  /** Covariance of the logarithms of the parameters, followed by the coefficients. */
  covariance: Array<Array<number>>;
  /** Log-likelihood of the model without covariates. */
  logLikelihoodWithout: number;
};

/** Correlation of purchase rates and dropout rates. */
export type FittedCorrelation = {
  /** Of the purchase rates and the dropout rates: positive where frequent buyers leave sooner. */
  value: number;
  /** Null at a limit, or where the data leave it undetermined. */
  standardError: number | null;
  /** Smallest and largest value that the model allows with these parameters. */
  limits: [number, number];
  /** The coefficient c of the model. */
  coefficient: number;
  /** The time τ of the model, in the unit of the fit. */
  kernelTime: number;
  /** Covariance of the logarithms of the parameters, followed by the coefficient. */
  covariance: [
    [number, number, number, number, number],
    [number, number, number, number, number],
    [number, number, number, number, number],
    [number, number, number, number, number],
    [number, number, number, number, number],
  ];
  /** Log-likelihood without correlation. */
  logLikelihoodWithout: number;
  /** Twice the log-likelihood lost without it. */
  likelihoodRatio: number;
  /** Of the test of no correlation, by that ratio (χ² with 1 degree of freedom). */
  pValue: number;
};

/** A model fitted to every cohort, each shrunk towards all of them. */
export type CohortFits = {
  ok: true;
  model: ModelId;
  /** A fit per cohort, which `predict` accepts; its label is `cohort`. */
  cohorts: (Fitted & { cohort: string | number })[];
  /** Parameters of a cohort without data, and the regularity k if the model has one. */
  centre: Record<string, number>;
  /** Standard deviation between cohorts of the logarithm of each parameter; 0 if they are all equal. */
  spread: Record<string, number>;
  /** Of all cohorts, each by its parameters. */
  logLikelihood: number;
  /** One fit to all customers. */
  pooled: Fitted;
};

/** The coefficient of a covariate. */
export type Coefficient = {
  /** Logarithm of the factor by which a unit more multiplies the mean rate of purchases or of dropout, or the mean spend. */
  value: number;
  /** Null where the data leave it undetermined. */
  standardError: number | null;
  /** Twice the log-likelihood lost without it. */
  likelihoodRatio: number;
  /** Of the test of the coefficient being 0, by that ratio (χ² with 1 degree of freedom). */
  pValue: number;
};

/** Answers about each customer's next purchases. */
export type PurchaseAnswers = {
  ok: true;
  /** Per number of purchases within the horizon, 0, 1, …: its probability. */
  probabilities: Float64Array[];
  /** Probability of being active at the end of the horizon. */
  pAliveThen: Float64Array;
  /** Time from the end of observation to the next purchase, in the unit of the model. */
  next: NextPurchase;
};

/** Time until the next purchase; Infinity where the probability of there ever being one is smaller than that quantile's. */
export type NextPurchase = {
  median: Float64Array;
  /** Lower end of the central interval. */
  low: Float64Array;
  /** Upper end. */
  high: Float64Array;
};

/** A result, or the reason why it is missing. */
export type Answer<T> = T | ModelRefusal;

/** Reason for which a model gives no result. */
export type ModelRefusal = {
  ok: false;
  code: string;
  /** The model, if several were requested. */
  model?: ModelId;
  /** The column, parameter or option at fault. */
  input?: string;
  /** Counted from 0. */
  row?: number;
  /** The column of that row. */
  column?: string;
  /** Smallest value, or number of rows, accepted. */
  min?: number;
  /** Largest value, or number of rows, accepted. */
  max?: number;
  /** The column that bounds this one. */
  limit?: string;
  /** Reason for which the quantity does not exist. */
  reason?: string;
};

/** Models fitted to the same customers, the best (smallest AIC) first. */
export type Comparison = {
  ok: true;
  customers: number;
  /** Length of the holdout, where the purchases themselves are known. */
  duration?: number;
  /** Customers left out because their first purchase was after the end of calibration. */
  later?: number;
  /** Fits, and the reasons for those that failed. */
  models: Array<ComparisonEntry>;
};

/** A model that was compared. */
export type ComparisonEntry = ComparedFit | (ModelRefusal & { model: ModelId });

/** A fit compared with the actual purchases. */
export type ComparedFit = {
  /** Customers with 0, 1, … repeat purchases, the last bin being "or more". */
  histogram: HistogramColumns;
  /** Purchases after the end of calibration. */
  holdout?: ModelHoldout;
  /** Repeat purchases in each step since the first purchase of all, by those acquired up to the end of calibration. */
  tracking?: Tracking;
  ok: true;
  model: ModelId;
  /** Unit of all times in the data and of the parameters. */
  timeUnit?: TimeUnit;
  /** By name, Greek letters spelled out. */
  parameters: Record<string, number>;
  /** Null where the data leave a parameter open. */
  standardErrors: Record<string, number | null>;
  /** Of the parameters, in their order; null where the data leave one of them open. */
  covariance: Array<Array<number>> | null;
  /** Of the logarithms of the parameters; a direction in which the likelihood is flat counts as known. */
  logCovariance: Array<Array<number>>;
  logLikelihood: number;
  aic: number;
  bic: number;
  /** Customers fitted to, or renewals. */
  customers: number;
  /** Newton steps. */
  iterations: number;
  /** Codes of warnings. */
  warnings: Array<string>;
  /** Akaike weight among the models compared: the relative support for this one; all add up to 1. */
  weight?: number;
  /** With covariates: their coefficients. The parameters are those of a customer whose covariates are all 0. */
  covariates?: FittedCovariates;
};

/** Customers by repeat purchases. */
export type HistogramColumns = {
  /** Number of customers. */
  actual: Float64Array;
  /** Customers the model expects. */
  expected: Float64Array;
  /** Pearson's χ²; null where too few customers are expected in some bin. */
  chiSquare: number | null;
};

/** Purchases expected during the holdout, compared with the actual ones. */
export type ModelHoldout = {
  /** In the model's time unit. */
  duration: number;
  customers: number;
  /** Purchases of all customers. */
  actual: number;
  /** Expected purchases of all customers. */
  expected: number;
  /** Expected ÷ actual − 1; null without actual purchases. */
  totalError: number | null;
  /** Per customer. */
  meanAbsoluteError: number;
  /** Per customer. */
  rootMeanSquareError: number;
  /** Of expected and actual; null where one of them is the same for all. */
  correlation: number | null;
  /** Means by calibration frequency; the last class contains all higher frequencies. */
  classes: Array<FrequencyClass>;
};

/** Customers with the same number of repeat purchases during calibration. */
export type FrequencyClass = {
  frequency: number;
  customers: number;
  /** Mean purchases during the holdout. */
  actual: number;
  /** Mean purchases expected. */
  expected: number;
};

/** Repeat purchases step by step. */
export type Tracking = {
  /** End of each step. */
  end: Float64Array;
  /** Actual purchases. */
  actual: Float64Array;
  /** Expected purchases. */
  expected: Float64Array;
};

/** Predictions of a model of purchases, one entry per customer. */
export type PurchasePredictions = {
  ok: true;
  /** Probability of still being a customer. */
  pAlive?: Float64Array;
  /** Purchases within the horizon; absent if it is infinite. */
  expectedTransactions?: Float64Array;
  /** The same, each discounted; over an infinite horizon the discounted expected residual transactions. */
  discountedTransactions?: Float64Array;
};

/** Predictions of a model of spends, one entry per customer. */
export type SpendPredictions = {
  /** Always true. */
  ok: true;
  /** Expected spend per purchase; the median where the mean is infinite. */
  expectedSpend: Float64Array;
  /** True if a median replaces any mean. */
  median: boolean;
};

/** Predictions of a model of renewals, from period 0 on. */
export type RenewalPredictions = {
  /** Always true. */
  ok: true;
  /** Share of the cohort that remains. */
  survival: Float64Array;
  /** Share of the customers of the period before. */
  retention: Float64Array;
  /** Periods; null where infinite. */
  expectedLifetime: number | null;
  /** Periods, each discounted; null where infinite. */
  discountedLifetime: number | null;
};

/** Draws from the posterior distribution of a model's parameters; `predict` accepts them instead of a fit. */
export type Posterior = {
  ok: true;
  model: ModelId;
  /** Means of the draws, and the regularity k where the model has one. */
  parameters: Record<string, number>;
  /** Standard deviations of the draws. */
  deviations: Record<string, number>;
  /** Covariance of the logarithms of the parameters. */
  logCovariance: Array<Array<number>>;
  /** Per parameter, in the order of `deviations`: the draws, all equally probable. */
  draws: Float64Array[];
  /** Number of independent draws that would be as informative. */
  effectiveSize: number;
  /** Shape k̂ of the tail of the importance weights; below 0.7 the draws are reliable. */
  paretoK: number;
  /** `draws-unreliable` where k̂ is 0.7 or more. */
  warnings: Array<string>;
};

/** Intervals, such as of the number of purchases of each customer within the horizon. */
export type PurchaseIntervals = {
  /** Always true. */
  ok: true;
  /** Lower ends. */
  low: Float64Array;
  /** Upper ends. */
  high: Float64Array;
};

/** Purchases to come, by the average of the models and by each. */
export type TotalForecasts = {
  ok: true;
  /** The average first, then the models by AIC. */
  forecasts: Array<TotalForecast>;
};

/** Purchases to come, by one model or the average. */
export type TotalForecast = {
  /** "average", or the model. */
  model: ModelId | "average";
  /** Regularity of a model with a rhythm. */
  k: number | null;
  /** Weight in the average. */
  weight: number;
  /** Mean and interval as if the model were true. */
  drawn: Estimate;
  /** The same, widened by the errors of earlier forecasts in this log. */
  widened: Estimate;
  /** Those earlier forecasts. */
  backTests: Array<BackTest>;
};

/** An earlier forecast and the actual purchases. */
export type BackTest = {
  /** Time from the first purchase in the log to the day of the forecast. */
  calibration: number;
  /** Length of the forecast. */
  duration: number;
  actual: number;
  expected: number;
};

/** Customers drawn from a model; the columns depend on the model. */
export type Simulated = {
  /** Always true. */
  ok: true;
  /** Repeat purchases. */
  frequency?: Float64Array;
  /** Time from the first purchase to the last. */
  recency?: Float64Array;
  /** Sum of the natural logarithms of the gaps between purchases. */
  logGapSum?: Float64Array;
  /** Purchases within the horizon after observation. */
  holdout?: Float64Array;
  /** Gamma-Gamma: mean spend over the repeat purchases. */
  monetary?: Float64Array;
  /** sBG: customers remaining at the start and after each period. */
  survivors?: Float64Array;
};

/** Totals over all customers. */
export type Totals = {
  ok: true;
  /** Purchases within the horizon; absent if it is infinite. */
  transactions?: Total;
  /** Discounted spend within the horizon; absent without a model of spends. */
  clv?: Total;
};

/** Options of reading a survey file and of its report. Options not given are detected and reported. */
export type SurveyOptions = {
  /** Columns by role: their ids or headers; a column's number from 1 where the file has none. */
  columns?: SurveyColumns;
  /** True if the first row names the columns. */
  hasHeader?: boolean;
  /** The character between fields. */
  delimiter?: string;
  /** A label that `TextDecoder` accepts. */
  encoding?: string;
  /** Language, such as "pl", that decides the code page of a file that is not Unicode. */
  language?: string;
  /** Names of the sheets that are read of workbooks (of the arrays of JSON, of the tables of web pages). */
  sheets?: Array<string>;
  /** Order of the parts of a date, or the serial numbers it is written as. */
  dateOrder?: "ymd" | "dmy" | "mdy" | "excel" | "unix" | "unix-ms" | "unix-us";
  /** Time zone of the days, such as "Europe/Sofia"; without it dates count as written. */
  timeZone?: string;
  /** Scale of the score columns, if it is open. */
  scale?: SurveyScale;
  /** Scales per column. */
  scales?: Record<string, SurveyScale>;
  /** Scores of answers in words. */
  labels?: Record<string, number>;
  /** Meaning of codes such as AO01: their number, or their number minus one. */
  codes?: ScoreCodes;
  /** Scores such as 8.5: classified by the cuts at 9 and 7, or left out. */
  halves?: HalfScores;
  /** Unfinished answers: left out (the default), or counted. */
  unfinished?: UnfinishedAnswers;
  /** Answers of a person who answered several times: all (the default), or the last one. */
  respondents?: RespondentChoice;
  /** Length of waves; calendar months by default. */
  wave?: WaveLength;
  /** Shares of the population per column and value, to which weights are adjusted. */
  targets?: Record<string, Record<string, number>>;
  /** Number of people who were asked. */
  invitations?: number;
  /** Column that names the people in the list of those asked; detected by default. */
  invitedPerson?: string;
  /** Columns of spending in the category and of ranks of brands; recognised by their headers if these are clear. */
  wallet?: WalletOptions;
  /** Confidence level of intervals; 0.95 by default. */
  confidence?: number;
  /** Samples of the bootstrap of the drivers; 1,000 by default. */
  draws?: number;
  /** Number of problems listed of each kind; 100 by default. */
  problemLimit?: number;
};

/** Columns by role. An empty text means that no column has the role. */
export type SurveyColumns = {
  /** Scores, the main one first. */
  score?: OneOrMore;
  /** Date of an answer. */
  date?: string;
  /** Person. */
  person?: string;
  /** Columns that divide respondents. */
  segment?: OneOrMore;
  /** Weight of an answer. */
  weight?: string;
  /** Comment. */
  comment?: string;
  /** Mark of finished answers, or their state. */
  status?: string;
  /** Retention: renewed or not, churned or not. */
  outcome?: string;
  /** Invitation: a date, or yes and no; the file also lists people who did not answer. */
  invited?: string;
};

/** One text, or a list of them. */
export type OneOrMore = string | Array<string>;

/** Unfinished answers. */
export type UnfinishedAnswers = "leave-out" | "count";

/** A scale as the caller gives it. */
export type SurveyScale = {
  /** Kind of question. */
  kind?: QuestionKind;
  /** Lowest answer. */
  min?: number;
  /** Highest answer. */
  max?: number;
  /** True if the lowest answer is the best. */
  reversed?: boolean;
};

/** Kind of a question, which decides its result. */
export type QuestionKind = "nps" | "csat" | "effort" | "scale";

/** Meaning of the number in a code. */
export type ScoreCodes = "as-numbered" | "minus-one";

/** Treatment of scores between two whole ones. */
export type HalfScores = "cuts" | "leave-out";

/** Answers of a person who answered several times. */
export type RespondentChoice = "all" | "last";

/** Length of a wave. */
export type WaveLength = "week" | "month" | "quarter" | "rolling-90";

/** Reason why a survey file gives no result, or the choice to make first. */
export type SurveyRefusal = {
  ok: false;
  code: string;
  /** The column's role. */
  role?: string;
  /** The column in doubt, or the one named in the options. */
  column?: string;
  /** The option at fault, or the one that would settle the doubt. */
  option?: string;
  /** Counted from 1. */
  line?: number;
  /** Cells that can be read in several ways. */
  examples?: Array<string>;
  /** Columns that could have the role. */
  candidates?: Array<SurveyCandidate>;
  /** Ways to read the column. */
  readings?: Array<ScoreReading>;
};

/** A column that could have a role, for the caller to choose from. */
export type SurveyCandidate = {
  /** Column as named in the options. */
  column: string;
  /** Header as written. */
  name: string;
  /** Cells of its first rows. */
  examples: Array<string>;
};

/** A way to read the answers of a column, with its result. */
export type ScoreReading = {
  /** Kind of question: `nps`, `csat`, `effort` or `scale`. */
  kind: string;
  /** Lowest answer of the scale. */
  min: number;
  /** Highest answer of the scale. */
  max: number;
  /**
   * Value of the option that selects this reading, if it is not `scale`: `as-numbered`, `minus-one`, `cuts`,
   * `leave-out`; `lowest-best` and `highest-best` decide whether the scale is `reversed`.
   */
  choice?: string;
};

/** Format of a survey file, and the interpretation of its columns. */
export type SurveyDetected = {
  /** The character between fields. */
  delimiter: string;
  /** Rows that name the columns. */
  headerRows: number;
  /** Ids of the columns, by which the options call them. */
  ids: Array<string>;
  /** Their headers as people read them. */
  names: Array<string>;
  /** The known export, such as qualtrics, surveymonkey or limesurvey. */
  export: string | null;
  /** True if the file has a row per answer. */
  long: boolean;
  /** Columns by role. */
  columns: Partial<Record<"date" | "person" | "weight" | "comment" | "outcome" | "invited", string>>;
  /** Columns that divide respondents. */
  segments: Array<string>;
  /** Columns that mark answers which do not count. */
  status: Array<string>;
  /** Order of the parts of a date; null without dates. */
  dateOrder: string | null;
  /** Questions, the main one first. */
  questions: Array<DetectedQuestion>;
  /** Columns that were not analysed because they can be read in several ways. */
  doubts: Array<SurveyRefusal>;
};

/** A column read as a question. */
export type DetectedQuestion = {
  /** Column as the options call it. */
  column: string;
  /** Header or question as written. */
  name: string;
  /** Kind of question. */
  kind: QuestionKind;
  /** Its scale. */
  scale: QuestionScale;
};

/** A survey file before it is analysed. */
export type SurveyPreview = {
  ok: true;
  /** The first rows. */
  rows: Array<Array<string>>;
  /** The character between fields. */
  delimiter: string;
  /** Rows that name the columns. */
  headerRows: number;
  /** Ids of the columns, by which the options call them. */
  ids: Array<string>;
  /** Their headers as people read them. */
  names: Array<string>;
  /** The known export, such as qualtrics, surveymonkey or limesurvey. */
  export: string | null;
  /** True if the file has a row per answer. */
  long: boolean;
  /** Columns by role. */
  columns: Partial<Record<"date" | "person" | "weight" | "comment" | "outcome" | "invited", string>>;
  /** Columns that divide respondents. */
  segments: Array<string>;
  /** Columns that mark answers which do not count. */
  status: Array<string>;
  /** Order of the parts of a date; null without dates. */
  dateOrder: string | null;
  /** Questions, the main one first. */
  questions: Array<DetectedQuestion>;
  /** Columns that were not analysed because they can be read in several ways. */
  doubts: Array<SurveyRefusal>;
};

/** A list of people who were asked, before it is joined with a survey. */
export type InvitedPreview = {
  ok: true;
  /** Ids of the columns. */
  ids: Array<string>;
  /** Column that names the people. */
  person: string | null;
};

/** The report on a survey. */
export type SurveyReport = {
  ok: true;
  /** Interpretation of the file. */
  detected: SurveyDetected;
  /** The questions, the main one first. */
  questions: Array<SurveyQuestion>;
  /** People who answered. */
  respondents: SurveyRespondents;
  /** Weights; null without any. */
  weights: SurveyWeights | null;
  /** Comments; null without any. */
  comments: SurveyComments | null;
  /** Response rate; null if the people asked are given neither as a number nor individually. */
  response: ResponseRate | null;
  /** Scores compared with behaviour; null without orders and without a column of customers who stayed. */
  outcomes: Outcomes | null;
  /** Customer share; null where no column is of spending or of brands. */
  wallet: SurveyWallet | null;
  /** Loyalty index by quarter; null without orders of the same people and without its three questions. */
  loyalty: LoyaltyIndex | null;
  /** First and last day of the answers, yyyy-mm-dd; null without dates. */
  period: [string, string] | null;
  /** Rows of the file. */
  rows: SurveyRows;
  /** Cells that could not be read, up to the limit of each kind. */
  problems: Array<SurveyProblem>;
  /** All cells that could not be read, by kind. */
  problemCounts: Array<Counted>;
  /** Assumptions made. */
  assumptions: Array<SurveyAssumption>;
};

/** Everything known from a survey. */
export type SurveyFigures = {
  /** The questions, the main one first. */
  questions: Array<SurveyQuestion>;
  /** People who answered. */
  respondents: SurveyRespondents;
  /** Weights; null without any. */
  weights: SurveyWeights | null;
  /** Comments; null without any. */
  comments: SurveyComments | null;
  /** Response rate; null if the people asked are given neither as a number nor individually. */
  response: ResponseRate | null;
  /** Scores compared with behaviour; null without orders and without a column of customers who stayed. */
  outcomes: Outcomes | null;
  /** Customer share; null where no column is of spending or of brands. */
  wallet: SurveyWallet | null;
  /** Loyalty index by quarter; null without orders of the same people and without its three questions. */
  loyalty: LoyaltyIndex | null;
  /** First and last day of the answers, yyyy-mm-dd; null without dates. */
  period: [string, string] | null;
  /** Rows of the file. */
  rows: SurveyRows;
  /** Cells that could not be read, up to the limit of each kind. */
  problems: Array<SurveyProblem>;
  /** All cells that could not be read, by kind. */
  problemCounts: Array<Counted>;
  /** Assumptions made. */
  assumptions: Array<SurveyAssumption>;
};

/** A question and everything known about its answers. */
export type SurveyQuestion = {
  /** Column as the options call it. */
  column: string;
  /** Header or question as written. */
  name: string;
  /** Kind of question, which decides the unit of its results. */
  kind: QuestionKind;
  /** Its scale. */
  scale: QuestionScale;
  /** Answers that count. */
  answers: number;
  /** Answers per score, the higher the better. */
  counts: Array<ScoreCount>;
  /** Promoters, passives and detractors; null for other kinds. */
  groups: GroupCounts | null;
  /** Lowest score that counts towards the share; null where the result is not a share. */
  from: number | null;
  /** Respondents that count without an answer, by kind. */
  missing: Array<Counted>;
  /** Result with its interval; null without answers. */
  result: SurveyResult | null;
  /** Mean score with its interval; null without answers. */
  mean: SurveyResult | null;
  /** Result by weights; null without any. */
  weighted: WeightedResult | null;
  /** Results over time; empty without dates. */
  waves: Array<SurveyWave>;
  /** Groups of respondents against all others. */
  segments: Array<SurveySegment>;
  /** The last change between waves, split by each column of segments. */
  splits: Array<ChangeSplit>;
  /** Ratings that explain the score; only for the main question. */
  drivers: Drivers | null;
  /** Stable ids of assumptions about the scale, and of suspected faults. */
  notes: Array<string>;
};

/** Loyalty index of people, by quarter. */
export type LoyaltyIndex = {
  /** Source of its parts. */
  source: LoyaltySource;
  /** All answers, the last of each person. */
  all: LoyaltyWave;
  /** By quarter of the answer, the last of each person in it; empty without dates. */
  quarters: Array<LoyaltyWave>;
};

/** Loyalty index of a time. */
export type LoyaltyWave = {
  /** First day of the quarter, yyyy-mm-dd; null for all answers. */
  start: string | null;
  /** People who answered. */
  answers: number;
  /** Those of them with all three parts. Each part is computed for these people only. */
  people: number;
  /** Net Promoter Score in points, or mean answer about recommending; null without people. */
  recommend: Estimate | null;
  /** Share with a second purchase by the end of the quarter, or mean answer about buying again. */
  repurchase: Estimate | null;
  /**
   * Share with a second product by the end of the quarter, or mean answer about other products; null where no order
   * names products.
   */
  upsell: Estimate | null;
  /** Mean of (NPS + 100) ÷ 2 and both shares in percent, or of the three answers; null without one of them. */
  index: Estimate | null;
};

/** Source of the parts of a loyalty index. */
export type LoyaltySource = "orders" | "survey";

/** Lowest and highest answer of a scale. */
export type QuestionScale = {
  /** Lowest answer. */
  min: number;
  /** Highest answer. */
  max: number;
  /** True if the file’s lowest answer is the best; the scores here are reversed. */
  reversed: boolean;
};

/** Answers with one score. */
export type ScoreCount = {
  /** The score. */
  score: number;
  /** Number of people who gave this answer. */
  count: number;
};

/** Groups of a Net Promoter Score. */
export type GroupCounts = {
  /** Scores from 9 on. */
  promoters: number;
  /** Scores from 7 on, below 9. */
  passives: number;
  /** Scores below 7. */
  detractors: number;
};

/** A number of rows with the reason. */
export type Counted = {
  /** Stable id of the reason. */
  code: string;
  /** Their number. */
  count: number;
};

/** A result with its interval: points for a Net Promoter Score, a share from 0 to 1, or a mean on the scale. */
export type SurveyResult = {
  /** The result. */
  value: number;
  /** Lower end of its interval. */
  low: number;
  /** Upper end of its interval. */
  high: number;
  /** Confidence level of the interval. */
  confidence: number;
  /** Method of the interval: `score` (below 20 answers), `adjusted-wald`, `wilson`, `student`, `all-alike`, `linearised`. */
  method: string;
};

/** A difference of two results, later − earlier, in the unit of the results. */
export type SurveyChange = {
  /** The difference. */
  value: number;
  /** Lower end of its interval. */
  low: number;
  /** Upper end of its interval. */
  high: number;
  /** Probability of so large a difference by chance. */
  pValue: number;
  /** Smallest difference that these numbers of answers find in four cases of five. */
  detectable: number;
};

/** A weighted result. */
export type WeightedResult = {
  /** Standard error of the result, in its unit. */
  standardError: number;
  /** Kish’s design effect of the weights of those who answered: n·Σw² ÷ (Σw)². */
  designEffect: number;
  /** Number of answers of equal weight with the same precision, considering only the weights: (Σw)² ÷ Σw². */
  effectiveAnswers: number;
  /** The result. */
  value: number;
  /** Lower end of its interval. */
  low: number;
  /** Upper end of its interval. */
  high: number;
  /** Confidence level of the interval. */
  confidence: number;
  /** Method of the interval: `score` (below 20 answers), `adjusted-wald`, `wilson`, `student`, `all-alike`, `linearised`. */
  method: string;
};

/** Answers of one period. */
export type SurveyWave = {
  /** First day, yyyy-mm-dd. */
  start: string;
  /** Last day, yyyy-mm-dd. */
  end: string;
  /** Number of answers. */
  answers: number;
  /** Result with its interval. */
  result: SurveyResult;
  /** Change since the wave before; null for the first one, and where answers are shared. */
  change: SurveyChange | null;
};

/** A group of respondents. */
export type SurveySegment = {
  /** Column that divides the respondents. */
  column: string;
  /** Its text for this group. */
  value: string;
  /** Number of answers. */
  answers: number;
  /** True if the group has fewer than 20 answers: it is shown after the others and not ranked. */
  small: boolean;
  /** Result with its interval. */
  result: SurveyResult;
  /** Comparison with the answers of all other groups of the column; null if there are none. */
  against: SegmentContrast | null;
};

/** A group compared with the rest. */
export type SegmentContrast = {
  /** Result of the group − that of the rest. */
  value: number;
  /** Lower end of its interval. */
  low: number;
  /** Upper end of its interval. */
  high: number;
  /** Probability of so large a difference by chance. */
  pValue: number;
  /** The same after Holm’s correction for all groups of the column. */
  adjustedPValue: number;
};

/** A change between two waves, split by a column. */
export type ChangeSplit = {
  /** Column that divides the respondents. */
  column: string;
  /** First day of the earlier wave, yyyy-mm-dd. */
  from: string;
  /** First day of the later wave, yyyy-mm-dd. */
  to: string;
  /** Change of the result, among respondents whose group is known. */
  change: number;
  /** Part of it caused by a change in the mix of respondents. */
  mix: number;
  /** Part of it from changes of the result within groups. */
  within: number;
};

/** The drivers of a score, or the reason why they are missing. */
export type Drivers = {
  /** One entry per rating, the strongest first. */
  entries: Array<Driver>;
  /** Answers with the score and every rating. */
  complete: number;
  /** Share of the variance of the score explained by all ratings together. */
  rSquared: number;
  /** Reason for missing entries: `no-ratings`, `too-few-answers`, `all-alike`, `copies`, `too-many-ratings`. */
  absent?: string;
  /** Minimum number of complete answers. */
  needed?: number;
  /** Columns that are copies of each other. */
  columns?: Array<string>;
};

/** A rating other than the score. */
export type Driver = {
  /** Column of the rating. */
  column: string;
  /** Its header. */
  name: string;
  /** Pearson’s correlation with the score. */
  correlation: number;
  /** Spearman’s rank correlation with the score. */
  spearman: number;
  /** Johnson’s relative weight: its part of R². */
  weight: number;
  /** Lower end of the bootstrap interval of the weight. */
  low: number;
  /** Upper end of that interval. */
  high: number;
  /** Its part of R² by Lindeman, Merenda and Gold; null beyond 12 ratings. */
  lmg: number | null;
  /** Performance: the result of the rating itself. */
  performance: SurveyResult | null;
};

/** People who answered. */
export type SurveyRespondents = {
  /** Column of the person; null without names. */
  column: string | null;
  /** Answers of a person that count. */
  choice: RespondentChoice;
  /** Distinct persons who answered the main question; unnamed ones count one each. */
  people: number;
  /** Rows beyond the last of each person. */
  repeated: number;
  /** Result of the main question by all answers. */
  all: SurveyResult | null;
  /** Result of the main question by the last answer of each person. */
  last: SurveyResult | null;
};

/** Weights of the respondents. */
export type SurveyWeights = {
  /** Column of the weights; null where they come from targets alone. */
  column: string | null;
  /** Columns with targets. */
  targets: Array<string>;
  /** Kish’s design effect over all respondents: n·Σw² ÷ (Σw)². */
  designEffect: number;
  /** Respondents of equal weight with the same precision. */
  effective: number;
};

/** Comments of the respondents that count. */
export type SurveyComments = {
  /** Column of the comments. */
  column: string;
  /** Respondents with a comment. */
  answers: number;
  /** The comments, in the order of the file. */
  entries: Array<SurveyComment>;
  /** Words in the most comments. */
  words: Array<CommentWord>;
};

/** A comment. */
export type SurveyComment = {
  /** Text as written. */
  text: string;
  /** Score of the main question; null without one. */
  score: number | null;
  /** `promoters`, `passives` or `detractors`, where the main question is a Net Promoter Score. */
  group: string | null;
};

/** A word of comments. */
export type CommentWord = {
  /** The word in lower case. */
  word: string;
  /** Comments with it. */
  comments: number;
  /** Mean score of those comments; null where none has one. */
  mean: number | null;
};

/** Response rate of the people asked. */
export type ResponseRate = {
  /** People who were asked and reached by the invitation. */
  invitations: number;
  /** People of these who answered. */
  people: number;
  /** Share of those asked, with its Wilson interval; null if none of those asked is found among the answers. */
  rate: SurveyResult | null;
  /** Those asked, individually; null if only their number is given. */
  asked: AskedPeople | null;
};

/** People who were asked, individually. */
export type AskedPeople = {
  /** Method of finding the answers. */
  by: FoundBy;
  /** Column that names the people asked. */
  column: string | null;
  /** Column of the survey by which they were found; null if the list or the file itself marks who answered. */
  surveyColumn: string | null;
  /** Invitations that do not count: `bounced`, `not-sent`, `asked-again`, `unnamed`. */
  leftOut: Array<Counted>;
  /** People who answered but are not among those asked. */
  unknown: number;
  /** Groups of those asked, the highest rate first, then small groups. */
  segments: Array<ResponseSegment>;
  /** People who did not answer. */
  silent: Silent;
};

/** Way in which the answers of the people asked are found. */
export type FoundBy = "persons" | "marks" | "rows" | "numbers";

/** A group of those asked. */
export type ResponseSegment = {
  /** Column that divides them. */
  column: string;
  /** Its text for this group. */
  value: string;
  /** People asked. */
  invitations: number;
  /** People of these who answered. */
  people: number;
  /** True if fewer than 20 were asked. */
  small: boolean;
  /** Share who answered, with its Wilson interval. */
  rate: SurveyResult;
  /**
   * Difference from the share of all other groups of the column, with Newcombe’s interval; null if there are no
   * other groups.
   */
  against: SegmentContrast | null;
};

/** People who did not answer, with the cells of their rows. */
export type Silent = {
  /** Headers. */
  columns: Array<string>;
  /** Cells, one row per person. */
  rows: Array<Array<string>>;
};

/** Customer share, or the data missing for it. */
export type SurveyWallet = {
  /** Columns by role. */
  columns: Array<WalletColumn>;
  /** True if the columns were recognised by their headers, not chosen. */
  found: boolean;
  /** Spending and our share of it; null where the columns do not give it. */
  spending: WalletSpending | null;
  /**
   * Reason why it is missing: `needs-own`, `needs-total`, `needs-period`, `needs-longer-orders`, `unsure-amounts`,
   * `nobody`; null if it exists, or if no column is of spending.
   */
  missing: string | null;
  /** Share by the ranks of brands; null without such columns. */
  allocation: WalletAllocation | null;
  /**
   * Reason why it is missing: `needs-own-brand`, `needs-order`, `nobody`; null if it exists, or if no column is of
   * brands.
   */
  missingBrand: string | null;
};

/** A column of the wallet. */
export type WalletColumn = {
  /** Its role; null for one of a brand. */
  role: WalletRole | null;
  /** Column as the options call it. */
  column: string;
  /** Its header. */
  name: string;
};

/** Spending in the category and our share of it. */
export type WalletSpending = {
  /** True if our part comes from the orders, not from stated spending. */
  orders: boolean;
  /** True if the columns contain amounts, not only shares. */
  amounts: boolean;
  /** People with known spending. */
  people: number;
  /** People left out: `no-answer`, `bad-amount`, `more-than-all`, `nothing-spent`, `not-in-orders`. */
  leftOut: Array<Counted>;
  /** All of them. */
  all: WalletGroup;
  /** Their spend with us, and in the category; null without amounts. */
  sums: [number, number] | null;
  /** Our share by their own answers, where the orders give another; null without either. */
  claimed: Estimate | null;
  /** Market share among those asked, and its factors; null if all of them are our customers, or without amounts. */
  market: WalletMarket | null;
  /** Groups by their answer to the main question. */
  byAnswer: Array<[AnswerGroup, WalletGroup]>;
  /** Groups of the segment columns, those with the largest potential first. */
  segments: Array<WalletSegment>;
};

/** Share and headroom of a group of people. */
export type WalletGroup = {
  /** Number of people. */
  people: number;
  /** Share of their spending taken together, Σ own ÷ Σ all; without amounts the mean share. */
  share: Estimate;
  /** Mean of their shares. */
  mean: Estimate;
  /** Mean spend per person elsewhere; null without amounts. */
  headroom: Estimate | null;
  /** Fewer than 20 people. */
  small: boolean;
};

/** A group of a column of segments. */
export type WalletSegment = {
  /** Column that divides the respondents. */
  column: string;
  /** Its text for this group. */
  value: string;
  /** Number of people. */
  people: number;
  /** Share of their spending taken together, Σ own ÷ Σ all; without amounts the mean share. */
  share: Estimate;
  /** Mean of their shares. */
  mean: Estimate;
  /** Mean spend per person elsewhere; null without amounts. */
  headroom: Estimate | null;
  /** Fewer than 20 people. */
  small: boolean;
};

/** Market share among those asked. */
export type WalletMarket = {
  /** Σ own ÷ Σ all over everybody: penetration × share of wallet × usage index. */
  share: Estimate;
  /** Share of people who buy from us. */
  penetration: Estimate;
  /** Our share of the spending of those who buy from us. */
  shareOfWallet: Estimate;
  /** Mean spending of people who buy from us ÷ that of everybody. */
  usage: number;
};

/** Share by the Wallet Allocation Rule. */
export type WalletAllocation = {
  /** Our brand’s column. */
  column: string;
  /** Order of the brands. */
  order: BrandOrder;
  /** People who ordered our brand and another one. */
  people: number;
  /** Mean allocation of our brand. */
  share: Estimate;
  /** Mean allocation if everybody ranked it first. */
  first: number;
  /** Each brand: column, people, mean rank and mean allocation. */
  brands: Array<RankedBrand>;
};

/** A brand that people ordered. */
export type RankedBrand = {
  /** Its column. */
  column: string;
  /** The header. */
  name: string;
  /** People who ordered it. */
  people: number;
  /** Mean rank. */
  rank: number;
  /** Mean allocation, with its interval. */
  share: Estimate;
};

/** The caller’s choices. */
export type WalletOptions = {
  /** Column of a person's total spending in the category. */
  total?: string;
  /** Column of a person's spending elsewhere. */
  elsewhere?: string;
  /** Column of a person's stated spending with us. */
  spend?: string;
  /** Column of the share that we have of their spending. */
  share?: string;
  /** Columns of ranks or scores, one per brand. */
  brands?: Array<string>;
  /** Column of our own brand. */
  own?: string;
  /** Content of the columns of brands: ranks (1 is the best) or scores (the highest is the best). */
  order?: BrandOrder;
  /** The period of the spending; required with orders. */
  period?: SpendPeriod;
  /** The decimal mark of the amounts, if they leave it open. */
  decimal?: string;
};

/** Order of brands. */
export type BrandOrder = "rank" | "score";

/** Period of the stated spending; with orders, the number of days up to their end. */
export type SpendPeriod = "week" | "month" | "quarter" | "year";

/** Role of a column of the wallet. */
export type WalletRole = "total" | "elsewhere" | "spend" | "share";

/** Scores compared with behaviour. */
export type Outcomes = {
  /** Column of the persons that were matched with the orders, or the column of customers who stayed. */
  column: string;
  /** True if the behaviour comes from orders. */
  orders: boolean;
  /** People with an answer whose behaviour is known. */
  matched: number;
  /** People with an answer whose behaviour is not known. */
  unmatched: number;
  /** The groups, the best answers first. */
  groups: Array<OutcomeGroup>;
  /** The figures; empty if nobody is matched. */
  measures: Array<Outcome>;
  /** Result of the main question weighted by each person's revenue; null without orders. */
  byRevenue: WeightedResult | null;
};

/** People of a group. */
export type OutcomeGroup = {
  /** The group. */
  id: AnswerGroup;
  /** Number of its people. */
  people: number;
  /** Their spend; null without orders. */
  revenue: number | null;
};

/** Group of people by their answer. */
export type AnswerGroup = "promoters" | "passives" | "detractors" | "satisfied" | "others";

/** A figure per group, and the difference of the first and the last group. */
export type Outcome = {
  /** Measure compared. */
  id: OutcomeId;
  /** True if the values are shares or probabilities from 0 to 1. */
  share: boolean;
  /** Per group: Wilson’s interval of a share, Student’s of a mean; null without people, or for the mean of one. */
  groups: Array<Estimate | null>;
  /** First group − last: Newcombe’s interval of shares, Welch’s of means; null where either has none. */
  difference: OutcomeDifference | null;
};

/** Measure compared. */
export type OutcomeId = "repurchase" | "returned" | "purchases" | "revenue" | "p-alive" | "stayed";

/** Difference of two groups. */
export type OutcomeDifference = {
  /** First group − last. */
  value: number;
  /** Lower end of its interval. */
  low: number;
  /** Upper end of its interval. */
  high: number;
  /** Two-sided p-value. */
  pValue: number;
};

/** Rows of the file. */
export type SurveyRows = {
  /** Rows read; in a long file, respondents. */
  read: number;
  /** Rows that count. */
  counted: number;
  /** Rows left out, by reason. */
  leftOut: Array<Counted>;
};

/** A cell that could not be read. */
export type SurveyProblem = {
  /** Kind: `bad-score`, `bad-date` or `bad-weight`. */
  code: string;
  /** Column. */
  column: string;
  /** Its number in the file, from 1; unknown in a file with a row per answer. */
  columnNumber?: number;
  /** Index of the file, from 0. */
  file: number;
  /** Line of the row in its file, from 1. */
  line: number;
  /** The cell. */
  text: string;
};

/** An assumption about the file, for the reader to check. */
export type SurveyAssumption = {
  /** Stable id. */
  code: string;
  /** Column that it concerns; null for the whole file. */
  column: string | null;
};

/** Options of reading a subscription file and of its report. Options not given are detected and reported. */
export type SubscriptionOptions = {
  /** Columns by role: their headers, or a column's number from 1 where the file has none; an empty text for none. */
  columns?: Partial<Record<SubscriptionRole, string>>;
  /** True if the first row names the columns. */
  hasHeader?: boolean;
  /** The character between fields. */
  delimiter?: string;
  /** A label that `TextDecoder` accepts. */
  encoding?: string;
  /** Language, such as "pl", that decides the code page of a file that is not Unicode. */
  language?: string;
  /** Names of the sheets that are read of workbooks (of the arrays of JSON, of the tables of web pages). */
  sheets?: Array<string>;
  /** Order of the parts of a date, or the serial numbers it is written as. */
  dateOrder?: "ymd" | "dmy" | "mdy" | "excel" | "unix" | "unix-ms" | "unix-us";
  /** Decimal mark of prices. */
  decimal?: "." | ",";
  /** Time zone of the days, such as "Europe/Sofia"; without it dates count as written. */
  timeZone?: string;
  /** Currency of the rows that count, where the file has several. */
  currency?: string;
  /** Billing interval of every row, such as "month", "year" or "3 months". */
  interval?: string;
  /** Standing of each word of the status column. */
  statuses?: Record<string, SubscriptionStatus>;
  /** Last day covered by the file, yyyy-mm-dd; by default its latest day that is not in the future. */
  asOf?: string;
  /** Days between two subscriptions of a customer that do not count as a break; 1 by default. */
  gap?: number;
  /** Pauses: separate from losses (the default), or counted as lost. */
  pauses?: SubscriptionPauses;
  /** Length of the time in which a cohort begins; a calendar month by default. */
  cohort?: SubscriptionCohortLength;
  /** Discount rate per year; 0.1 by default. */
  discountRate?: number;
  /** Gross margin; 1 by default, so that values are of revenue. */
  margin?: number;
  /** Years that are projected; 5 by default. */
  years?: number;
  /** Confidence level of intervals; 0.95 by default. */
  confidence?: number;
  /** Draws for the intervals of projections; 1,000 by default. */
  draws?: number;
  /** Number of problems listed of each kind; 100 by default. */
  problemLimit?: number;
};

/** Standing of a subscription. */
export type SubscriptionStatus = "live" | "trial" | "paused" | "overdue" | "ended" | "failed" | "never";

/** Treatment of pauses. */
export type SubscriptionPauses = "apart" | "lost";

/** Content of a column. */
export type SubscriptionRole =
  | "customer"
  | "start"
  | "end"
  | "cancelled"
  | "status"
  | "plan"
  | "price"
  | "mrr"
  | "quantity"
  | "interval"
  | "intervalCount"
  | "currency"
  | "trialEnd"
  | "paused"
  | "resumed"
  | "reason"
  | "periodStart"
  | "periodEnd";

/** Length of the time in which a cohort begins. */
export type SubscriptionCohortLength = "month" | "quarter" | "year";

/** Reason why a subscription file gives no result, or the choice to make first. */
export type SubscriptionRefusal = {
  ok: false;
  code: string;
  /** The column's role. */
  role?: string;
  /** The column in doubt, or the one named in the options. */
  column?: string;
  /** The option at fault, or the one that would settle the doubt. */
  option?: string;
  /** Counted from 1. */
  line?: number;
  /** Cells that can be read in several ways; currencies, the most frequent first. */
  examples?: Array<string>;
  /** Columns that could have the role. */
  candidates?: Array<SubscriptionCandidate>;
};

/** A column that could have a role, for the caller to choose from. */
export type SubscriptionCandidate = {
  /** Column as named in the options. */
  column: string;
  /** Cells of its first rows. */
  examples: Array<string>;
};

/** Format of a subscription file, and the interpretation of its columns. */
export type SubscriptionDetected = {
  /** The character between fields. */
  delimiter: string;
  /** True if a row names the columns. */
  hasHeader: boolean;
  /** Names of the columns, by which the options call them. */
  ids: Array<string>;
  /** The known export, such as stripe, chargebee or recurly. */
  export: string | null;
  /** Columns by role. */
  columns: Partial<Record<SubscriptionRole, string>>;
  /** Order of the parts of a date. */
  dateOrder: string | null;
  /** Decimal mark of prices. */
  decimal: string;
  /** Currency of all amounts; null where the file names none. */
  currency: string | null;
};

/** A subscription file before it is analysed. */
export type SubscriptionPreview = {
  ok: true;
  /** The first rows. */
  rows: Array<Array<string>>;
  /** The character between fields. */
  delimiter: string;
  /** True if a row names the columns. */
  hasHeader: boolean;
  /** Names of the columns, by which the options call them. */
  ids: Array<string>;
  /** The known export, such as stripe, chargebee or recurly. */
  export: string | null;
  /** Columns by role. */
  columns: Partial<Record<SubscriptionRole, string>>;
  /** Order of the parts of a date. */
  dateOrder: string | null;
  /** Decimal mark of prices. */
  decimal: string;
  /** Currency of all amounts; null where the file names none. */
  currency: string | null;
};

/** The report on subscriptions. */
export type SubscriptionReport = {
  ok: true;
  /** Interpretation of the file. */
  detected: SubscriptionDetected;
  /** Last day covered by the file, yyyy-mm-dd. */
  asOf: string;
  /** First day of a paid subscription. */
  since: string;
  /** Currency of all amounts; null where the file names none. */
  currency: string | null;
  /** Customers and revenue at the end. */
  standing: SubscriptionStanding;
  /** Every complete month, the first one first. */
  months: Array<SubscriptionPeriod>;
  /** The last twelve complete months as one period; null if there are fewer. */
  year: SubscriptionPeriod | null;
  /** Average month of the last twelve, or of all if there are fewer; null without any. */
  average: SubscriptionAverage | null;
  /** All customers lost, by cause. */
  losses: SubscriptionLosses;
  /** Trials; null where the file has none. */
  trials: SubscriptionTrials | null;
  /** Customers by the time of their first payment. */
  cohorts: Array<SubscriptionCohort>;
  /** Survival of all customers by months. */
  survival: Array<SubscriptionSurvival>;
  /** First month after which at most half of the customers remain; null if more do. */
  median: number | null;
  /** Plans, the largest first. */
  plans: Array<SubscriptionPlan>;
  /** Rows of the file. */
  rows: SubscriptionRows;
  /** Cells that cannot be read, up to the limit of each kind. */
  problems: Array<SubscriptionProblem>;
  /** All cells that cannot be read, by kind. */
  problemCounts: Array<SubscriptionCount>;
  /** Assumptions made. */
  assumptions: Array<SubscriptionAssumption>;
};

/** Unbroken times that customers pay, one entry each. */
export type SubscriptionSpans = {
  /** Always true. */
  ok: true;
  /** Ids, with a NUL after each but the last. */
  ids: string;
  /** First days, in days since 1970-01-01. */
  from: Int32Array;
  /** Last days; 2,147,483,647 if it continues. */
  to: Int32Array;
  /** Last day covered by the file. */
  end: number;
};

/** Everything known from the subscriptions of a file. */
export type SubscriptionFigures = {
  /** Last day covered by the file, yyyy-mm-dd. */
  asOf: string;
  /** First day of a paid subscription. */
  since: string;
  /** Currency of all amounts; null where the file names none. */
  currency: string | null;
  /** Customers and revenue at the end. */
  standing: SubscriptionStanding;
  /** Every complete month, the first one first. */
  months: Array<SubscriptionPeriod>;
  /** The last twelve complete months as one period; null if there are fewer. */
  year: SubscriptionPeriod | null;
  /** Average month of the last twelve, or of all if there are fewer; null without any. */
  average: SubscriptionAverage | null;
  /** All customers lost, by cause. */
  losses: SubscriptionLosses;
  /** Trials; null where the file has none. */
  trials: SubscriptionTrials | null;
  /** Customers by the time of their first payment. */
  cohorts: Array<SubscriptionCohort>;
  /** Survival of all customers by months. */
  survival: Array<SubscriptionSurvival>;
  /** First month after which at most half of the customers remain; null if more do. */
  median: number | null;
  /** Plans, the largest first. */
  plans: Array<SubscriptionPlan>;
  /** Rows of the file. */
  rows: SubscriptionRows;
  /** Cells that cannot be read, up to the limit of each kind. */
  problems: Array<SubscriptionProblem>;
  /** All cells that cannot be read, by kind. */
  problemCounts: Array<SubscriptionCount>;
  /** Assumptions made. */
  assumptions: Array<SubscriptionAssumption>;
};

/** Customers and revenue at the end. */
export type SubscriptionStanding = {
  /** Customers who pay. */
  customers: number;
  /** Monthly recurring revenue; null without prices. */
  mrr: number | null;
  /** The same per customer; null without prices or customers. */
  perCustomer: number | null;
  /** Subscriptions in a trial. */
  inTrial: number;
  /** Subscriptions on pause. */
  paused: number;
  /** Subscriptions that continue although a payment is due. */
  overdue: number;
  /** Subscriptions that go on until a known day. */
  leaving: number;
};

/** A period and everything known about it. */
export type SubscriptionPeriod = {
  /** First day, yyyy-mm-dd. */
  from: string;
  /** Day after the last one. */
  to: string;
  /** Customers. */
  customers: SubscriptionCustomers;
  /** Monthly recurring revenue; null without prices. */
  revenue: SubscriptionRevenue | null;
  /** Rates. */
  rates: SubscriptionRates;
};

/** Customers at both ends of a period, and those gained and lost in between. */
export type SubscriptionCustomers = {
  /** At the beginning. */
  opening: number;
  /** Customers who paid for the first time. */
  new: number;
  /** Customers who had paid before, did not pay at the beginning, and pay at the end. */
  returned: number;
  /** Customers who cancelled. */
  voluntary: number;
  /** Customers who left because a payment failed. */
  involuntary: number;
  /** Customers who left without a stated reason. */
  unknown: number;
  /** Customers who paused. */
  paused: number;
  /** At the end. */
  closing: number;
};

/** Monthly recurring revenue at both ends of a time, and its changes. */
export type SubscriptionRevenue = {
  /** At the beginning. */
  opening: number;
  /** Of new customers. */
  new: number;
  /** Revenue of customers who returned. */
  returned: number;
  /** Additional revenue from customers who stayed. */
  expansion: number;
  /** Lost revenue from customers who stayed. */
  contraction: number;
  /** Revenue of customers who left. */
  churned: number;
  /** Part of that from failed payments. */
  involuntary: number;
  /** Revenue of customers who paused. */
  paused: number;
  /** At the end. */
  closing: number;
};

/** Rates of a period; null without customers at its beginning. */
export type SubscriptionRates = {
  /** Customers lost ÷ customers at the beginning who did not pause, with its Wilson interval. */
  churn: Estimate | null;
  /**
   * Customers lost by a failed payment ÷ the same, with its Wilson interval; null if the file gives no reason for
   * any loss.
   */
  involuntary: Estimate | null;
  /** Revenue of customers lost ÷ revenue at the beginning of those who did not pause; null without prices. */
  revenueChurn: Estimate | null;
  /** Gross revenue retention: that revenue less losses and contraction. */
  gross: Estimate | null;
  /** Net revenue retention: that revenue less losses and contraction, plus expansion. */
  net: Estimate | null;
};

/** Average rates per month, of the last months together. */
export type SubscriptionAverage = {
  /** Number of months. */
  months: number;
  /** Rates per month: sums over the months of the losses ÷ sums of the customers or of the revenue at their beginnings. */
  rates: SubscriptionRates;
};

/** All customers lost, by cause. */
export type SubscriptionLosses = {
  /** Customers who cancelled. */
  voluntary: number;
  /** Customers lost by a failed payment. */
  involuntary: number;
  /** Without a reason. */
  unknown: number;
  /** Part of the losses with a reason that failed payments are, with its Wilson interval; null without any. */
  involuntaryShare: Estimate | null;
};

/** Trials by their outcome. */
export type SubscriptionTrials = {
  /** Not yet over. */
  running: number;
  /** Over. */
  ended: number;
  /** Of those, followed by a paid subscription. */
  converted: number;
  /** Their share, with its Wilson interval; null where no trial is over. */
  rate: Estimate | null;
};

/** Customers who began in the same period. */
export type SubscriptionCohort = {
  /** First day of the time, yyyy-mm-dd. */
  start: string;
  /** Customers. */
  customers: number;
  /**
   * Customers remaining after 0, 1, 2, … months, as long as all of them are observed; a paused customer does not
   * remain.
   */
  survivors: Array<number>;
  /** Their revenue per month, including that of customers who returned; null without prices. */
  revenue: Array<number> | null;
};

/** Customers due for renewal, and the share that remains after it. */
export type SubscriptionSurvival = {
  /** Number of the renewal, from 1. */
  renewal: number;
  /** Customers present before it with a known renewal. */
  atRisk: number;
  /** Those who did not renew. */
  lost: number;
  /** Share of the customers who remain after it. */
  survival: Estimate;
};

/** A plan and everything known about it. */
export type SubscriptionPlan = {
  /** Its name; empty where the file names none. */
  name: string;
  /** Billing interval, such as `1 month`, `12 month` or `7 day`. */
  interval: string;
  /** Its mean length in months. */
  months: number;
  /** Customers who began with the plan. */
  customers: number;
  /** The number of them who still pay, on any plan. */
  active: number;
  /** Mean price per interval of those who began with it; null without prices. */
  price: number | null;
  /** Survival by renewal. */
  survival: Array<SubscriptionSurvival>;
  /** First renewal after which at most half remain; null if more do. */
  median: number | null;
  /** Models, the one in use first; empty if there is none. */
  models: Array<SubscriptionModel>;
  /** Reason why there is no model: `few-customers`, `few-losses`, `few-renewals` or `not-fitted`. */
  absent: string | null;
  /** Renewals up to the horizon. */
  horizon: number;
  /** Share that remains at the horizon. */
  projected: Estimate | null;
  /** Payments per customer up to the horizon. */
  payments: Estimate | null;
  /** Value per customer: payments up to the horizon, discounted, times the margin; null without prices. */
  value: Estimate | null;
};

/** A model of how long customers stay. */
export type SubscriptionModel = {
  /** `sbg` (shifted beta-geometric) or `bdw` (beta-discrete-Weibull). */
  id: string;
  /** Parameters: α and β, or a, b and c. */
  parameters: Array<number>;
  /** Logarithm of the likelihood. */
  logLikelihood: number;
  /** Akaike’s criterion; the model with the lower one is used. */
  aic: number;
  /** Share of the customers who remain after 0, 1, 2, … renewals, up to the horizon. */
  survival: Array<number>;
  /** Warnings of the fit, such as `churn-alike`. */
  warnings: Array<string>;
};

/** Rows of the file. */
export type SubscriptionRows = {
  /** Rows read. */
  read: number;
  /** Rows of paid subscriptions. */
  counted: number;
  /** Rows left out, by reason. */
  leftOut: Array<SubscriptionCount>;
};

/** A cell that cannot be read. */
export type SubscriptionProblem = {
  /** Kind, such as `bad-start` or `unknown-status`. */
  code: string;
  /** Column. */
  column: string;
  /** Index of the file, from 0. */
  file: number;
  /** Line of the row in its file, from 1. */
  line: number;
  /** The cell. */
  text: string;
};

/** A number of rows with the reason. */
export type SubscriptionCount = {
  /** Stable id of the reason. */
  code: string;
  /** Their number. */
  count: number;
};

/** An assumption about the file, for the reader to check. */
export type SubscriptionAssumption = {
  /** Stable id. */
  code: string;
  /** Column that it concerns. */
  column?: string;
  /** Rows that it concerns. */
  count?: number;
};

/** Options of reading and scoring an event log. Options not given are detected. */
export type EventOptions = {
  /** Columns by role, under their names, or their numbers from 1 without a header; an empty name if none has the role. */
  columns?: Partial<Record<EventRole, string>>;
  /** True if the first record names the columns. */
  hasHeader?: boolean;
  /** The character between fields, as a string. */
  delimiter?: string;
  /** Label of the encoding, such as "windows-1251". */
  encoding?: string;
  /** BCP 47 tag that helps detect the encoding. */
  language?: string;
  /** Names of the sheets that are read, of a file with several. */
  sheets?: Array<string>;
  /** Notation of times: "ymd", "dmy", "mdy", "excel", "unix", "unix-ms" or "unix-us". */
  dateOrder?: string;
  /** Decimal mark of durations and counts. */
  decimal?: "." | ",";
  /** Time zone of the days, such as "Europe/Sofia"; without it times count as written. */
  timeZone?: string;
  /** Unit of durations; by their header, else seconds. */
  durationUnit?: EventDurationUnit;
  /** Minutes without an event after which the next one begins another visit; 30 by default. */
  gap?: number;
  /** Length of the periods; by the length of the log by default. */
  period?: EventPeriod;
  /** Points of a visit; 1 by default. */
  visitWeight?: number;
  /** Points of a minute; 0.1 by default. */
  minuteWeight?: number;
  /** Points of an event that `weights` does not name; 1 by default. */
  actionWeight?: number;
  /** Points of events by their names. Those that programs send themselves and the outcome have 0 by default. */
  weights?: Record<string, number>;
  /** Name of the event that is the outcome to predict; purchases by default. An additional file takes precedence. */
  outcome?: string;
  /**
   * First day of the part of the log from which outcomes are taken, yyyy-mm-dd; the period start nearest to its
   * middle by default.
   */
  split?: string;
  /** Confidence level of intervals; 0.95 by default. */
  confidence?: number;
  /** Number of problems listed of each kind; 100 by default. */
  problemLimit?: number;
};

/** Unit of numbers in a column of durations. */
export type EventDurationUnit = "milliseconds" | "seconds" | "minutes" | "hours";

/** Length of a period. */
export type EventPeriod = "week" | "month";

/** Content of a column. */
export type EventRole = "person" | "device" | "time" | "clock" | "action" | "duration" | "count" | "segment";

/** Reason why an event log gives no result, or the choice to make first. */
export type EventRefusal = {
  ok: false;
  code: string;
  /** The column's role. */
  role?: string;
  /** The column in doubt, or the one named in the options. */
  column?: string;
  /** The option at fault, or the one that would settle the doubt. */
  option?: string;
  /** Counted from 1. */
  line?: number;
  /** Cells that can be read in several ways. */
  examples?: Array<string>;
  /** Columns that could have the role; an empty name means none. */
  candidates?: Array<EventCandidate>;
};

/** A column that could have a role, for the caller to choose from. */
export type EventCandidate = {
  /** Column as named in the options. */
  column: string;
  /** Cells of its first rows. */
  examples: Array<string>;
};

/** Format of an event log, and the interpretation of its columns. */
export type EventDetected = {
  /** The character between fields. */
  delimiter: string;
  /** True if a row names the columns. */
  hasHeader: boolean;
  /** Names of the columns, by which the options call them. */
  ids: Array<string>;
  /** Columns by role. */
  columns: Partial<Record<EventRole, string>>;
  /** Notation of times. */
  dateOrder: string | null;
  /** Decimal mark of durations and counts. */
  decimal: string | null;
  /** Unit of durations; null without a column of them. */
  durationUnit: EventDurationUnit | null;
};

/** An event log before it is analysed. */
export type EventPreview = {
  ok: true;
  /** The first rows. */
  rows: Array<Array<string>>;
  /** The character between fields. */
  delimiter: string;
  /** True if a row names the columns. */
  hasHeader: boolean;
  /** Names of the columns, by which the options call them. */
  ids: Array<string>;
  /** Columns by role. */
  columns: Partial<Record<EventRole, string>>;
  /** Notation of times. */
  dateOrder: string | null;
  /** Decimal mark of durations and counts. */
  decimal: string | null;
  /** Unit of durations; null without a column of them. */
  durationUnit: EventDurationUnit | null;
};

/** The report on an event log. */
export type EventReport = {
  ok: true;
  /** People with their scores. */
  persons: EventPeople;
  /** Interpretation of the file. */
  detected: EventDetected;
  /** First day. */
  since: string;
  /** Last day. */
  until: string;
  /** People with an event. */
  people: number;
  /** Events. */
  events: number;
  /** Points of everybody. */
  points: number;
  /** Score per person, with its t interval; null for one person or if all scores are equal. */
  score: Estimate | null;
  /** Visits. */
  visits: EventPart;
  /** Minutes spent; null if the file does not contain them. */
  minutes: EventPart | null;
  /** Actions, those with most points first. */
  actions: Array<EventAction>;
  /** Length of the periods. */
  period: EventPeriod;
  /** The periods. */
  periods: Array<EventPeriodReport>;
  /** First day of the period of `recent`. */
  latest: string;
  /** Distribution of scores over people. */
  distribution: EventDistribution;
  /** Groups of people, the largest first; empty without a column of them. */
  segments: Array<EventSegment>;
  /** Score as a predictor; null if no comparison is possible. */
  prediction: EventPrediction | null;
  /** Reason why no comparison is possible. */
  unpredicted: string | null;
  /** Rows read, counted and left out. */
  rows: EventRowCounts;
  /** The first problems of each kind. */
  problems: Array<EventProblem>;
  /** All problems by kind. */
  problemCounts: Array<EventCounted>;
  /** Assumptions. */
  assumptions: Array<EventAssumption>;
};

/** People of an event log, one entry each, in order of first appearance. */
export type EventPeople = {
  /** Their ids in UTF-8, concatenated. */
  idBytes: Uint8Array;
  /** End of each id in these bytes. */
  idEnds: Uint32Array;
  /** Score of the whole log. */
  score: Float64Array;
  /** Score of the period that begins on `latest`. */
  recent: Float64Array;
  /** Visits; days with events if visits cannot be separated. */
  visits: Float64Array;
  /** Minutes spent; 0 where they are not known. */
  minutes: Float64Array;
  /** Events. */
  events: Float64Array;
  /** First day, in days since 1970-01-01. */
  firstDay: Int32Array;
  /** Last day. */
  lastDay: Int32Array;
  /** Group by score: 0 low, 1 medium, 2 high; all 1 if scores are equal. */
  group: Uint8Array;
};

/** The report on an event log. */
export type EventFindings = {
  /** First day. */
  since: string;
  /** Last day. */
  until: string;
  /** People with an event. */
  people: number;
  /** Events. */
  events: number;
  /** Points of everybody. */
  points: number;
  /** Score per person, with its t interval; null for one person or if all scores are equal. */
  score: Estimate | null;
  /** Visits. */
  visits: EventPart;
  /** Minutes spent; null if the file does not contain them. */
  minutes: EventPart | null;
  /** Actions, those with most points first. */
  actions: Array<EventAction>;
  /** Length of the periods. */
  period: EventPeriod;
  /** The periods. */
  periods: Array<EventPeriodReport>;
  /** First day of the period of `recent`. */
  latest: string;
  /** Distribution of scores over people. */
  distribution: EventDistribution;
  /** Groups of people, the largest first; empty without a column of them. */
  segments: Array<EventSegment>;
  /** Score as a predictor; null if no comparison is possible. */
  prediction: EventPrediction | null;
  /** Reason why no comparison is possible. */
  unpredicted: string | null;
  /** Rows read, counted and left out. */
  rows: EventRowCounts;
  /** The first problems of each kind. */
  problems: Array<EventProblem>;
  /** All problems by kind. */
  problemCounts: Array<EventCounted>;
  /** Assumptions. */
  assumptions: Array<EventAssumption>;
};

/** Visits or minutes. */
export type EventPart = {
  /** Their number. */
  total: number;
  /** Points of one. */
  weight: number;
  /** Points of all. */
  points: number;
  /** Share of the points of the log. */
  share: number;
};

/** Events of one name. */
export type EventAction = {
  /** Its name; empty for rows without a name, null for all names beyond the limit. */
  name: string | null;
  /** Number of events. */
  count: number;
  /** Points of one. */
  weight: number;
  /** Points of all. */
  points: number;
  /** Share of the points of the log. */
  share: number;
};

/** A week or month. */
export type EventPeriodReport = {
  /** First day, yyyy-mm-dd. */
  start: string;
  /** True if the log spans all of it. */
  complete: boolean;
  /** People with an event. */
  active: number;
  /** People whose first event is in the period. */
  new: number;
  /** Visits. */
  visits: number;
  /** Minutes spent; null where they are not known. */
  minutes: number | null;
  /** Events. */
  events: number;
  /** Points. */
  points: number;
  /** Points per active person, with its t interval. */
  score: Estimate | null;
};

/** Distribution of scores. */
export type EventDistribution = {
  /** Scores at the 0th, 10th, … 100th percentile of people. */
  deciles: Array<number>;
  /** Width of the bins of the histogram. */
  width: number;
  /** People by bin; the last one holds all higher scores. */
  bins: Array<number>;
  /** Share of all points held by the tenth of people with the highest scores. */
  topTenth: number | null;
};

/** A group of people, such as those of one country. */
export type EventSegment = {
  /** Cell of the column; empty for people of whom no row names a group, null for all groups beyond the limit. */
  name: string | null;
  /** Number of people. */
  people: number;
  /** Score per person, with its t interval. */
  score: Estimate | null;
  /** Share of all points. */
  share: number;
};

/** Score as a predictor. */
export type EventPrediction = {
  /** Source of the outcome. */
  source: EventOutcomeSource;
  /** Names of the events that are the outcome; empty if the outcome comes from an additional file. */
  actions: Array<string>;
  /** First day of the second part, yyyy-mm-dd. */
  split: string;
  /** Last day of the second part. */
  end: string;
  /** People of the first part who are compared. */
  people: number;
  /** Those of them who are also in the additional file; everybody without one. */
  matched: number;
  /** Groups by score, the lowest first. */
  groups: Array<EventGroup>;
  /** Rate of the highest group minus that of the lowest, with Newcombe’s interval. */
  difference: Estimate;
  /** Probability that a person with the outcome had a higher score than one without (AUC). */
  auc: Estimate;
};

/** Source of the outcome. */
export type EventOutcomeSource = "orders" | "subscriptions" | "events";

/** A group of people by their score of the first part. */
export type EventGroup = {
  /** Lowest score. */
  from: number;
  /** Highest score. */
  to: number;
  /** Number of people. */
  people: number;
  /** People with the outcome. */
  outcomes: number;
  /** Share of people with the outcome, with its Wilson interval. */
  rate: Estimate;
};

/** Rows read, counted and left out. */
export type EventRowCounts = {
  /** Rows read. */
  read: number;
  /** Rows that count. */
  counted: number;
  /** Rows left out, by reason. */
  leftOut: Array<EventCounted>;
};

/** A cell that cannot be read. */
export type EventProblem = {
  /** Stable id. */
  code: string;
  /** Name of the column. */
  column: string;
  /** Number of the file, from 0. */
  file: number;
  /** Line of the file, from 1. */
  line: number;
  /** The cell. */
  text: string;
};

/** Number of rows for a reason. */
export type EventCounted = {
  /** Stable id of the reason. */
  code: string;
  /** Number of rows. */
  count: number;
};

/** An assumption about the file. */
export type EventAssumption = {
  /** Stable id. */
  code: string;
  /** Column that it concerns. */
  column?: string;
  /** Number of rows, minutes or visits that it concerns. */
  count?: number;
};
