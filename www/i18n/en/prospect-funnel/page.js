/** English: the page of “From prospect to regular”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Prospect to loyal customer funnel calculator",
  description:
    "Follow prospects from first contact to regular customer: conversion and cost per stage, the cost of one regular, and the most a prospect may cost.",
  about: [
    "Most funnels end at the first purchase, where a loyal customer only begins. This one goes on to the second purchase and to the regular, and adds up what all stages cost.",
    "With the lifetime value of a regular it also turns around: it tells the most you may pay to reach one person.",
  ],
  pitfalls: [
    "Stages of different weeks. People need time to come back; follow the same people.",
    "Multiplying conversion rates of different campaigns.",
    "A conversion from a handful of regulars: look at its interval.",
  ],
  example:
    "300 spent on 1,000 people reached bring 200 responses, 100 first and 40 second purchases and 20 regulars. A regular costs 15; at a lifetime value of 40 a person reached may cost 0.80.",
};
