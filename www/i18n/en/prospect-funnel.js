/** Prospect funnel, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const prospectFunnel = {
  name: "From prospect to regular",
  intro: "How many of those you reach become regulars, and what one regular costs.",
  forms: { stages: "Five stages" },
  inputs: {
    stages: { label: "People and cost at each stage" },
    people: { label: "People" },
    cost: { label: "Cost" },
    clv: { label: "Lifetime value of a regular", help: "in margin, not revenue" },
  },
  rows: {
    stages: { reached: "Reached", responded: "Responded", "first-purchase": "First purchase", "second-purchase": "Second purchase", regular: "Regular" },
    funnel: { 0: "Reached", 1: "Responded", 2: "First purchase", 3: "Second purchase", 4: "Regular" },
  },
  conventions: {},
  outputs: {
    "cost-per-regular": "Cost of one regular",
    conversion: "Of those reached, regulars",
    low: "Lower end of that share",
    high: "Upper end of that share",
    reached: "People reached",
    regulars: "Regulars",
    "total-cost": "Cost in all",
    "cost-per-prospect": "Cost per person reached",
    "prospects-per-regular": "People reached per regular",
    "most-per-prospect": "The most a person reached may cost",
    "net-per-regular": "Left of a regular’s value",
    "lowest-step": "Weakest step",
    stage: "Stage",
    people: "People",
    "of-previous": "Of the stage before",
    "of-reached": "Of those reached",
    cost: "Cost",
    "cost-so-far-per-head": "Cost so far per head",
  },
  picture: (f, v) => `A funnel of five stages from ${f.count(v.reached)} people to ${f.count(v.regulars)} regulars, ${f.share(v.conversion)} of those reached.`,
  warnings: {
    "pays-too-much": () => "A regular costs more than a regular is worth.",
    "few-regulars": () => "Fewer than ten regulars: the conversion is hardly known yet.",
  },
  refusals: {
    "stage-grows": "There cannot be more people at this stage than at the one before.",
    "nobody-regular": "Nobody reached this stage, so a regular has no cost yet. Enter at least one person.",
  },
  verdicts: {
    cost: (f, v) => `One regular takes ${f.round(v["prospects-per-regular"])} people reached and costs ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `One regular costs ${f.money(v["cost-per-regular"])} and leaves ${f.money(v["net-per-regular"])}; a person reached may cost up to ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `One regular costs ${f.money(v["cost-per-regular"])}, ${f.money(-v["net-per-regular"])} more than a regular is worth; a person reached may cost ${f.money(v["most-per-prospect"])} at most.`,
  },
};

export const page = {
  title: "Prospect to loyal customer funnel calculator",
  description: "Follow prospects from first contact to regular customer: conversion and cost per stage, the cost of one regular, and the most a prospect may cost.",
  about: [
    "Most funnels end at the first purchase, where a loyal customer only begins. This one goes on to the second purchase and to the regular, and adds up what all stages cost.",
    "With the lifetime value of a regular it also turns around: it tells the most you may pay to reach one person.",
  ],
  pitfalls: [
    "Stages of different weeks. People need time to come back; follow the same people.",
    "Multiplying conversion rates of different campaigns.",
    "A conversion from a handful of regulars: look at its interval.",
  ],
  example: "300 spent on 1,000 people reached bring 200 responses, 100 first and 40 second purchases and 20 regulars. A regular costs 15; at a lifetime value of 40 a person reached may cost 0.80.",
};
