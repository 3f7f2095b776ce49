/** Polish: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Liczeni",
    "out-of": "Spośród",
    group: "Grupa",
    count: "Liczba",
  },
  picture: (f, v) => `Dwa słupki: liczeni (${f.count(v.counted)}) i obok nich pozostali.`,
  warnings: { "few-customers": () => "Mniej niż 30: kilka kolejnych przypadków może znacznie zmienić wynik." },
  refusals: {
    "nobody-bought-one-kind":
      "Wszyscy klienci kupili kilka rodzajów, więc nie ma z kim porównać. Wybierz udział wśród wszystkich klientów.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Na 100 klientów jednego rodzaju produktów przypada tylu klientów kilku rodzajów: ${f.round(100 * v["upsell-ratio"])}.`,
    share: (f, v) => `Kilka rodzajów produktów kupuje ${f.count(v.counted)} z ${f.count(v["out-of"])} klientów.`,
    acceptance: (f, v) => `Przyjęto ${f.count(v.counted)} z ${f.count(v["out-of"])} ofert.`,
  },
};
