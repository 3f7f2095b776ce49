/** Return of a loyalty programme, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const loyaltyProgramme = {
  name: "Return of a loyalty programme",
  intro: "What your loyalty programme earns beyond what it costs.",
  forms: { figures: "A year in figures" },
  inputs: {
    members: { label: "Members" },
    "spend-with": { label: "Spending per member with the programme", help: "per year" },
    "spend-without": {
      label: "Spending per member without it",
      help: "what the same people would have spent: a control group, or the year before they joined",
    },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "programme-cost": { label: "Cost of the programme", help: "per year: rewards, discounts, software, people" },
  },
  conventions: {},
  outputs: {
    return: "Return on the programme",
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
    "all-revenue-counted": () => "With nothing spent without the programme, all that members spend is credited to it. They would have bought something anyway.",
    "self-selection": (f, value) => `Members spend ${f.share(value)} more. Most of that is seldom the programme’s doing: the best customers are the first to join.`,
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "members-spend-less": () => "Members spend less than they would without the programme.",
  },
  refusals: { "costs-nothing": "A programme that costs nothing has no return on its cost. Enter what rewards and running it cost." },
  verdicts: {
    pays: (f, v) => `The programme earns ${f.money(v["incremental-margin"])} of margin it would not have had, which leaves ${f.money(v.net)} after its cost.`,
    loses: (f, v) => `The programme earns ${f.money(v["incremental-margin"])} of margin, ${f.money(-v.net)} less than it costs.`,
  },
};

export const page = {
  title: "Loyalty programme ROI calculator",
  description: "Calculate the return of a loyalty programme from the spending it causes, its margin and its cost, with the lift it needs to break even.",
  about: [
    "A loyalty programme pays if the margin it causes is larger than what it costs. Only what members spend beyond what they would have spent anyway counts.",
    "The calculator shows the return, and how much more members have to spend for the programme to break even: often the more useful figure, because the true lift is hard to know.",
  ],
  pitfalls: [
    "Counting all revenue of members as the programme’s merit. This is the most common mistake, and it always makes the programme look good.",
    "Comparing members with non-members. The best customers join first; compare with a control group or with the same people before.",
    "Counting revenue instead of margin.",
    "Forgetting the discounts given to those who would have paid the full price.",
  ],
  example: "A million members spend 600 a year instead of 500, at a margin of 30%, and the programme costs 10 million. The extra margin is 30 million, the return 200%.",
};
