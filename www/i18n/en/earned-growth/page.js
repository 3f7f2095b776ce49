/** English: the page of “Earned growth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Earned growth calculator",
  description:
    "Calculate the earned growth rate from revenue of last year’s customers and of new ones who came by recommendation.",
  about: [
    "Earned growth is net revenue retention plus the revenue of new customers who came by recommendation, minus 100%. It shows in accounting figures what the Net Promoter Score asks about.",
    "The rest of the growth is bought: with advertising, discounts or sales commission.",
  ],
  pitfalls: [
    "Not asking new customers why they came. Ask each one, and count only recommendations as earned.",
    "Counting expansion of existing customers twice, as retention and as new revenue.",
    "Comparing years of different length or with acquired companies in one of them.",
  ],
  example:
    "Of 100,000 last year, the same customers bring in 95,000 this year; new ones bring in 20,000, 60% of it by recommendation: 95% + 12% − 100% = 7%.",
};
