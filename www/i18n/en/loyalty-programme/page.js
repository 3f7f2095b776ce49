/** English: the page of “Return of a loyalty programme”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Loyalty programme ROI calculator",
  description:
    "Calculate the return of a loyalty programme from the spending it causes, its margin and its cost, with the lift it needs to break even.",
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
  example:
    "A million members spend 600 a year instead of 500, at a margin of 30%, and the programme costs 10 million. The extra margin is 30 million, the return 200%.",
};
