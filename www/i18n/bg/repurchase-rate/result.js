/** Bulgarian: the result of “Repurchase rate”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead, units } from "../common.js";

const forms = plural("bg");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Статистическа грешка (±)",
    all: "Клиенти",
    repeat: "Клиенти, купили отново",
    "one-time": "Клиенти, купили веднъж",
    "customers-for-five": "Нужни клиенти за ±5 процентни пункта",
    purchase: "Покупка номер",
    customers: "Клиенти, които са я направили",
    "went-on": "Дял от предишния ред",
  },
  picture: (f, v) =>
    `Лента, запълнена до ${f.share(v["repurchase-rate"])}, с интервал от ${f.share(v.low)} до ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Клиентите са по-малко от 30: няколко повече или по-малко могат силно да променят дела.",
    "short-window": () =>
      "Периодът е по-кратък от два обичайни интервала между покупките. Много клиенти не са имали време да се върнат, затова делът е занижен.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.all, {
        one: `При един-единствен клиент реалният дял много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}; за грешка до ±5 процентни пункта са нужни около ${f.count(v["customers-for-five"])} клиенти.`,
        other: `При ${f.count(v.all)} клиенти реалният дял много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}; за грешка до ±5 процентни пункта са нужни около ${f.count(v["customers-for-five"])} клиенти.`,
      }),
    narrow: (f, v) =>
      `Купили отново: ${f.count(v.repeat)} от ${f.count(v.all)} клиенти; реалният дял много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}.`,
  },
};
