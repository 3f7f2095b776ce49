/** English: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Market share calculator with penetration and share of requirements",
  description:
    "Calculate market share by revenue or units, split it into penetration, share of requirements and heavy usage, or work out any one from the others.",
  about: [
    "Market share says how much of the market’s sales is yours, but not why. It is the product of three: how many of all buyers buy from you, how much of their needs they cover with you, and whether they are heavy or light users.",
    "Market share and share of wallet answer different questions. One counts everybody, also those who never bought from you; the other looks only at your own customers. A small brand may hold much of few wallets, a large one little of many.",
  ],
  pitfalls: [
    "Comparing share by revenue with share by units. Dear brands hold more of the one than of the other.",
    "Drawing the market so narrowly that you lead it.",
    "Raising loyalty where reach is missing. Small brands mostly have fewer buyers, not less loyal ones.",
    "Using the share of sales in your own shops for the market’s.",
  ],
  example:
    "500 of 2,000 buyers buy your brand: a penetration share of 25%. They buy 2.4 times from you out of 6 times in the category, 40%, and the average buyer buys 4 times: an index of 1.5. The market share is 25% · 40% · 1.5 = 15%.",
};
