/** Macedonian: the result of “Customer Engagement Score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Поени",
    "points-per-customer": "Поени по активен клиент",
    "top-share": "Удел на најголемото дејство",
    action: "Дејство",
    share: "Удел во поените",
  },
  picture: (f, v) => `Столб со поени за секое дејство; најголемото носи ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Едно дејство носи ${f.share(value)} од сите поени: резултатот е тоа дејство под друго име.`,
    "above-target": () =>
      "Резултатот е над целта. Поставете повисока, инаку скалата веќе не го разликува доброто од многу доброто.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Поени од сите дејства заедно: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Поени по активен клиент: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Клиентите достигнуваат ${f.round(v["engagement-score"])} од 100 поени на целта.`,
  },
};
