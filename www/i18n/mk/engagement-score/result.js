/** Macedonian: the result of “Customer Engagement Score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Поени",
    "points-per-customer": "Поени по активен клиент",
    "top-share": "Удел на најголемата активност",
    action: "Активност",
    share: "Удел во поените",
  },
  picture: (f, v) => `Столб со поени за секоја активност; најголемата носи ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Една активност носи ${f.share(value)} од сите поени: резултатот речиси не мери ништо друго.`,
    "above-target": () =>
      "Резултатот е над целта. Поставете повисока, инаку скалата веќе не го разликува доброто од многу доброто.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Поени од сите активности заедно: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Поени по активен клиент: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Резултатот е ${f.round(v["engagement-score"])}; 100 значи дека целта е достигната.`,
  },
};
