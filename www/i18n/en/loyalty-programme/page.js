/** English: the page of “Loyalty programme ROI”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Loyalty programme ROI calculator",
  description:
    "Calculate the ROI of a loyalty programme from the spending it adds, its margin and its cost, with the lift it needs to break even.",
  about: [
    "A loyalty programme pays if the margin it adds exceeds its cost. Only what members spend beyond what they would have spent anyway counts.",
    "The calculator shows the ROI, and how much more members must spend for the programme to break even. The second figure is often more useful, because the true lift is hard to know.",
  ],
  pitfalls: [
    "Crediting the programme with all revenue from members. This is the most common mistake, and it always makes the programme look good.",
    "Comparing members with non-members. The best customers join first; compare with a control group, or with the same people before they joined.",
    "Counting revenue instead of margin.",
    "Forgetting discounts given to customers who would have paid the full price.",
  ],
  example:
    "A million members spend 600 a year instead of 500, at a margin of 30%, and the programme costs 10 million. The extra margin is 30 million, the ROI 200%.",
};
