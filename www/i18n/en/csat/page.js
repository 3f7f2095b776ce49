/** English: the page of “Customer satisfaction”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "CSAT calculator with confidence interval",
  description:
    "Calculate the customer satisfaction score from answers on a 1–5, 1–7 or 1–10 scale: top-two-box, top-box or mean, with its interval.",
  about: [
    "“How satisfied are you?” is the oldest question of all. CSAT is the share of customers who chose one of the two best answers. Some count only the best, some report the mean; the calculator names which it uses and shows the others.",
    "The score describes one moment: a purchase, a call, a delivery. It does not foretell whether the customer comes back; for that, look at whether the delighted return more often than the satisfied.",
  ],
  pitfalls: [
    "Comparing scores from scales of different length. The two best of five answers are not the two best of ten.",
    "Comparing a top-two-box share with somebody’s mean.",
    "Averaging the percentages of shops or months of different sizes. Add up the answers instead.",
    "Treating satisfied customers as loyal. The satisfied leave too when something better comes along.",
  ],
  example:
    "Of 250 answers from 1 to 5, 9, 14, 37, 98 and 92, the last two add up to 190: a CSAT of 76%. The 95% interval (Wilson) runs from 70.3% to 80.9%. The mean is 4.0.",
};
