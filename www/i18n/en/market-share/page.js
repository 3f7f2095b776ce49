/** English: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Market share calculator with penetration and share of requirements",
  description:
    "Calculate market share by revenue or units, split it into penetration, share of requirements and heavy usage, or calculate any one from the others.",
  about: [
    "Market share shows how much of the market’s sales you have, but not why. It is the product of three drivers: how many of all buyers buy from you, how much of their needs they meet with you, and whether they are heavy or light users.",
    "Market share and share of wallet answer different questions. Market share counts everyone, including people who never bought from you; share of wallet looks only at your own customers. A small brand may have a large share of a few wallets, a large brand a small share of many.",
  ],
  pitfalls: [
    "Comparing share by revenue with share by units. Premium brands have a larger share of revenue than of units.",
    "Defining the market so narrowly that you lead it.",
    "Trying to raise loyalty when the problem is reach. Small brands mostly have fewer buyers, not less loyal ones.",
    "Using the share of sales in your own shops as the market share.",
  ],
  example:
    "500 of 2,000 buyers buy your brand: a penetration share of 25%. Of their 6 purchases in the category, 2.4 are from you: a share of requirements of 40%. The average buyer makes 4 purchases: a heavy usage index of 1.5. The market share is 25% · 40% · 1.5 = 15%.",
};
