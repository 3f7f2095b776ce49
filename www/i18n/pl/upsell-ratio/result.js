/** Polish: the result of “Upsell ratio”. */

import { counted, of } from "../../polish.js";

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Uwzględniona liczba",
    "out-of": "Liczba odniesienia",
    group: "Grupa",
    count: "Liczba",
  },
  picture: (f, v) => `Dwa słupki: uwzględniona liczba (${f.count(v.counted)}) i reszta.`,
  warnings: {
    "few-customers": () =>
      "Liczba odniesienia jest mniejsza niż 30: kilka przypadków więcej lub mniej może znacznie zmienić wynik.",
  },
  refusals: {
    "nobody-bought-one-kind":
      "Wszyscy klienci kupili kilka rodzajów, więc nie ma z kim porównać. Wybierz odsetek wszystkich klientów.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Na 100 klientów kupujących jeden rodzaj produktów przypada ${counted(f.round(100 * v["upsell-ratio"]), { one: "kupujący", other: "kupujących" })} kilka rodzajów.`,
    share: (f, v) => `Kilka rodzajów produktów kupuje ${f.count(v.counted)} ${of(f.count(v["out-of"]))} klientów.`,
    acceptance: (f, v) => `Przyjęto ${f.count(v.counted)} ${of(f.count(v["out-of"]))} ofert.`,
  },
};
