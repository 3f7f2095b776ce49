/** English: the result of “Loyalty programme ROI”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Incremental revenue",
    "incremental-margin": "Incremental margin",
    net: "Net gain after programme cost",
    lift: "Lift in spending per member",
    "break-even-lift": "Lift needed to break even",
    "break-even-spend": "Spending per member to break even",
    "cost-per-member": "Cost per member",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "No chart: without spending there is no lift to draw."
      : `A line: the margin gained as members spend more. It covers the cost of the programme at a lift of ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Spending without the programme is zero, so everything members spend is credited to it. They would have bought something anyway.",
    "self-selection": (f, value) =>
      `Members spend ${f.share(value)} more. The programme rarely causes most of that: the best customers are the first to join.`,
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "members-spend-less": () => "Members spend less than they would without the programme.",
  },
  refusals: {
    "costs-nothing": "Without a cost there is no return on it. Enter the cost of rewards and of running the programme.",
  },
  verdicts: {
    pays: (f, v) =>
      `The programme earns ${f.money(v["incremental-margin"])} of margin you would not otherwise have had, which leaves ${f.money(v.net)} after its cost.`,
    loses: (f, v) =>
      `The programme earns ${f.money(v["incremental-margin"])} of extra margin, ${f.money(-v.net)} less than it costs.`,
  },
};
