/** English: the page of “Customer satisfaction”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "CSAT calculator with confidence interval",
  description:
    "Calculate the customer satisfaction score from answers on a 1–5, 1–7 or 1–10 scale: top-two-box, top-box or mean, with its confidence interval.",
  about: [
    "“How satisfied are you?” is the oldest question of all. CSAT is the share of customers who chose one of the two best answers. Some count only the best answer, others report the mean. The calculator names the method it uses and shows the others.",
    "The score describes one moment: a purchase, a call, a delivery. It does not predict whether the customer comes back. For that, check whether delighted customers return more often than satisfied ones.",
  ],
  pitfalls: [
    "Comparing scores from scales of different lengths. The two best of five answers are not the two best of ten.",
    "Comparing a top-two-box share with someone else’s mean.",
    "Averaging the percentages of shops or months of different sizes. Add up the responses instead.",
    "Treating satisfied customers as loyal. They leave too when something better comes along.",
  ],
  example:
    "Of 250 responses, 9 are a 1, 14 a 2, 37 a 3, 98 a 4 and 92 a 5. The last two add up to 190: a CSAT of 76%. The 95% confidence interval (Wilson) is 70.3% to 80.9%. The mean is 4.0.",
};
