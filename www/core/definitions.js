// Generated from the table of metrics in src/metrics; `npm run generate` renews it.

/** @import { Definition } from "./definition.js" */

/** @type {Definition} */
export const nps = {
  version: 1154609002, id: "nps", family: "satisfaction",
  forms: [
    { id: "groups", inputs: [
      { id: "promoters", unit: "count", min: 0, max: 1e9, default: 70 },
      { id: "passives", unit: "count", min: 0, max: 1e9, default: 10 },
      { id: "detractors", unit: "count", min: 0, max: 1e9, default: 20 },
      { id: "target", unit: "points", min: -100, max: 100, optional: true },
      { id: "passives-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "detractors-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "scores", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], min: 11, max: 11, default: [[2], [1], [1], [2], [3], [4], [7], [4], [6], [30], [40]] } },
      { id: "target", unit: "points", min: -100, max: 100, optional: true },
      { id: "passives-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "detractors-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "answers", inputs: [
      { id: "answers", rows: { columns: [{ id: "score", unit: "score", min: 0, max: 10, default: 9 }], labels: [], min: 1, max: 1000000, default: [[10], [9], [9], [8], [10], [6], [7], [9], [3], [10]] } },
      { id: "target", unit: "points", min: -100, max: 100, optional: true },
      { id: "passives-won", unit: "count", min: 0, max: 1e9, optional: true },
      { id: "detractors-won", unit: "count", min: 0, max: 1e9, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "interval", choices: ["adjusted-wald", "score", "wald", "weighted"] }],
  outputs: [
    { id: "nps", unit: "points" },
    { id: "low", unit: "points" },
    { id: "high", unit: "points" },
    { id: "margin", unit: "points" },
    { id: "answers", unit: "count" },
    { id: "promoters-count", unit: "count" },
    { id: "passives-count", unit: "count" },
    { id: "detractors-count", unit: "count" },
    { id: "promoters-share", unit: "share" },
    { id: "passives-share", unit: "share" },
    { id: "detractors-share", unit: "share" },
    { id: "variance", unit: "number" },
    { id: "standard-error", unit: "points" },
    { id: "answers-for-ten", unit: "count" },
    { id: "what-if-nps", unit: "points" },
    { id: "passives-needed", unit: "count" },
    { id: "detractors-needed", unit: "count" }],
  tables: [{ id: "distribution", columns: [{ id: "score", unit: "score" }, { id: "count", unit: "count" }] }],
  warnings: ["few-answers", "wald-small-sample", "out-of-reach", "weights-unknown"], refusals: [],
  verdicts: ["wide", "narrow"],
  formulas: [
    { output: "nps", when: "", text: "100 · ({promoters-count} − {detractors-count}) ÷ {answers}" },
    { output: "variance", when: "", text: "{promoters-share} + {detractors-share} − ({promoters-share} − {detractors-share})^2" },
    { output: "standard-error", when: "", text: "100 · √({variance} ÷ {answers})" }],
  sources: [
    { text: "Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12)", url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow" },
    { text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)", url: "https://arxiv.org/abs/1601.07235" }],
};

/** @type {Definition} */
export const npsComparison = {
  version: 1247735846, id: "nps-comparison", family: "satisfaction",
  forms: [
    { id: "groups", inputs: [
      { id: "waves", rows: { columns: [{ id: "promoters", unit: "count", min: 0, max: 1e9, default: 0 }, { id: "passives", unit: "count", min: 0, max: 1e9, default: 0 }, { id: "detractors", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["before", "after"], min: 2, max: 2, default: [[168, 132, 100], [200, 120, 80]] } }] },
    { id: "scores", inputs: [
      { id: "counts", rows: { columns: [{ id: "before", unit: "count", min: 0, max: 1e9, default: 0 }, { id: "after", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], min: 11, max: 11, default: [[8, 6], [5, 4], [7, 5], [12, 8], [15, 12], [28, 24], [25, 21], [58, 54], [74, 66], [95, 112], [73, 88]] } }] },
    { id: "answers", inputs: [
      { id: "before-list", rows: { columns: [{ id: "score", unit: "score", min: 0, max: 10, default: 9 }], labels: [], min: 1, max: 1000000, default: [[9], [7], [10], [6], [8], [3], [9], [5], [8], [10]] } },
      { id: "after-list", rows: { columns: [{ id: "score", unit: "score", min: 0, max: 10, default: 9 }], labels: [], min: 1, max: 1000000, default: [[10], [9], [8], [9], [10], [7], [4], [10], [9], [8]] } }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "interval", choices: ["pooled", "adjusted-wald", "wald"] }],
  outputs: [
    { id: "difference", unit: "points" },
    { id: "low", unit: "points" },
    { id: "high", unit: "points" },
    { id: "margin", unit: "points" },
    { id: "p-value", unit: "probability" },
    { id: "z", unit: "number" },
    { id: "centre", unit: "points" },
    { id: "standard-error", unit: "points" },
    { id: "pooled-variance", unit: "number" },
    { id: "before-nps", unit: "points" },
    { id: "before-low", unit: "points" },
    { id: "before-high", unit: "points" },
    { id: "before-standard-error", unit: "points" },
    { id: "before-answers", unit: "count" },
    { id: "after-nps", unit: "points" },
    { id: "after-low", unit: "points" },
    { id: "after-high", unit: "points" },
    { id: "after-standard-error", unit: "points" },
    { id: "after-answers", unit: "count" },
    { id: "answers-needed", unit: "count" }],
  tables: [],
  warnings: ["few-answers", "overlap-is-no-test", "wald-small-sample"], refusals: [],
  verdicts: ["higher", "lower", "inconclusive"],
  formulas: [
    { output: "difference", when: "", text: "{after-nps} − {before-nps}" },
    { output: "standard-error", when: "pooled", text: "√((10000 · {pooled-variance} · (1 ÷ {before-answers} + 1 ÷ {after-answers}) + {before-standard-error}^2 + {after-standard-error}^2) ÷ 2)" },
    { output: "standard-error", when: "adjusted-wald", text: "√({before-standard-error}^2 + {after-standard-error}^2)" },
    { output: "standard-error", when: "wald", text: "√({before-standard-error}^2 + {after-standard-error}^2)" },
    { output: "z", when: "", text: "{centre} ÷ {standard-error}" }],
  sources: [
    { text: "Lewis & Sauro 2021, How to Statistically Compare Two Net Promoter Scores, MeasuringU", url: "https://measuringu.com/nps-significance-test/" },
    { text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)", url: "https://arxiv.org/abs/1601.07235" }],
};

/** @type {Definition} */
export const npsSampleSize = {
  version: 3777728194, id: "nps-sample-size", family: "satisfaction",
  forms: [
    { id: "precision", inputs: [
      { id: "margin", unit: "points", min: 0.1, max: 100, default: 5 },
      { id: "promoters", unit: "share", min: 0, max: 1, default: 0.5 },
      { id: "detractors", unit: "share", min: 0, max: 1, default: 0.2 },
      { id: "response-rate", unit: "share", min: 0.001, max: 1, default: 0.2, optional: true },
      { id: "population", unit: "count", min: 1, max: 1e9, default: 5000, optional: true }] },
    { id: "comparison", inputs: [
      { id: "difference", unit: "points", min: 0.1, max: 200, default: 10 },
      { id: "promoters", unit: "share", min: 0, max: 1, default: 0.5 },
      { id: "detractors", unit: "share", min: 0, max: 1, default: 0.2 },
      { id: "response-rate", unit: "share", min: 0.001, max: 1, default: 0.2, optional: true }] },
    { id: "benchmark", inputs: [
      { id: "difference", unit: "points", min: 0.1, max: 200, default: 10 },
      { id: "promoters", unit: "share", min: 0, max: 1, default: 0.5 },
      { id: "detractors", unit: "share", min: 0, max: 1, default: 0.2 },
      { id: "response-rate", unit: "share", min: 0.001, max: 1, default: 0.2, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }, { id: "power", unit: "share", min: 0.5, max: 0.999, default: 0.8, under: ["comparison", "benchmark"] }],
  conventions: [{ id: "sides", choices: ["two-sided", "one-sided"] }],
  outputs: [
    { id: "answers", unit: "count" },
    { id: "total-answers", unit: "count" },
    { id: "invitations", unit: "count" },
    { id: "most-answers", unit: "count" },
    { id: "nps", unit: "points" },
    { id: "variance", unit: "number" },
    { id: "adjusted-variance", unit: "number" },
    { id: "aimed-variance", unit: "number" },
    { id: "end-variance", unit: "number" },
    { id: "adjusted-rise", unit: "points" },
    { id: "z-confidence", unit: "number" },
    { id: "z-power", unit: "number" },
    { id: "unlimited", unit: "number" },
    { id: "corrected", unit: "number" }],
  tables: [{ id: "sizes", columns: [{ id: "answers", unit: "count" }, { id: "points", unit: "points" }] }],
  warnings: ["large-share", "more-than-population"], refusals: ["shares-above-one", "aim-beyond-scale"],
  verdicts: ["precision", "comparison", "benchmark"],
  formulas: [
    { output: "variance", when: "", text: "{promoters} + {detractors} − ({promoters} − {detractors})^2" },
    { output: "unlimited", when: "precision", text: "{adjusted-variance} · {z-confidence}^2 ÷ ({margin} ÷ 100)^2 − 3" },
    { output: "corrected", when: "precision", text: "{unlimited} ÷ (1 + ({unlimited} − 1) ÷ {population})" },
    { output: "unlimited", when: "comparison", text: "({variance} + {aimed-variance}) · ({z-confidence} + {z-power})^2 ÷ ({difference} ÷ 100)^2" },
    { output: "unlimited", when: "benchmark", text: "({z-confidence} · √({adjusted-variance}) + {z-power} · √({end-variance}))^2 ÷ ({adjusted-rise} ÷ 100)^2 − 3" }],
  sources: [
    { text: "Lewis & Sauro 2021, Sample Size Estimation for NPS Confidence Intervals, MeasuringU", url: "https://measuringu.com/nps-ci-sample-size/" },
    { text: "Lewis & Sauro 2021, Sample Sizes for Comparing Net Promoter Scores, MeasuringU", url: "https://measuringu.com/nps-sig-test-sample-size/" },
    { text: "Lewis & Sauro 2021, Sample Sizes for Comparing an NPS to a Benchmark, MeasuringU", url: "https://measuringu.com/nps-benchmark-test-sample-size/" },
    { text: "Cochran 1977, Sampling Techniques, 3rd edition, section 4.4", url: "" }],
};

/** @type {Definition} */
export const csat = {
  version: 408319009, id: "csat", family: "satisfaction",
  forms: [
    { id: "five", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4", "5"], min: 5, max: 5, default: [[9], [14], [37], [98], [92]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "seven", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4", "5", "6", "7"], min: 7, max: 7, default: [[6], [7], [12], [25], [52], [83], [65]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "ten", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], min: 10, max: 10, default: [[4], [2], [5], [6], [13], [17], [36], [62], [58], [47]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "zero-ten", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], min: 11, max: 11, default: [[3], [1], [2], [5], [6], [13], [17], [36], [62], [58], [47]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "three", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3"], min: 3, max: 3, default: [[23], [37], [190]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "four", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4"], min: 4, max: 4, default: [[9], [31], [112], [98]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "six", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4", "5", "6"], min: 6, max: 6, default: [[6], [11], [20], [41], [94], [78]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "good-bad", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["bad", "good"], min: 2, max: 2, default: [[24], [181]] } },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] },
    { id: "answers", inputs: [
      { id: "answers", rows: { columns: [{ id: "score", unit: "score", min: 0, max: 10, default: 5 }], labels: [], min: 1, max: 1000000, default: [[5], [4], [4], [5], [2], [3], [5], [1], [4], [5]] } },
      { id: "lowest", unit: "score", min: 0, max: 1, default: 1 },
      { id: "best", unit: "score", min: 1, max: 10, default: 5 },
      { id: "wanted-margin", unit: "share", min: 0.001, max: 0.5, default: 0.03, optional: true, under: ["top-two-box", "top-box"] }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "measure", choices: ["top-two-box", "top-box", "mean"] }, { id: "interval", choices: ["answers", "weighted"] }],
  outputs: [
    { id: "csat", unit: "share" },
    { id: "mean", unit: "number" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "margin", unit: "share" },
    { id: "mean-low", unit: "number" },
    { id: "mean-high", unit: "number" },
    { id: "standard-deviation", unit: "number" },
    { id: "satisfied", unit: "count" },
    { id: "answers", unit: "count" },
    { id: "answers-needed", unit: "count" }],
  tables: [{ id: "distribution", columns: [{ id: "answer", unit: "score" }, { id: "count", unit: "count" }] }],
  warnings: ["few-answers", "divided", "weights-unknown"], refusals: [],
  verdicts: ["wide", "narrow", "mean"],
  formulas: [
    { output: "csat", when: "", text: "{satisfied} ÷ {answers}" },
    { output: "mean", when: "mean", text: "Σ {answer} · {count} ÷ {answers}" }],
  sources: [
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2", url: "https://www.informit.com/articles/article.aspx?p=463943" },
    { text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22", url: "https://doi.org/10.1080/01621459.1927.10502953" }],
};

/** @type {Definition} */
export const customerEffort = {
  version: 183395723, id: "customer-effort", family: "satisfaction",
  forms: [
    { id: "agreement", inputs: [
      { id: "counts", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4", "5", "6", "7"], min: 7, max: 7, default: [[12], [15], [21], [34], [58], [96], [64]] } },
      { id: "effective", unit: "number", min: 1, max: 1e9, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "measure", choices: ["percent-agree", "mean", "net-easy"] }, { id: "interval", choices: ["answers", "weighted"] }],
  outputs: [
    { id: "agree-share", unit: "share" },
    { id: "net-easy", unit: "points" },
    { id: "mean", unit: "number" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "margin", unit: "share" },
    { id: "net-easy-low", unit: "points" },
    { id: "net-easy-high", unit: "points" },
    { id: "mean-low", unit: "number" },
    { id: "mean-high", unit: "number" },
    { id: "standard-deviation", unit: "number" },
    { id: "agreeing", unit: "count" },
    { id: "easy", unit: "count" },
    { id: "hard", unit: "count" },
    { id: "answers", unit: "count" }],
  tables: [{ id: "distribution", columns: [{ id: "answer", unit: "score" }, { id: "count", unit: "count" }] }],
  warnings: ["few-answers", "divided", "weights-unknown"], refusals: [],
  verdicts: ["percent-agree", "mean", "net-easy"],
  formulas: [
    { output: "agree-share", when: "", text: "{agreeing} ÷ {answers}" },
    { output: "mean", when: "mean", text: "Σ {answer} · {count} ÷ {answers}" },
    { output: "net-easy", when: "", text: "100 · ({easy} − {hard}) ÷ {answers}" }],
  sources: [
    { text: "Dixon, Freeman & Toman 2010, Stop Trying to Delight Your Customers, Harvard Business Review 88(7)", url: "https://hbr.org/2010/07/stop-trying-to-delight-your-customers" },
    { text: "Gartner 2019, What’s Your Customer Effort Score?", url: "https://www.gartner.com/smarterwithgartner/unveiling-the-new-and-improved-customer-effort-score" },
    { text: "Rocks 2016, Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4)", url: "https://arxiv.org/abs/1601.07235" }],
};

/** @type {Definition} */
export const satisfactionReturn = {
  version: 3681243939, id: "satisfaction-return", family: "satisfaction",
  forms: [
    { id: "customers", inputs: [
      { id: "groups", rows: { columns: [{ id: "customers", unit: "count", min: 0, max: 1e9, default: 0 }, { id: "returned", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["delighted", "satisfied", "dissatisfied"], min: 3, max: 3, default: [[180, 126], [320, 144], [100, 21]] } }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [],
  outputs: [
    { id: "difference", unit: "percentage-points" },
    { id: "low", unit: "percentage-points" },
    { id: "high", unit: "percentage-points" },
    { id: "delighted-rate", unit: "share" },
    { id: "delighted-low", unit: "share" },
    { id: "delighted-high", unit: "share" },
    { id: "satisfied-rate", unit: "share" },
    { id: "satisfied-low", unit: "share" },
    { id: "satisfied-high", unit: "share" },
    { id: "dissatisfied-rate", unit: "share" },
    { id: "dissatisfied-low", unit: "share" },
    { id: "dissatisfied-high", unit: "share" },
    { id: "risk-ratio", unit: "number" },
    { id: "risk-ratio-low", unit: "number" },
    { id: "risk-ratio-high", unit: "number" },
    { id: "satisfied-customers", unit: "count" },
    { id: "extra-returns", unit: "number" }],
  tables: [],
  warnings: ["few-customers"], refusals: [],
  verdicts: ["delight-returns", "no-difference", "delight-stays-away"],
  formulas: [
    { output: "difference", when: "", text: "{delighted-rate} − {satisfied-rate}" },
    { output: "risk-ratio", when: "", text: "{delighted-rate} ÷ {satisfied-rate}" },
    { output: "extra-returns", when: "", text: "{satisfied-customers} · {difference}" }],
  sources: [
    { text: "Jones & Sasser 1995, Why Satisfied Customers Defect, Harvard Business Review 73(6)", url: "https://hbr.org/1995/11/why-satisfied-customers-defect" },
    { text: "Newcombe 1998, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890", url: "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I" },
    { text: "Katz, Baptista, Azen & Pike 1978, Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies, Biometrics 34", url: "https://doi.org/10.2307/2530610" }],
};

/** @type {Definition} */
export const repurchaseRate = {
  version: 1429631250, id: "repurchase-rate", family: "loyalty",
  forms: [
    { id: "customers", inputs: [
      { id: "customers", unit: "count", min: 0, max: 1e9, default: 1200 },
      { id: "repeat-customers", unit: "count", min: 0, max: 1e9, default: 312 },
      { id: "window", unit: "months", min: 0.1, max: 1200, default: 12 },
      { id: "usual-gap", unit: "months", min: 0.01, max: 1200, default: 3, optional: true }] },
    { id: "purchases", inputs: [
      { id: "buyers", rows: { columns: [{ id: "count", unit: "count", min: 0, max: 1e9, default: 0 }], labels: ["1", "2", "3", "4", "5"], min: 5, max: 5, default: [[888], [171], [72], [35], [34]] } },
      { id: "window", unit: "months", min: 0.1, max: 1200, default: 12 },
      { id: "usual-gap", unit: "months", min: 0.01, max: 1200, default: 3, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [],
  outputs: [
    { id: "repurchase-rate", unit: "share" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "margin", unit: "share" },
    { id: "all", unit: "count" },
    { id: "repeat", unit: "count" },
    { id: "one-time", unit: "count" },
    { id: "customers-for-five", unit: "count" }],
  tables: [{ id: "purchases", columns: [{ id: "purchase", unit: "count" }, { id: "customers", unit: "count" }, { id: "went-on", unit: "share" }] }],
  warnings: ["few-customers", "short-window"], refusals: [],
  verdicts: ["wide", "narrow"],
  formulas: [
    { output: "repurchase-rate", when: "", text: "{repeat} ÷ {all}" }],
  sources: [
    { text: "Davis, Little Stream Software, How to calculate the repeat purchase rate", url: "https://www.littlestreamsoftware.com/articles/repeat-purchase-rate-calculate/" },
    { text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, J. Am. Stat. Assoc. 22", url: "https://doi.org/10.1080/01621459.1927.10502953" }],
};

/** @type {Definition} */
export const upsellRatio = {
  version: 2095402272, id: "upsell-ratio", family: "loyalty",
  forms: [
    { id: "customers", inputs: [
      { id: "one-kind", unit: "count", min: 0, max: 1e9, default: 800, under: ["ratio", "share"] },
      { id: "several-kinds", unit: "count", min: 0, max: 1e9, default: 200, under: ["ratio", "share"] },
      { id: "offered", unit: "count", min: 0, max: 1e9, default: 500, optional: true, under: ["acceptance"] },
      { id: "accepted", unit: "count", min: 0, max: 1e9, default: 60, optional: true, under: ["acceptance"] }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "upsell", choices: ["ratio", "share", "acceptance"] }],
  outputs: [
    { id: "upsell-ratio", unit: "share" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "counted", unit: "count" },
    { id: "out-of", unit: "count" }],
  tables: [{ id: "groups", columns: [{ id: "group", unit: "number" }, { id: "count", unit: "count" }] }],
  warnings: ["few-customers"], refusals: ["nobody-bought-one-kind"],
  verdicts: ["ratio", "share", "acceptance"],
  formulas: [
    { output: "upsell-ratio", when: "ratio", text: "{several-kinds} ÷ {one-kind}" },
    { output: "upsell-ratio", when: "share", text: "{several-kinds} ÷ ({several-kinds} + {one-kind})" },
    { output: "upsell-ratio", when: "acceptance", text: "{accepted} ÷ {offered}" }],
  sources: [
    { text: "PSApedia, What is customer upsell rate", url: "https://kebs.ai/psapedia/what-is-customer-upsell-rate/" },
    { text: "Newcombe 1998, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17", url: "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E" }],
};

/** @type {Definition} */
export const loyaltyIndex = {
  version: 1756457039, id: "loyalty-index", family: "loyalty",
  forms: [
    { id: "composite", inputs: [
      { id: "nps", unit: "points", min: -100, max: 100, default: 30 },
      { id: "repurchase-rate", unit: "share", min: 0, max: 1, default: 0.26 },
      { id: "upsell-share", unit: "share", min: 0, max: 1, default: 0.2 }] },
    { id: "survey", inputs: [
      { id: "recommend", unit: "number", min: 1, max: 6, default: 1.8 },
      { id: "buy-again", unit: "number", min: 1, max: 6, default: 2.1 },
      { id: "try-other", unit: "number", min: 1, max: 6, default: 3 }] },
    { id: "survey-ten", inputs: [
      { id: "recommend-ten", unit: "number", min: 0, max: 10, default: 8.4 },
      { id: "buy-again-ten", unit: "number", min: 0, max: 10, default: 7.9 },
      { id: "try-other-ten", unit: "number", min: 0, max: 10, default: 6.2 }] }],
  settings: [{ id: "weight-recommend", unit: "number", min: 0, max: 100, default: 1 }, { id: "weight-repurchase", unit: "number", min: 0, max: 100, default: 1 }, { id: "weight-upsell", unit: "number", min: 0, max: 100, default: 1 }],
  conventions: [{ id: "index", choices: ["composite-rescaled", "composite-plain"] }],
  outputs: [
    { id: "loyalty-index", unit: "number" },
    { id: "of-hundred", unit: "number" },
    { id: "recommend-part", unit: "number" },
    { id: "repurchase-part", unit: "number" },
    { id: "upsell-part", unit: "number" }],
  tables: [{ id: "parts", columns: [{ id: "part", unit: "number" }, { id: "of-hundred", unit: "number" }, { id: "weight", unit: "number" }] }],
  warnings: ["mixed-scales", "low-is-good"], refusals: [],
  verdicts: ["composite", "survey", "survey-ten"],
  formulas: [
    { output: "recommend-part", when: "composite-rescaled", text: "({nps} + 100) ÷ 2" },
    { output: "recommend-part", when: "composite-plain", text: "{nps}" },
    { output: "repurchase-part", when: "composite", text: "100 · {repurchase-rate}" },
    { output: "upsell-part", when: "composite", text: "100 · {upsell-share}" },
    { output: "loyalty-index", when: "composite", text: "({weight-recommend} · {recommend-part} + {weight-repurchase} · {repurchase-part} + {weight-upsell} · {upsell-part}) ÷ ({weight-recommend} + {weight-repurchase} + {weight-upsell})" },
    { output: "loyalty-index", when: "survey", text: "({weight-recommend} · {recommend} + {weight-repurchase} · {buy-again} + {weight-upsell} · {try-other}) ÷ ({weight-recommend} + {weight-repurchase} + {weight-upsell})" },
    { output: "loyalty-index", when: "survey-ten", text: "({weight-recommend} · {recommend-ten} + {weight-repurchase} · {buy-again-ten} + {weight-upsell} · {try-other-ten}) ÷ ({weight-recommend} + {weight-repurchase} + {weight-upsell})" },
    { output: "of-hundred", when: "survey", text: "100 · (6 − {loyalty-index}) ÷ 5" },
    { output: "of-hundred", when: "survey-ten", text: "10 · {loyalty-index}" }],
  sources: [
    { text: "Totango, Customer Loyalty Index", url: "https://www.totango.com/glossary/customer-loyalty-index-cli" },
    { text: "Reichheld 2003, The One Number You Need to Grow, Harvard Business Review 81(12)", url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow" }],
};

/** @type {Definition} */
export const engagementScore = {
  version: 2788231649, id: "engagement-score", family: "loyalty",
  forms: [
    { id: "actions", inputs: [
      { id: "actions", rows: { columns: [{ id: "weight", unit: "number", min: 0, max: 1000, default: 1 }, { id: "count", unit: "number", min: 0, max: 1e9, default: 0 }], labels: [], min: 1, max: 50, default: [[1, 9500], [2, 3400], [5, 1200]] } },
      { id: "active-customers", unit: "count", min: 1, max: 1e9, default: 4400, optional: true },
      { id: "target", unit: "number", min: 0.001, max: 1e6, default: 8, optional: true, under: ["of-target"] }] }],
  settings: [{ id: "scale", unit: "number", min: 0.001, max: 1000, default: 1 }],
  conventions: [{ id: "score", choices: ["raw", "per-customer", "of-target"] }],
  outputs: [
    { id: "engagement-score", unit: "number" },
    { id: "points", unit: "number" },
    { id: "points-per-customer", unit: "number" },
    { id: "top-share", unit: "share" }],
  tables: [{ id: "actions", columns: [{ id: "action", unit: "count" }, { id: "points", unit: "number" }, { id: "share", unit: "share" }] }],
  warnings: ["one-action-dominates", "above-target"], refusals: [],
  verdicts: ["raw", "per-customer", "of-target"],
  formulas: [
    { output: "points", when: "", text: "Σ {weight} · {count}" },
    { output: "points-per-customer", when: "", text: "{points} ÷ {active-customers} · {scale}" },
    { output: "engagement-score", when: "raw", text: "{points}" },
    { output: "engagement-score", when: "per-customer", text: "{points-per-customer}" },
    { output: "engagement-score", when: "of-target", text: "100 · {points-per-customer} ÷ {target}" }],
  sources: [
    { text: "Calculory, Customer Engagement Score", url: "https://calculory.com/calculators/marketing/customer-engagement-score-calculator" },
    { text: "van Doorn et al. 2010, Customer Engagement Behavior, Journal of Service Research 13(3)", url: "https://doi.org/10.1177/1094670510375599" }],
};

/** @type {Definition} */
export const loyaltyProgramme = {
  version: 3965081388, id: "loyalty-programme", family: "loyalty",
  forms: [
    { id: "figures", inputs: [
      { id: "members", unit: "count", min: 0, max: 1e9, default: 8000 },
      { id: "spend-with", unit: "money", min: 0, max: 1e12, default: 230 },
      { id: "spend-without", unit: "money", min: 0, max: 1e12, default: 200 },
      { id: "margin", unit: "share", min: 0, max: 1, default: 0.4 },
      { id: "programme-cost", unit: "money", min: 0, max: 1e12, default: 60000 }] }],
  settings: [],
  conventions: [],
  outputs: [
    { id: "return", unit: "share" },
    { id: "incremental-revenue", unit: "money" },
    { id: "incremental-margin", unit: "money" },
    { id: "net", unit: "money" },
    { id: "lift", unit: "share" },
    { id: "break-even-lift", unit: "share" },
    { id: "break-even-spend", unit: "money" },
    { id: "cost-per-member", unit: "money" }],
  tables: [{ id: "lifts", columns: [{ id: "lift", unit: "share" }, { id: "incremental-margin", unit: "money" }, { id: "net", unit: "money" }] }],
  warnings: ["all-revenue-counted", "self-selection", "revenue-is-not-profit", "members-spend-less"], refusals: ["costs-nothing"],
  verdicts: ["pays", "loses"],
  formulas: [
    { output: "incremental-revenue", when: "", text: "{members} · ({spend-with} − {spend-without})" },
    { output: "incremental-margin", when: "", text: "{incremental-revenue} · {margin}" },
    { output: "net", when: "", text: "{incremental-margin} − {programme-cost}" },
    { output: "return", when: "", text: "({incremental-margin} − {programme-cost}) ÷ {programme-cost}" },
    { output: "lift", when: "", text: "({spend-with} − {spend-without}) ÷ {spend-without}" },
    { output: "break-even-lift", when: "", text: "{programme-cost} ÷ ({members} · {spend-without} · {margin})" }],
  sources: [
    { text: "Exchange Solutions, Program ROI", url: "https://exchangesolutions.com/glossary/program-roi/" },
    { text: "Leenheer, van Heerde, Bijmolt & Smidts 2007, Do Loyalty Programs Really Enhance Behavioral Loyalty?, International Journal of Research in Marketing 24(1)", url: "https://doi.org/10.1016/j.ijresmar.2006.10.005" }],
};

/** @type {Definition} */
export const clv = {
  version: 3741039838, id: "clv", family: "value",
  forms: [
    { id: "figures", inputs: [
      { id: "order-value", unit: "money", min: 0, max: 1e12, default: 50 },
      { id: "orders-per-year", unit: "per-year", min: 0, max: 10000, default: 4 },
      { id: "lifespan", unit: "years", min: 0, max: 100, default: 3 },
      { id: "margin", unit: "share", min: 0, max: 1, default: 0.4, optional: true, under: ["margin", "discounted"] },
      { id: "discount-rate", unit: "share", min: 0, max: 1, default: 0.1, optional: true, under: ["discounted"] },
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 30, optional: true }] }],
  settings: [],
  conventions: [{ id: "value", choices: ["revenue", "margin", "discounted"] }, { id: "payments", choices: ["mid-year", "year-end"] }],
  outputs: [
    { id: "clv", unit: "money" },
    { id: "customer-value", unit: "money" },
    { id: "yearly-margin", unit: "money" },
    { id: "orders", unit: "number" },
    { id: "net-clv", unit: "money" },
    { id: "clv-to-cost", unit: "number" },
    { id: "payback", unit: "years" }],
  tables: [{ id: "years", columns: [{ id: "year", unit: "years" }, { id: "value", unit: "money" }, { id: "discounted", unit: "money" }, { id: "total", unit: "money" }] }],
  warnings: ["revenue-is-not-profit", "long-lifespan", "never-pays-back"], refusals: [],
  verdicts: ["revenue", "margin", "discounted"],
  formulas: [
    { output: "customer-value", when: "", text: "{order-value} · {orders-per-year}" },
    { output: "clv", when: "revenue", text: "{customer-value} · {lifespan}" },
    { output: "yearly-margin", when: "margin", text: "{customer-value} · {margin}" },
    { output: "clv", when: "margin", text: "{yearly-margin} · {lifespan}" },
    { output: "yearly-margin", when: "discounted", text: "{customer-value} · {margin}" },
    { output: "clv", when: "discounted", text: "Σ {yearly-margin} ÷ (1 + {discount-rate})^{year}" },
    { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" }],
  sources: [
    { text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)", url: "https://doi.org/10.1002/dir.10045" },
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" }],
};

/** @type {Definition} */
export const clvRetention = {
  version: 3253314024, id: "clv-retention", family: "value",
  forms: [
    { id: "endless", inputs: [
      { id: "margin", unit: "money", min: 0, max: 1e12, default: 120 },
      { id: "retention-rate", unit: "share", min: 0, max: 1, default: 0.8 },
      { id: "discount-rate", unit: "share", min: 0, max: 1, default: 0.1 },
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 90, optional: true }] },
    { id: "horizon", inputs: [
      { id: "margin", unit: "money", min: 0, max: 1e12, default: 120 },
      { id: "retention-rate", unit: "share", min: 0, max: 1, default: 0.8 },
      { id: "discount-rate", unit: "share", min: 0, max: 1, default: 0.1 },
      { id: "horizon", unit: "periods", min: 1, max: 100, default: 5 },
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 90, optional: true }] }],
  settings: [],
  conventions: [{ id: "timing", choices: ["first-margin-later", "first-margin-now"] }],
  outputs: [
    { id: "clv", unit: "money" },
    { id: "multiple", unit: "number" },
    { id: "endless-clv", unit: "money" },
    { id: "lifetime", unit: "periods" },
    { id: "net-clv", unit: "money" },
    { id: "clv-to-cost", unit: "number" },
    { id: "payback", unit: "periods" }],
  tables: [{ id: "periods", columns: [{ id: "period", unit: "periods" }, { id: "survival", unit: "share" }, { id: "expected", unit: "money" }, { id: "discount", unit: "number" }, { id: "total", unit: "money" }] }],
  warnings: ["unit-mix-up", "never-leaves", "never-pays-back"], refusals: ["without-limit"],
  verdicts: ["worth", "pays-back", "loses"],
  formulas: [
    { output: "endless-clv", when: "first-margin-later", text: "{margin} · {retention-rate} ÷ (1 + {discount-rate} − {retention-rate})" },
    { output: "endless-clv", when: "first-margin-now", text: "{margin} · (1 + {discount-rate}) ÷ (1 + {discount-rate} − {retention-rate})" },
    { output: "clv", when: "endless", text: "{endless-clv}" },
    { output: "clv", when: "horizon", text: "{endless-clv} · (1 − ({retention-rate} ÷ (1 + {discount-rate}))^{horizon})" },
    { output: "multiple", when: "", text: "{clv} ÷ {margin}" },
    { output: "lifetime", when: "", text: "1 ÷ (1 − {retention-rate})" },
    { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" }],
  sources: [
    { text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)", url: "https://doi.org/10.1002/dir.10045" },
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" }],
};

/** @type {Definition} */
export const clvSubscription = {
  version: 357391282, id: "clv-subscription", family: "value",
  forms: [
    { id: "figures", inputs: [
      { id: "revenue", unit: "money", min: 0, max: 1e12, default: 29 },
      { id: "margin", unit: "share", min: 0, max: 1, default: 0.8, under: ["margin"] },
      { id: "churn-rate", unit: "share", min: 0, max: 1, default: 0.04 },
      { id: "expansion-rate", unit: "share", min: 0, max: 1, default: 0.005, optional: true },
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 180, optional: true }] }],
  settings: [],
  conventions: [{ id: "value", choices: ["margin", "revenue"] }, { id: "period", choices: ["month", "year"] }],
  outputs: [
    { id: "clv", unit: "money" },
    { id: "earnings", unit: "money" },
    { id: "lifetime", unit: "periods" },
    { id: "lifetime-years", unit: "years" },
    { id: "yearly-churn", unit: "share" },
    { id: "clv-without-expansion", unit: "money" },
    { id: "net-clv", unit: "money" },
    { id: "clv-to-cost", unit: "number" },
    { id: "payback", unit: "periods" }],
  tables: [{ id: "periods", columns: [{ id: "period", unit: "periods" }, { id: "survival", unit: "share" }, { id: "expected", unit: "money" }, { id: "total", unit: "money" }] }],
  warnings: ["revenue-is-not-profit", "yearly-churn-per-month", "monthly-churn-per-year", "never-pays-back"], refusals: ["no-churn", "growth-reaches-churn"],
  verdicts: ["worth", "pays-back", "loses"],
  formulas: [
    { output: "earnings", when: "margin", text: "{revenue} · {margin}" },
    { output: "earnings", when: "revenue", text: "{revenue}" },
    { output: "clv", when: "", text: "{earnings} ÷ ({churn-rate} − {expansion-rate})" },
    { output: "clv-without-expansion", when: "", text: "{earnings} ÷ {churn-rate}" },
    { output: "lifetime", when: "", text: "1 ÷ {churn-rate}" },
    { output: "lifetime-years", when: "month", text: "{lifetime} ÷ 12" },
    { output: "yearly-churn", when: "month", text: "1 − (1 − {churn-rate})^12" },
    { output: "net-clv", when: "", text: "{clv} − {acquisition-cost}" }],
  sources: [
    { text: "Skok, SaaS Metrics 2.0 – Detailed Definitions", url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/" },
    { text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)", url: "https://doi.org/10.1002/dir.10045" }],
};

/** @type {Definition} */
export const lostCustomer = {
  version: 2506529755, id: "lost-customer", family: "value",
  forms: [
    { id: "figures", inputs: [
      { id: "order-value", unit: "money", min: 0, max: 1e12, default: 45 },
      { id: "orders-per-year", unit: "per-year", min: 0, max: 10000, default: 5 },
      { id: "margin", unit: "share", min: 0, max: 1, default: 0.4 },
      { id: "years-lost", unit: "years", min: 0, max: 100, default: 3 },
      { id: "discount-rate", unit: "share", min: 0, max: 1, default: 0.1 },
      { id: "replacement-cost", unit: "money", min: 0, max: 1e12, default: 60, under: ["lost-and-replaced", "replaced-only"] },
      { id: "people-told", unit: "number", min: 0, max: 1e6, default: 8, optional: true },
      { id: "put-off", unit: "share", min: 0, max: 1, default: 0.05, optional: true },
      { id: "prospect-value", unit: "money", min: 0, max: 1e12, default: 100, optional: true },
      { id: "customers-lost", unit: "count", min: 0, max: 1e9, default: 25, optional: true }] }],
  settings: [],
  conventions: [{ id: "replacement", choices: ["lost-and-replaced", "lost-only", "replaced-only"] }, { id: "payments", choices: ["mid-year", "year-end"] }],
  outputs: [
    { id: "cost", unit: "money" },
    { id: "yearly-margin", unit: "money" },
    { id: "lost-margin", unit: "money" },
    { id: "replacement", unit: "money" },
    { id: "word-of-mouth", unit: "money" },
    { id: "total-cost", unit: "money" }],
  tables: [{ id: "costs", columns: [{ id: "item", unit: "number" }, { id: "amount", unit: "money" }] }, { id: "years", columns: [{ id: "year", unit: "years" }, { id: "value", unit: "money" }, { id: "discounted", unit: "money" }, { id: "total", unit: "money" }] }],
  warnings: ["revenue-is-not-profit", "long-lifespan", "word-of-mouth-dominates"], refusals: [],
  verdicts: ["cost"],
  formulas: [
    { output: "yearly-margin", when: "", text: "{order-value} · {orders-per-year} · {margin}" },
    { output: "lost-margin", when: "", text: "Σ {yearly-margin} ÷ (1 + {discount-rate})^{year}" },
    { output: "word-of-mouth", when: "", text: "{people-told} · {put-off} · {prospect-value}" },
    { output: "cost", when: "lost-and-replaced", text: "{lost-margin} + {replacement-cost} + {word-of-mouth}" },
    { output: "cost", when: "lost-only", text: "{lost-margin} + {word-of-mouth}" },
    { output: "cost", when: "replaced-only", text: "{replacement-cost} + {word-of-mouth}" },
    { output: "total-cost", when: "", text: "{customers-lost} · {cost}" }],
  sources: [
    { text: "Hogan, Lemon & Libai 2003, What Is the True Value of a Lost Customer?, Journal of Service Research 5(3)", url: "https://doi.org/10.1177/1094670502238915" },
    { text: "Gupta & Lehmann 2003, Customers as Assets, Journal of Interactive Marketing 17(1)", url: "https://doi.org/10.1002/dir.10045" }],
};

/** @type {Definition} */
export const customerMix = {
  version: 1676276454, id: "customer-mix", family: "value",
  forms: [
    { id: "groups", inputs: [
      { id: "one-time-customers", unit: "count", min: 0, max: 1e9, default: 1400 },
      { id: "one-time-revenue", unit: "money", min: 0, max: 1e12, default: 63000 },
      { id: "regular-customers", unit: "count", min: 0, max: 1e9, default: 600 },
      { id: "regular-revenue", unit: "money", min: 0, max: 1e12, default: 126000 },
      { id: "conversion", unit: "share", min: 0, max: 1, default: 0.05, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [{ id: "gain", choices: ["difference", "on-top"] }],
  outputs: [
    { id: "regular-revenue-share", unit: "share" },
    { id: "regular-share", unit: "share" },
    { id: "regular-share-low", unit: "share" },
    { id: "regular-share-high", unit: "share" },
    { id: "customers", unit: "count" },
    { id: "revenue", unit: "money" },
    { id: "revenue-per-one-time", unit: "money" },
    { id: "revenue-per-regular", unit: "money" },
    { id: "worth-times", unit: "number" },
    { id: "converted", unit: "number" },
    { id: "added-revenue", unit: "money" }],
  tables: [{ id: "mix", columns: [{ id: "group", unit: "number" }, { id: "customers", unit: "share" }, { id: "revenue", unit: "share" }] }],
  warnings: ["hopeful-conversion", "regulars-spend-less"], refusals: ["revenue-without-customers"],
  verdicts: ["carried-by-regulars", "carried-by-one-time"],
  formulas: [
    { output: "customers", when: "", text: "{one-time-customers} + {regular-customers}" },
    { output: "revenue", when: "", text: "{one-time-revenue} + {regular-revenue}" },
    { output: "regular-revenue-share", when: "", text: "{regular-revenue} ÷ {revenue}" },
    { output: "regular-share", when: "", text: "{regular-customers} ÷ {customers}" },
    { output: "revenue-per-regular", when: "", text: "{regular-revenue} ÷ {regular-customers}" },
    { output: "revenue-per-one-time", when: "", text: "{one-time-revenue} ÷ {one-time-customers}" },
    { output: "worth-times", when: "", text: "{revenue-per-regular} ÷ {revenue-per-one-time}" },
    { output: "converted", when: "", text: "{one-time-customers} · {conversion}" },
    { output: "added-revenue", when: "difference", text: "{converted} · ({revenue-per-regular} − {revenue-per-one-time})" },
    { output: "added-revenue", when: "on-top", text: "{converted} · {revenue-per-regular}" }],
  sources: [
    { text: "Reichheld & Sasser 1990, Zero Defections: Quality Comes to Services, Harvard Business Review 68(5)", url: "https://hbr.org/1990/09/zero-defections-quality-comes-to-services" },
    { text: "Reinartz & Kumar 2000, On the Profitability of Long-Life Customers in a Noncontractual Setting, Journal of Marketing 64(4)", url: "https://doi.org/10.1509/jmkg.64.4.17.18077" }],
};

/** @type {Definition} */
export const retentionRate = {
  version: 331239786, id: "retention-rate", family: "retention",
  forms: [
    { id: "customers", inputs: [
      { id: "start", unit: "count", min: 0, max: 1e9, default: 500 },
      { id: "end", unit: "count", min: 0, max: 1e9, default: 510 },
      { id: "new", unit: "count", min: 0, max: 1e9, default: 35 }] },
    { id: "rate", inputs: [
      { id: "known-retention", unit: "share", min: 0, max: 1, default: 0.95 }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95, under: ["customers"] }],
  conventions: [{ id: "period", choices: ["month", "quarter", "year"] }, { id: "churn-base", choices: ["start", "average", "exposed"] }],
  outputs: [
    { id: "retention", unit: "share" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "churn", unit: "share" },
    { id: "churn-low", unit: "share" },
    { id: "churn-high", unit: "share" },
    { id: "stayed", unit: "count" },
    { id: "lost", unit: "count" },
    { id: "base", unit: "number" },
    { id: "months", unit: "months" },
    { id: "monthly-retention", unit: "share" },
    { id: "monthly-churn", unit: "share" },
    { id: "yearly-retention", unit: "share" },
    { id: "yearly-churn", unit: "share" },
    { id: "lifetime", unit: "months" }],
  tables: [{ id: "survival", columns: [{ id: "month", unit: "months" }, { id: "remaining", unit: "share" }] }],
  warnings: ["few-customers", "not-times-twelve", "nobody-left", "nobody-stayed"], refusals: ["more-stayed-than-started", "more-lost-than-average"],
  verdicts: ["customers", "rate"],
  formulas: [
    { output: "stayed", when: "customers", text: "{end} − {new}" },
    { output: "lost", when: "customers", text: "{start} − {stayed}" },
    { output: "base", when: "average", text: "({start} + {end}) ÷ 2" },
    { output: "base", when: "exposed", text: "{start} + {new}" },
    { output: "churn", when: "customers", text: "{lost} ÷ {base}" },
    { output: "churn", when: "rate", text: "1 − {known-retention}" },
    { output: "retention", when: "", text: "1 − {churn}" },
    { output: "yearly-churn", when: "", text: "1 − (1 − {churn})^(12 ÷ {months})" },
    { output: "lifetime", when: "", text: "{months} ÷ {churn}" }],
  sources: [
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "https://www.informit.com/articles/article.aspx?p=463943" },
    { text: "Skok, SaaS Metrics 2.0: Detailed Definitions", url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/" },
    { text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22", url: "https://doi.org/10.1080/01621459.1927.10502953" }],
};

/** @type {Definition} */
export const retentionProjection = {
  version: 308194821, id: "retention-projection", family: "retention",
  forms: [
    { id: "cohort", inputs: [
      { id: "survivors", rows: { columns: [{ id: "survivors", unit: "count", min: 0, max: 1e9, default: 0 }], labels: [], min: 3, max: 100, default: [[1000], [869], [743], [653], [593], [551], [517], [491]] } },
      { id: "horizon", unit: "periods", min: 1, max: 100, default: 12 },
      { id: "discount-rate", unit: "share", min: 0, max: 1, default: 0.1 }] }],
  settings: [],
  conventions: [{ id: "model", choices: ["same", "changing"] }],
  outputs: [
    { id: "survival", unit: "share" },
    { id: "constant-survival", unit: "share" },
    { id: "next-retention", unit: "share" },
    { id: "constant-churn", unit: "share" },
    { id: "lifetime-within", unit: "periods" },
    { id: "constant-lifetime-within", unit: "periods" },
    { id: "expected-lifetime", unit: "periods" },
    { id: "discounted-lifetime", unit: "periods" },
    { id: "constant-discounted-lifetime", unit: "periods" },
    { id: "residual-lifetime", unit: "periods" },
    { id: "alpha", unit: "number" },
    { id: "beta", unit: "number" },
    { id: "exponent", unit: "number" },
    { id: "cohort", unit: "count" },
    { id: "periods-seen", unit: "periods" }],
  tables: [{ id: "observed", columns: [{ id: "period", unit: "periods" }, { id: "survival", unit: "share" }] }, { id: "projection", columns: [{ id: "period", unit: "periods" }, { id: "survival", unit: "share" }, { id: "retention", unit: "share" }, { id: "constant-survival", unit: "share" }] }],
  warnings: ["few-periods", "far-horizon", "churn-alike", "endless-lifetime"], refusals: ["nobody-left", "everybody-left-at-once"],
  verdicts: ["constant-too-low", "constant-too-high", "alike"],
  formulas: [
    { output: "next-retention", when: "same", text: "({beta} + {periods-seen}) ÷ ({alpha} + {beta} + {periods-seen})" },
    { output: "constant-survival", when: "", text: "(1 − {constant-churn})^{horizon}" },
    { output: "constant-discounted-lifetime", when: "", text: "(1 + {discount-rate}) ÷ ({discount-rate} + {constant-churn})" }],
  sources: [
    { text: "Fader & Hardie 2007, How to Project Customer Retention, Journal of Interactive Marketing 21(1)", url: "https://doi.org/10.1002/dir.20074" },
    { text: "Fader & Hardie 2010, Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity, Marketing Science 29(1)", url: "https://doi.org/10.1287/mksc.1080.0482" },
    { text: "Fader, Hardie, Liu, Davin & Steenburgh 2018, “How to Project Customer Retention” Revisited: The Role of Duration Dependence, Journal of Interactive Marketing 43", url: "https://doi.org/10.1016/j.intmar.2018.01.002" }],
};

/** @type {Definition} */
export const revenueRetention = {
  version: 3699721183, id: "revenue-retention", family: "retention",
  forms: [
    { id: "revenue", inputs: [
      { id: "start", unit: "money", min: 0.01, max: 1e12, default: 100000 },
      { id: "churned", unit: "money", min: 0, max: 1e12, default: 2000 },
      { id: "contraction", unit: "money", min: 0, max: 1e12, default: 1000 },
      { id: "expansion", unit: "money", min: 0, max: 1e12, default: 3500 }] }],
  settings: [],
  conventions: [{ id: "period", choices: ["month", "quarter", "year"] }],
  outputs: [
    { id: "net-retention", unit: "share" },
    { id: "gross-retention", unit: "share" },
    { id: "kept", unit: "money" },
    { id: "end", unit: "money" },
    { id: "lost", unit: "money" },
    { id: "change", unit: "money" },
    { id: "months", unit: "months" },
    { id: "yearly-net-retention", unit: "share" },
    { id: "yearly-gross-retention", unit: "share" }],
  tables: [{ id: "steps", columns: [{ id: "step", unit: "number" }, { id: "from", unit: "money" }, { id: "to", unit: "money" }] }],
  warnings: ["expansion-hides-churn"], refusals: ["more-lost-than-started"],
  verdicts: ["growing", "level", "shrinking"],
  formulas: [
    { output: "gross-retention", when: "", text: "({start} − {churned} − {contraction}) ÷ {start}" },
    { output: "net-retention", when: "", text: "({start} − {churned} − {contraction} + {expansion}) ÷ {start}" },
    { output: "yearly-net-retention", when: "", text: "{net-retention}^(12 ÷ {months})" }],
  sources: [
    { text: "Skok, SaaS Metrics 2.0: Detailed Definitions", url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/" },
    { text: "Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters", url: "https://www.forentrepreneurs.com/saas-metrics-2/" }],
};

/** @type {Definition} */
export const earnedGrowth = {
  version: 1913208247, id: "earned-growth", family: "retention",
  forms: [
    { id: "revenue", inputs: [
      { id: "before", unit: "money", min: 0.01, max: 1e12, default: 100000 },
      { id: "returning", unit: "money", min: 0, max: 1e12, default: 95000 },
      { id: "new-revenue", unit: "money", min: 0, max: 1e12, default: 20000 },
      { id: "earned-share", unit: "share", min: 0, max: 1, default: 0.6 }] }],
  settings: [],
  conventions: [],
  outputs: [
    { id: "earned-growth", unit: "share" },
    { id: "net-retention", unit: "share" },
    { id: "earned-new", unit: "share" },
    { id: "bought-growth", unit: "share" },
    { id: "growth", unit: "share" }],
  tables: [],
  warnings: ["bought-growth-only"], refusals: [],
  verdicts: ["growing", "level", "shrinking"],
  formulas: [
    { output: "net-retention", when: "", text: "{returning} ÷ {before}" },
    { output: "earned-new", when: "", text: "{earned-share} · {new-revenue} ÷ {before}" },
    { output: "earned-growth", when: "", text: "{net-retention} + {earned-new} − 1" }],
  sources: [
    { text: "Reichheld, Darnell & Burns 2021, Net Promoter 3.0, Harvard Business Review 99(6)", url: "https://hbr.org/2021/11/net-promoter-3-0" }],
};

/** @type {Definition} */
export const acquisitionCost = {
  version: 3090535394, id: "acquisition-cost", family: "acquisition",
  forms: [
    { id: "figures", inputs: [
      { id: "spend", unit: "money", min: 0, max: 1e12, default: 12000 },
      { id: "overhead", unit: "money", min: 0, max: 1e12, default: 6000, optional: true },
      { id: "new-customers", unit: "count", min: 0, max: 1e9, default: 240 },
      { id: "organic-customers", unit: "count", min: 0, max: 1e9, default: 60, optional: true, under: ["paid-only"] },
      { id: "clv", unit: "money", min: 0, max: 1e12, default: 270, optional: true },
      { id: "monthly-revenue", unit: "money", min: 0, max: 1e12, default: 20, optional: true },
      { id: "margin", unit: "share", min: 0, max: 1, default: 0.4, optional: true }] }],
  settings: [],
  conventions: [{ id: "costs", choices: ["all-costs", "media-only"] }, { id: "customers", choices: ["all-new", "paid-only"] }],
  outputs: [
    { id: "acquisition-cost", unit: "money" },
    { id: "counted-spend", unit: "money" },
    { id: "counted-customers", unit: "count" },
    { id: "clv-to-cost", unit: "number" },
    { id: "net-clv", unit: "money" },
    { id: "payback", unit: "months" }],
  tables: [{ id: "months", columns: [{ id: "month", unit: "months" }, { id: "earned", unit: "money" }] }],
  warnings: ["media-only", "slow-payback", "growth-saved-on", "revenue-is-not-profit"], refusals: ["no-paid-customers"],
  verdicts: ["cost", "loses", "thin", "healthy"],
  formulas: [
    { output: "counted-spend", when: "all-costs", text: "{spend} + {overhead}" },
    { output: "counted-spend", when: "media-only", text: "{spend}" },
    { output: "counted-customers", when: "all-new", text: "{new-customers}" },
    { output: "counted-customers", when: "paid-only", text: "{new-customers} − {organic-customers}" },
    { output: "acquisition-cost", when: "", text: "{counted-spend} ÷ {counted-customers}" },
    { output: "clv-to-cost", when: "", text: "{clv} ÷ {acquisition-cost}" },
    { output: "payback", when: "", text: "{acquisition-cost} ÷ ({monthly-revenue} · {margin})" }],
  sources: [
    { text: "Skok, SaaS Metrics 2.0 – Detailed Definitions", url: "https://www.forentrepreneurs.com/saas-metrics-2-definitions-2/" },
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 5", url: "" }],
};

/** @type {Definition} */
export const acquisitionVsRetention = {
  version: 3773101046, id: "acquisition-vs-retention", family: "acquisition",
  forms: [
    { id: "figures", inputs: [
      { id: "acquisition-spend", unit: "money", min: 0, max: 1e12, default: 18000 },
      { id: "new-customers", unit: "count", min: 0, max: 1e9, default: 240 },
      { id: "retention-spend", unit: "money", min: 0, max: 1e12, default: 6000 },
      { id: "customers", unit: "count", min: 0, max: 1e9, default: 3000 },
      { id: "retention-with", unit: "share", min: 0, max: 1, default: 0.76 },
      { id: "retention-without", unit: "share", min: 0, max: 1, default: 0.7 },
      { id: "budget", unit: "money", min: 0, max: 1e12, default: 5000, optional: true }] },
    { id: "preset", inputs: [
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 75 },
      { id: "times", unit: "number", min: 0.01, max: 1000, default: 5 },
      { id: "budget", unit: "money", min: 0, max: 1e12, default: 5000, optional: true }] }],
  settings: [],
  conventions: [{ id: "keeping", choices: ["per-saved", "per-kept"] }],
  outputs: [
    { id: "cost-ratio", unit: "number" },
    { id: "winning-cost", unit: "money" },
    { id: "keeping-cost", unit: "money" },
    { id: "saved", unit: "number" },
    { id: "kept", unit: "number" },
    { id: "break-even-saved", unit: "number" },
    { id: "break-even-retention", unit: "share" },
    { id: "budget-wins", unit: "number" },
    { id: "budget-keeps", unit: "number" }],
  tables: [{ id: "sides", columns: [{ id: "side", unit: "number" }, { id: "cost", unit: "money" }] }],
  warnings: ["kept-is-not-saved", "folklore", "costs-too-much"], refusals: ["nobody-saved", "nobody-kept", "keeping-costs-nothing"],
  verdicts: ["keeping-cheaper", "winning-cheaper"],
  formulas: [
    { output: "winning-cost", when: "figures", text: "{acquisition-spend} ÷ {new-customers}" },
    { output: "saved", when: "", text: "{customers} · ({retention-with} − {retention-without})" },
    { output: "kept", when: "", text: "{customers} · {retention-with}" },
    { output: "keeping-cost", when: "preset", text: "{acquisition-cost} ÷ {times}" },
    { output: "cost-ratio", when: "", text: "{winning-cost} ÷ {keeping-cost}" },
    { output: "break-even-saved", when: "", text: "{retention-spend} ÷ {winning-cost}" },
    { output: "break-even-retention", when: "", text: "{retention-without} + {break-even-saved} ÷ {customers}" },
    { output: "budget-wins", when: "", text: "{budget} ÷ {winning-cost}" },
    { output: "budget-keeps", when: "", text: "{budget} ÷ {keeping-cost}" }],
  sources: [
    { text: "Blattberg & Deighton 1996, Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4)", url: "https://hbr.org/1996/07/manage-marketing-by-the-customer-equity-test" },
    { text: "Reinartz, Thomas & Kumar 2005, Balancing Acquisition and Retention Resources to Maximize Customer Profitability, Journal of Marketing 69(1)", url: "https://doi.org/10.1509/jmkg.69.1.63.55511" }],
};

/** @type {Definition} */
export const prospectFunnel = {
  version: 1003573630, id: "prospect-funnel", family: "acquisition",
  forms: [
    { id: "stages", inputs: [
      { id: "stages", rows: { columns: [{ id: "people", unit: "count", min: 0, max: 1e9, default: 0 }, { id: "cost", unit: "money", min: 0, max: 1e12, default: 0 }], labels: ["reached", "responded", "first-purchase", "second-purchase", "regular"], min: 5, max: 5, default: [[20000, 4000], [1600, 1200], [320, 900], [130, 500], [65, 300]] } },
      { id: "clv", unit: "money", min: 0, max: 1e12, default: 270, optional: true }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95 }],
  conventions: [],
  outputs: [
    { id: "cost-per-regular", unit: "money" },
    { id: "conversion", unit: "share" },
    { id: "conversion-low", unit: "share" },
    { id: "conversion-high", unit: "share" },
    { id: "reached", unit: "count" },
    { id: "regulars", unit: "count" },
    { id: "total-cost", unit: "money" },
    { id: "cost-per-prospect", unit: "money" },
    { id: "prospects-per-regular", unit: "number" },
    { id: "most-per-prospect", unit: "money" },
    { id: "net-per-regular", unit: "money" },
    { id: "lowest-step", unit: "share" }],
  tables: [{ id: "funnel", columns: [{ id: "stage", unit: "number" }, { id: "people", unit: "count" }, { id: "of-previous", unit: "share" }, { id: "of-reached", unit: "share" }, { id: "cost", unit: "money" }, { id: "cost-so-far-per-head", unit: "money" }] }],
  warnings: ["pays-too-much", "few-regulars"], refusals: ["stage-grows", "nobody-regular"],
  verdicts: ["cost", "pays", "loses"],
  formulas: [
    { output: "total-cost", when: "", text: "Σ {cost}" },
    { output: "conversion", when: "", text: "{regulars} ÷ {reached}" },
    { output: "cost-per-regular", when: "", text: "{total-cost} ÷ {regulars}" },
    { output: "cost-per-prospect", when: "", text: "{total-cost} ÷ {reached}" },
    { output: "most-per-prospect", when: "", text: "{clv} · {conversion}" },
    { output: "net-per-regular", when: "", text: "{clv} − {cost-per-regular}" }],
  sources: [
    { text: "Blattberg & Deighton 1996, Manage Marketing by the Customer Equity Test, Harvard Business Review 74(4)", url: "https://hbr.org/1996/07/manage-marketing-by-the-customer-equity-test" },
    { text: "Wilson 1927, Probable Inference, the Law of Succession, and Statistical Inference, J. Am. Stat. Assoc. 22", url: "https://doi.org/10.1080/01621459.1927.10502953" }],
};

/** @type {Definition} */
export const wordOfMouth = {
  version: 2085890472, id: "word-of-mouth", family: "acquisition",
  forms: [
    { id: "figures", inputs: [
      { id: "customers", unit: "count", min: 0, max: 1e9, default: 2000 },
      { id: "good-share", unit: "share", min: 0, max: 1, default: 0.2 },
      { id: "good-reach", unit: "number", min: 0, max: 1e6, default: 4 },
      { id: "good-swayed", unit: "share", min: 0, max: 1, default: 0.05 },
      { id: "bad-share", unit: "share", min: 0, max: 1, default: 0.03 },
      { id: "bad-reach", unit: "number", min: 0, max: 1e6, default: 9 },
      { id: "bad-swayed", unit: "share", min: 0, max: 1, default: 0.08 },
      { id: "value", unit: "money", min: 0, max: 1e12, default: 90 }] }],
  settings: [],
  conventions: [],
  outputs: [
    { id: "net", unit: "money" },
    { id: "won", unit: "number" },
    { id: "lost", unit: "number" },
    { id: "won-value", unit: "money" },
    { id: "lost-value", unit: "money" },
    { id: "per-good-speaker", unit: "money" },
    { id: "per-bad-speaker", unit: "money" },
    { id: "good-per-bad", unit: "number" },
    { id: "people-reached", unit: "number" }],
  tables: [{ id: "sides", columns: [{ id: "side", unit: "number" }, { id: "speakers", unit: "number" }, { id: "reached", unit: "number" }, { id: "swayed", unit: "number" }, { id: "value", unit: "money" }] }],
  warnings: ["more-won-than-customers"], refusals: ["more-than-everyone"],
  verdicts: ["gains", "loses"],
  formulas: [
    { output: "won", when: "", text: "{customers} · {good-share} · {good-reach} · {good-swayed}" },
    { output: "lost", when: "", text: "{customers} · {bad-share} · {bad-reach} · {bad-swayed}" },
    { output: "net", when: "", text: "({won} − {lost}) · {value}" },
    { output: "good-per-bad", when: "", text: "({bad-reach} · {bad-swayed}) ÷ ({good-reach} · {good-swayed})" }],
  sources: [
    { text: "Anderson 1998, Customer Satisfaction and Word of Mouth, Journal of Service Research 1(1)", url: "https://doi.org/10.1177/109467059800100102" },
    { text: "East, Hammond & Lomax 2008, Measuring the Impact of Positive and Negative Word of Mouth on Brand Purchase Probability, International Journal of Research in Marketing 25(3)", url: "https://doi.org/10.1016/j.ijresmar.2008.04.001" }],
};

/** @type {Definition} */
export const referralValue = {
  version: 1585824543, id: "referral-value", family: "acquisition",
  forms: [
    { id: "figures", inputs: [
      { id: "referrals", unit: "number", min: 0, max: 10000, default: 2 },
      { id: "would-join-anyway", unit: "share", min: 0, max: 1, default: 0.4 },
      { id: "clv", unit: "money", min: 0, max: 1e12, default: 270 },
      { id: "acquisition-cost", unit: "money", min: 0, max: 1e12, default: 75 },
      { id: "reward", unit: "money", min: 0, max: 1e12, default: 20 },
      { id: "advocates", unit: "count", min: 0, max: 1e9, default: 300, optional: true }] }],
  settings: [],
  conventions: [{ id: "saving", choices: ["cost-saved-on-anyway", "cost-saved-on-all"] }],
  outputs: [
    { id: "referral-value", unit: "money" },
    { id: "value-per-referral", unit: "money" },
    { id: "from-new", unit: "money" },
    { id: "from-saved-cost", unit: "money" },
    { id: "rewards", unit: "money" },
    { id: "highest-reward", unit: "money" },
    { id: "total-value", unit: "money" }],
  tables: [{ id: "parts", columns: [{ id: "part", unit: "number" }, { id: "amount", unit: "money" }] }],
  warnings: ["everyone-credited", "reward-exceeds-value"], refusals: [],
  verdicts: ["gains", "loses"],
  formulas: [
    { output: "from-new", when: "", text: "{referrals} · (1 − {would-join-anyway}) · {clv}" },
    { output: "from-saved-cost", when: "cost-saved-on-anyway", text: "{referrals} · {would-join-anyway} · {acquisition-cost}" },
    { output: "from-saved-cost", when: "cost-saved-on-all", text: "{referrals} · {acquisition-cost}" },
    { output: "rewards", when: "", text: "{referrals} · {reward}" },
    { output: "referral-value", when: "", text: "{from-new} + {from-saved-cost} − {rewards}" },
    { output: "total-value", when: "", text: "{advocates} · {referral-value}" }],
  sources: [
    { text: "Kumar, Petersen & Leone 2007, How Valuable Is Word of Mouth?, Harvard Business Review 85(10)", url: "https://hbr.org/2007/10/how-valuable-is-word-of-mouth" },
    { text: "Kumar, Petersen & Leone 2010, Driving Profitability by Encouraging Customer Referrals, Journal of Marketing 74(5)", url: "https://doi.org/10.1509/jmkg.74.5.1" }],
};

/** @type {Definition} */
export const shareOfWallet = {
  version: 3946428682, id: "share-of-wallet", family: "share",
  forms: [
    { id: "one", inputs: [
      { id: "spend", unit: "money", min: 0, max: 1e12, default: 60 },
      { id: "category-spend", unit: "money", min: 0.01, max: 1e12, default: 150 }] },
    { id: "list", inputs: [
      { id: "customers", rows: { columns: [{ id: "spend", unit: "money", min: 0, max: 1e12, default: 60 }, { id: "category-spend", unit: "money", min: 0.01, max: 1e12, default: 150 }], labels: [], min: 1, max: 100000, default: [[120, 150], [40, 400], [75, 100], [30, 300], [200, 250], [15, 180], [90, 120], [0, 220]] } }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95, under: ["list"] }],
  conventions: [{ id: "average", choices: ["sums", "mean"] }],
  outputs: [
    { id: "share", unit: "share" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "share-of-sums", unit: "share" },
    { id: "mean-of-shares", unit: "share" },
    { id: "customers", unit: "count" },
    { id: "total-spend", unit: "money" },
    { id: "total-category-spend", unit: "money" },
    { id: "headroom", unit: "money" }],
  tables: [{ id: "distribution", columns: [{ id: "from", unit: "share" }, { id: "to", unit: "share" }, { id: "count", unit: "count" }] }],
  warnings: ["few-customers", "averages-differ"], refusals: [],
  verdicts: ["one", "sums", "mean"],
  formulas: [
    { output: "share", when: "one", text: "{spend} ÷ {category-spend}" },
    { output: "share-of-sums", when: "list", text: "{total-spend} ÷ {total-category-spend}" },
    { output: "mean-of-shares", when: "list", text: "Σ {spend} ÷ {category-spend} ÷ {customers}" },
    { output: "headroom", when: "", text: "{total-category-spend} − {total-spend}" }],
  sources: [
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2", url: "https://www.informit.com/articles/article.aspx?p=463943" },
    { text: "Cooil, Keiningham, Aksoy & Hsu 2007, A Longitudinal Analysis of Customer Satisfaction and Share of Wallet, Journal of Marketing 71(1)", url: "https://doi.org/10.1509/jmkg.71.1.067.qxd" },
    { text: "Cochran 1977, Sampling Techniques, 3rd edition, chapter 6 (ratio estimates)", url: "" }],
};

/** @type {Definition} */
export const walletAllocation = {
  version: 195378327, id: "wallet-allocation", family: "share",
  forms: [
    { id: "rank", inputs: [
      { id: "rank", unit: "number", min: 1, max: 50, default: 2 },
      { id: "brands", unit: "count", min: 1, max: 50, default: 3 }] },
    { id: "scores", inputs: [
      { id: "scores", rows: { columns: [{ id: "score", unit: "number", min: 0, max: 100, default: 8 }], labels: [], min: 1, max: 50, default: [[8], [9], [8], [6]] } }] },
    { id: "customers", inputs: [
      { id: "ranks", rows: { columns: [{ id: "rank", unit: "number", min: 1, max: 50, default: 2 }, { id: "brands", unit: "count", min: 1, max: 50, default: 3 }], labels: [], min: 1, max: 100000, default: [[1, 2], [2, 3], [1, 3], [3, 4], [1.5, 2], [2, 2], [1, 4], [2, 3]] } }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95, under: ["customers"] }],
  conventions: [],
  outputs: [
    { id: "share", unit: "share" },
    { id: "low", unit: "share" },
    { id: "high", unit: "share" },
    { id: "rank", unit: "number" },
    { id: "brands", unit: "number" },
    { id: "share-if-first", unit: "share" },
    { id: "gain", unit: "share" },
    { id: "customers", unit: "count" }],
  tables: [{ id: "brands", columns: [{ id: "rank", unit: "number" }, { id: "share", unit: "share" }] }],
  warnings: ["few-customers", "single-brand"], refusals: [],
  verdicts: ["first", "behind", "customers"],
  formulas: [
    { output: "share", when: "rank", text: "(1 − {rank} ÷ ({brands} + 1)) · 2 ÷ {brands}" },
    { output: "share", when: "scores", text: "(1 − {rank} ÷ ({brands} + 1)) · 2 ÷ {brands}" },
    { output: "share", when: "customers", text: "Σ (1 − {rank} ÷ ({brands} + 1)) · 2 ÷ {brands} ÷ {customers}" },
    { output: "gain", when: "", text: "{share-if-first} − {share}" }],
  sources: [
    { text: "Keiningham, Aksoy, Buoye & Cooil 2011, Customer Loyalty Isn’t Enough. Grow Your Share of Wallet, Harvard Business Review 89(10)", url: "https://hbr.org/2011/10/customer-loyalty-isnt-enough-grow-your-share-of-wallet" },
    { text: "Keiningham, Aksoy, Williams & Buoye 2015, The Wallet Allocation Rule, appendix A", url: "https://www.oreilly.com/library/view/the-wallet-allocation/9781119037316/bapp01.xhtml" }],
};

/** @type {Definition} */
export const marketShare = {
  version: 2297691649, id: "market-share", family: "share",
  forms: [
    { id: "revenue", inputs: [
      { id: "own-revenue", unit: "money", min: 0, max: 1e12, default: 3e6 },
      { id: "market-revenue", unit: "money", min: 0.01, max: 1e12, default: 2e7 }] },
    { id: "units", inputs: [
      { id: "own-units", unit: "count", min: 0, max: 1e9, default: 48000 },
      { id: "market-units", unit: "count", min: 1, max: 1e9, default: 400000 }] },
    { id: "factors", inputs: [
      { id: "market-share", unit: "share", min: 0, max: 1, optional: true },
      { id: "penetration-share", unit: "share", min: 0, max: 1, default: 0.25, optional: true },
      { id: "share-of-requirements", unit: "share", min: 0, max: 1, default: 0.4, optional: true },
      { id: "heavy-usage-index", unit: "number", min: 0.01, max: 100, default: 1.5, optional: true }] },
    { id: "buyers", inputs: [
      { id: "brand-buyers", unit: "count", min: 1, max: 1e9, default: 500 },
      { id: "category-buyers", unit: "count", min: 1, max: 1e9, default: 2000 },
      { id: "brand-purchases", unit: "number", min: 0.01, max: 1e6, default: 2.4 },
      { id: "buyer-purchases", unit: "number", min: 0.01, max: 1e6, default: 6 },
      { id: "category-purchases", unit: "number", min: 0.01, max: 1e6, default: 4 }] }],
  settings: [{ id: "confidence", unit: "share", min: 0.5, max: 0.9999, default: 0.95, under: ["buyers"] }],
  conventions: [],
  outputs: [
    { id: "market-share", unit: "share" },
    { id: "penetration-share", unit: "share" },
    { id: "penetration-share-low", unit: "share" },
    { id: "penetration-share-high", unit: "share" },
    { id: "share-of-requirements", unit: "share" },
    { id: "heavy-usage-index", unit: "number" },
    { id: "category-share", unit: "share" },
    { id: "wallet-gap", unit: "percentage-points" }],
  tables: [],
  warnings: ["light-buyers"], refusals: ["one-too-many", "zero-factor", "cannot-all-be-true"],
  verdicts: ["revenue", "units", "factors"],
  formulas: [
    { output: "market-share", when: "revenue", text: "{own-revenue} ÷ {market-revenue}" },
    { output: "market-share", when: "units", text: "{own-units} ÷ {market-units}" },
    { output: "market-share", when: "factors", text: "{penetration-share} · {share-of-requirements} · {heavy-usage-index}" },
    { output: "penetration-share", when: "buyers", text: "{brand-buyers} ÷ {category-buyers}" },
    { output: "share-of-requirements", when: "buyers", text: "{brand-purchases} ÷ {buyer-purchases}" },
    { output: "heavy-usage-index", when: "buyers", text: "{buyer-purchases} ÷ {category-purchases}" },
    { output: "market-share", when: "buyers", text: "{penetration-share} · {share-of-requirements} · {heavy-usage-index}" },
    { output: "wallet-gap", when: "", text: "{share-of-requirements} − {market-share}" }],
  sources: [
    { text: "Farris, Bendle, Pfeifer & Reibstein 2010, Marketing Metrics, chapter 2", url: "https://www.informit.com/articles/article.aspx?p=463943" }],
};

/** @type {readonly Definition[]} */
export const metrics = [nps, npsComparison, npsSampleSize, csat, customerEffort, satisfactionReturn, repurchaseRate, upsellRatio, loyaltyIndex, engagementScore, loyaltyProgramme, clv, clvRetention, clvSubscription, lostCustomer, customerMix, retentionRate, retentionProjection, revenueRetention, earnedGrowth, acquisitionCost, acquisitionVsRetention, prospectFunnel, wordOfMouth, referralValue, shareOfWallet, walletAllocation, marketShare];

/** Codes of the refusals, in the order the core numbers them. */
export const errorCodes = ["unknown-metric", "unknown-form", "unknown-option", "unknown-input", "missing", "not-a-number", "not-whole", "out-of-range", "row-count", "exceeds", "empty", "undefined", "too-large", "too-few", "not-converged", "cancelled", "other-version"];
