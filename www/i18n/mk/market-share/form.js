/** Macedonian: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Пазарен удел",
  intro: "Вашиот дел од продажбата на пазарот и трите работи од кои се состои.",
  forms: { revenue: "Приход", units: "Парчиња", factors: "Три од четири вредности", buyers: "Купувачи и купувања" },
  inputs: {
    "own-revenue": { label: "Вашиот приход" },
    "market-revenue": { label: "Приход на целиот пазар", help: "заедно со вашиот, во исто време" },
    "own-units": { label: "Парчиња што сте ги продале" },
    "market-units": { label: "Парчиња продадени на целиот пазар", help: "заедно со вашите, во исто време" },
    "market-share": { label: "Пазарен удел", help: "оставете едно од четирите празно: се пресметува од другите три" },
    "penetration-share": {
      label: "Удел на купувачи (пенетрација)",
      help: "купувачи на вашиот бренд од сите купувачи во категоријата",
    },
    "share-of-requirements": {
      label: "Удел во потребите",
      help: "колку вашите купувачи купуваат од вас од сѐ што купуваат во категоријата",
    },
    "heavy-usage-index": {
      label: "Индекс на интензивност",
      help: "1 значи дека вашите купувачи во категоријата купуваат колку и другите",
    },
    "brand-buyers": { label: "Купувачи на вашиот бренд" },
    "category-buyers": { label: "Купувачи во категоријата" },
    "brand-purchases": { label: "Купувања на вашиот бренд", help: "просечно по купувач на вашиот бренд" },
    "buyer-purchases": {
      label: "Нивни купувања во категоријата",
      help: "просечно по купувач на вашиот бренд, заедно со вашите",
    },
    "category-purchases": { label: "Купувања на кој било купувач во категоријата", help: "просечно" },
  },
  optional: "Вредноста што се пресметува",
  conventions: {},
  outputs: { "market-share": "Пазарен удел" },
};
