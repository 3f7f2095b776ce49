/** Polish: the result of “Repurchase rate”. */

import { counted, forms, of } from "../../polish.js";

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margines błędu (±)",
    all: "Liczba klientów",
    repeat: "Liczba klientów, którzy kupili ponownie",
    "one-time": "Liczba klientów, którzy kupili raz",
    "customers-for-five": "Klienci potrzebni do ±5 pkt proc.",
    purchase: "Numer zakupu",
    customers: "Liczba klientów, którzy go dokonali",
    "went-on": "Odsetek poprzednich",
  },
  picture: (f, v) =>
    `Pasek wypełniony w ${f.share(v["repurchase-rate"])}, z przedziałem od ${f.share(v.low)} do ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: kilku klientów więcej lub mniej może znacznie zmienić wskaźnik.",
    "short-window": () =>
      "Badany okres jest krótszy niż dwa zwykłe odstępy między zakupami. Wielu klientów nie zdążyło wrócić, więc wskaźnik jest zaniżony.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `Przy ${counted(f.count(v.all), { one: "kliencie", other: "klientach" })} rzeczywisty wskaźnik najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}; aby zawęzić go do ±5 pkt proc., potrzeba około ${f.count(v["customers-for-five"])} klientów.`,
    narrow: (f, v) =>
      `${forms(v.repeat, { one: "Wrócił", other: "Wróciło" })} ${f.count(v.repeat)} ${of(f.count(v.all))} klientów; rzeczywisty wskaźnik najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}.`,
  },
};
