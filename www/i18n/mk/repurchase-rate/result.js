/** Macedonian: the result of “Repurchase rate”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead, units } from "../common.js";

const forms = plural("mk");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Маргина на грешка (±)",
    all: "Клиенти",
    repeat: "Клиенти што купиле повторно",
    "one-time": "Клиенти што купиле еднаш",
    "customers-for-five": "Потребни клиенти за ±5 процентни поени",
    purchase: "Купување по ред",
    customers: "Клиенти што го направиле",
    "went-on": "Од клиентите со претходното купување",
  },
  picture: (f, v) =>
    `Лента исполнета до ${f.share(v["repurchase-rate"])}, со интервал од ${f.share(v.low)} до ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Помалку од 30 клиенти: неколку повеќе или помалку можат многу да ја сменат стапката.",
    "short-window": () =>
      "Набљудуваното време е пократко од две вообичаени паузи меѓу купувања. Многу клиенти немале време да купат повторно, па стапката е прениска.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.all, {
        one: `Со ${f.count(v.all)} клиент вистинската стапка многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}. За точност од ±5 процентни поени се потребни околу ${f.count(v["customers-for-five"])} клиенти.`,
        other: `Со ${f.count(v.all)} клиенти вистинската стапка многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}. За точност од ±5 процентни поени се потребни околу ${f.count(v["customers-for-five"])} клиенти.`,
      }),
    narrow: (f, v) =>
      `Повторно купиле ${f.count(v.repeat)} од ${f.count(v.all)} клиенти; вистинската стапка многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}.`,
  },
};
