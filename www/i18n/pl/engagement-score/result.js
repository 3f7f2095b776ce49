/** Polish: the result of “Customer Engagement Score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Punkty",
    "points-per-customer": "Punkty na aktywnego klienta",
    "top-share": "Udział największego działania",
    action: "Działanie",
    share: "Udział w punktach",
  },
  picture: (f, v) => `Słupek punktów dla każdego działania; największe daje ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Jedno działanie daje ${f.share(value)} wszystkich punktów: wskaźnik to tylko inna nazwa tego działania.`,
    "above-target": () => "Wynik przekracza cel. Ustal wyższy, bo skala przestaje odróżniać dobre od bardzo dobrego.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Wszystkie działania dają razem punktów: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Na aktywnego klienta przypada punktów: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Klienci osiągają ${f.round(v["engagement-score"])} na 100 punktów celu.`,
  },
};
