/** Macedonian: the result of “Repurchase rate”. */

import { plural } from "../../plural.js";

export { commonResult, extras, units } from "../common.js";

const forms = plural("mk");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Маргина на грешка (±)",
    all: "Клиенти",
    repeat: "Клиенти што купиле повторно",
    "one-time": "Клиенти што купиле еднаш",
    "customers-for-five": "Потребни клиенти за ±5 поени",
    purchase: "Купување по ред",
    customers: "Клиенти што го направиле",
    "went-on": "Од оние пред тоа",
  },
  picture: (f, v) =>
    `Лента исполнета до ${f.share(v["repurchase-rate"])}, со интервал од ${f.share(v.low)} до ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Помалку од 30 клиенти: неколку повеќе или помалку можат многу да ја сменат стапката.",
    "short-window": () =>
      "Набљудуваното време е пократко од две вообичаени паузи меѓу купувања. Многу клиенти немале време да се вратат, па стапката е прениска.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.all, {
        one: `Со ${f.count(v.all)} клиент вистинската стапка може да биде каде било од ${f.share(v.low)} до ${f.share(v.high)}. Потребни клиенти за да се стесни на ±5 поени: околу ${f.count(v["customers-for-five"])}.`,
        other: `Со ${f.count(v.all)} клиенти вистинската стапка може да биде каде било од ${f.share(v.low)} до ${f.share(v.high)}. Потребни клиенти за да се стесни на ±5 поени: околу ${f.count(v["customers-for-five"])}.`,
      }),
    narrow: (f, v) =>
      `Вратени клиенти: ${f.count(v.repeat)} од ${f.count(v.all)}; вистинската стапка многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}.`,
  },
};
