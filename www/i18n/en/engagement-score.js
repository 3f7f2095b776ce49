/** Customer Engagement Score, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const engagementScore = {
  name: "Customer Engagement Score",
  intro: "What customers do with you, weighted by what it means.",
  forms: { actions: "Actions" },
  inputs: {
    actions: { label: "What customers did", help: "such as visits, hours of use, wish lists, reviews; give what means more a higher weight" },
    weight: { label: "Weight" },
    count: { label: "How often" },
    "active-customers": { label: "Active customers" },
    target: { label: "Target per customer", help: "the score that counts as 100" },
    scale: { label: "Multiplied by", help: "some reports show the score per customer times ten" },
  },
  conventions: {
    score: {
      label: "Score",
      help: "Only a score per customer can be compared between months or segments.",
      choices: { raw: "All points", "per-customer": "Per active customer", "of-target": "Out of 100 of the target" },
    },
  },
  outputs: {
    "engagement-score": "Engagement score",
    points: "Points",
    "points-per-customer": "Points per active customer",
    "top-share": "Share of the largest action",
    action: "Action",
    share: "Share of points",
  },
  picture: (f, v) => `A bar of points for each action; the largest makes up ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) => `One action makes ${f.share(value)} of all points: the score is that action under another name.`,
    "above-target": () => "The score is above its target. Set a higher one, or the scale no longer tells good from very good.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `All actions together make ${f.number(v.points)} points.`,
    "per-customer": (f, v) => `An active customer makes ${f.number(v["points-per-customer"])} points.`,
    "of-target": (f, v) => `Customers reach ${f.round(v["engagement-score"])} of 100 points of the target.`,
  },
};

export const page = {
  title: "Customer engagement score calculator",
  description: "Calculate a customer engagement score from your own weighted actions: in all, per active customer, or out of a target.",
  about: [
    "An engagement score adds up what customers do (visits, time spent, wish lists, reviews) and gives each action a weight for what it says about the relationship.",
    "The weights are yours to choose, so scores of different companies cannot be compared. Compare your own segments and months, per active customer.",
  ],
  pitfalls: [
    "Calling it CES: the same three letters stand for the Customer Effort Score.",
    "Changing weights between two reports and reading the difference as behaviour.",
    "Comparing totals of months with different numbers of customers.",
    "Weights that reward what is easy to count rather than what precedes a purchase.",
  ],
  example: "3,400 logins of weight 2, 1,200 shares of weight 3 and 9,500 views of weight 1 make 19,900 points. With 22,000 active customers and a factor of ten the score is 9.05.",
};
