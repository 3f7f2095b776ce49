/** Polish: the result of “Customer Engagement Score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Liczba punktów",
    "points-per-customer": "Liczba punktów na aktywnego klienta",
    "top-share": "Udział największego działania",
    action: "Działanie",
    share: "Udział w punktach",
  },
  picture: (f, v) => `Słupek punktów dla każdego działania; największe daje ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Jedno działanie daje ${f.share(value)} wszystkich punktów: wskaźnik mierzy w praktyce tylko je.`,
    "above-target": () =>
      "Wynik przekracza cel. Ustal wyższy, bo skala przestaje odróżniać wynik dobry od bardzo dobrego.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Wszystkie działania dają łącznie ${f.number(v.points)} pkt.`,
    "per-customer": (f, v) => `Na aktywnego klienta przypada ${f.number(v["points-per-customer"])} pkt.`,
    "of-target": (f, v) => `Klienci realizują cel w ${f.round(v["engagement-score"])}%.`,
  },
};
