/** English: the page of “Prospect-to-regular funnel”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Prospect to loyal customer funnel calculator",
  description:
    "Follow prospects from first contact to regular customer: conversion and cost per stage, the cost of one regular, and the most you can spend per prospect.",
  about: [
    "Most funnels end at the first purchase, where loyalty only begins. This one continues to the second purchase and the regular customer, and adds up the cost of all stages.",
    "With the lifetime value of a regular, it also works backwards: it shows the most you can spend to reach one person.",
  ],
  pitfalls: [
    "Comparing stages from different weeks. People need time to come back; follow the same people through the funnel.",
    "Multiplying the conversion rates of different campaigns.",
    "Trusting a conversion rate based on a handful of regulars. Look at its confidence interval.",
  ],
  example:
    "Reaching 1,000 people for 300 brings 200 responses, 100 first purchases, 40 second purchases and 20 regulars. A regular costs 15; at a lifetime value of 40, you can spend up to 0.80 per person reached.",
};
