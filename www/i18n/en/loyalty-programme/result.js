/** English: the result of “Return of a loyalty programme”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Revenue there would not have been",
    "incremental-margin": "Margin there would not have been",
    net: "Margin left after the cost",
    lift: "Members spend more by",
    "break-even-lift": "Has to be, to break even",
    "break-even-spend": "Spending per member to break even",
    "cost-per-member": "Cost per member",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "No picture: without spending there is no lift to draw."
      : `A line: the margin gained as members spend more. It reaches the cost of the programme at ${f.share(v["break-even-lift"])} more.`,
  warnings: {
    "all-revenue-counted": () =>
      "With nothing spent without the programme, all that members spend is credited to it. They would have bought something anyway.",
    "self-selection": (f, value) =>
      `Members spend ${f.share(value)} more. Most of that is seldom the programme’s doing: the best customers are the first to join.`,
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "members-spend-less": () => "Members spend less than they would without the programme.",
  },
  refusals: {
    "costs-nothing":
      "A programme that costs nothing has no return on its cost. Enter what rewards and running it cost.",
  },
  verdicts: {
    pays: (f, v) =>
      `The programme earns ${f.money(v["incremental-margin"])} of margin it would not have had, which leaves ${f.money(v.net)} after its cost.`,
    loses: (f, v) =>
      `The programme earns ${f.money(v["incremental-margin"])} of margin, ${f.money(-v.net)} less than it costs.`,
  },
};
