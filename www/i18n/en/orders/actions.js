/** English: recommended actions, by the money at stake. */

import { plural } from "../../plural.js";

const forms = plural("en");

/** @param {string} text a written number */
const inDays = (text) => `${text} ${String(text) === "1" ? "day" : "days"}`;

export const actions = {
  heading: "What to do",
  /** @param {string} text @param {string} days */
  intro: (text, days) => `Together about ${text} is at stake within ${inDays(days)}.`,
  titles: {
    "win-back": "Win customers back before they forget you",
    "look-after-best": "Look after your best customers",
    "second-purchase": "Win the second purchase",
    "starting-product": "Lead with the product that brings customers back",
    "weak-country": "Bring back customers in the weakest country",
    "weak-channel": "Bring back customers from the weakest channel",
    "weak-cohort": "Bring back the new customers of a weak quarter",
  },
  why: {
    /** @param {number} n @param {{ customers: string, silent: string, due: string }} d */
    "win-back": (n, d) =>
      forms(n, {
        one: `${d.customers} customer should have bought again by now: no purchase for ${inDays(d.silent)}, although one about every ${inDays(d.due)} would be usual.`,
        other: `${d.customers} customers should have bought again by now: half of them have not bought for ${inDays(d.silent)} or more, although they usually buy about every ${inDays(d.due)}.`,
      }),
    /** @param {number} n @param {{ customers: string, share: string, part: string, days: string }} d */
    "look-after-best": (n, d) =>
      forms(n, {
        one: `${d.customers} customer (${d.share} of all) is expected to bring ${d.part} of the value of the next ${inDays(d.days)}.`,
        other: `${d.customers} customers (${d.share} of all) are expected to bring ${d.part} of the value of the next ${inDays(d.days)}.`,
      }),
    /** @param {number} n @param {{ customers: string, median: string, window: string }} d */
    "second-purchase": (n, d) =>
      forms(n, {
        one: `${d.customers} customer has bought once, and not long ago. Half of all second purchases come within ${inDays(d.median)} of the first, four in five within ${inDays(d.window)}.`,
        other: `${d.customers} customers have bought once, and not long ago. Half of all second purchases come within ${inDays(d.median)} of the first, four in five within ${inDays(d.window)}.`,
      }),
    /** @param {number} _n @param {{ value: string, returned: string, others: string, window: string }} d */
    "starting-product": (_n, d) =>
      `${d.returned} of the customers who began with “${d.value}” bought again within ${inDays(d.window)}, but only ${d.others} of the others.`,
    /** @param {number} _n @param {{ value: string, returned: string, others: string, window: string }} d */
    "weak-country": (_n, d) =>
      `Only ${d.returned} of the customers in ${d.value} bought again within ${inDays(d.window)}, but ${d.others} of the others.`,
    /** @param {number} _n @param {{ value: string, returned: string, others: string, window: string }} d */
    "weak-channel": (_n, d) =>
      `Only ${d.returned} of the customers who came through “${d.value}” bought again within ${inDays(d.window)}, but ${d.others} of the others.`,
    /** @param {number} _n @param {{ value: string, returned: string, others: string, window: string }} d */
    "weak-cohort": (_n, d) =>
      `Only ${d.returned} of those who first bought in ${d.value} bought again within ${inDays(d.window)}, but ${d.others} of the others.`,
  },
  todo: {
    "win-back":
      "Write to them with a good reason to come back: what is new since their last purchase, or a small thank-you.",
    "look-after-best":
      "Offer them what others do not get: early access, a personal contact, a thank-you. They need no discounts.",
    "second-purchase": "Write to them while they remember the first purchase: how to use it, what goes with it.",
    "starting-product":
      "Show it to customers who began with something else, and put it first in the shop and in advertising. Try it with some of them first: customers who choose it may differ in other ways too.",
    "weak-country": "Check delivery, payment and language there, then write to those who have bought once.",
    "weak-channel":
      "Check what this channel promises and whom it reaches before you spend more on it, then write to those who have bought once.",
    "weak-cohort":
      "Find out what was different then, such as a sale, a campaign or a delay, and write to those who have bought once.",
  },
  /** @param {string} low @param {string} high @param {string} days */
  stake: (low, high, days) => `${low} to ${high} at stake within ${inDays(days)}`,
  /** @param {string} text @param {string} days */
  stakeAbout: (text, days) => `about ${text} at stake within ${inDays(days)}`,
  stakeHelp:
    "The value of these customers if they are kept, minus the value that the model expects without action. It is never more than that expected value, and never more than their past revenue in an equally long period. No customer counts twice.",
  customers: "Customers",
  share: "Share of all customers",
  atStake: "At stake",
  withoutHeading: "Not recommended, and why",
  none: "There are too few customers to recommend anything.",
  trend: {
    heading: "Compared with the period before",
    /** @param {string} days */
    intro: (days) => `The last ${inDays(days)} and the same number of days before`,
    figures: {
      revenue: "Revenue",
      purchases: "Purchases",
      customers: "Customers who bought",
      newCustomers: "New customers",
      spendPerPurchase: "Spend per purchase",
      returningShare: "Share of customers who had bought before",
    },
    /** @param {string} change */
    more: (change) => `${change} more than before`,
    /** @param {string} change */
    less: (change) => `${change} less than before`,
    same: "as before",
  },
};
