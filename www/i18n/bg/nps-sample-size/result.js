/** Bulgarian: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "adjusted-variance": "Дисперсия на допълнената извадка",
    "aimed-variance": "Дисперсия след повишението",
    "end-variance": "Дисперсия на долната граница на интервала, на отговор",
    "adjusted-rise": "Повишение в допълнената извадка",
    "total-answers": "Нужни отговори в двете вълни общо",
    invitations: "Покани за изпращане",
    "most-answers": "Нужни отговори в най-лошия случай",
    nps: "Очакван индекс",
    variance: "Дисперсия на един отговор",
    "z-confidence": "z за доверителната вероятност",
    "z-power": "z за мощността",
    unlimited: "Отговори преди закръгляване",
    corrected: "Отговори при ограничен брой клиенти",
    points: "Пунктове",
  },
  picture: (f, v) =>
    `Низходяща крива: колкото повече отговори, толкова по-точен е индексът. На нея са отбелязани нужните отговори: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Би трябвало да отговорят повече от половината ви клиенти. Попитайте всички или приемете по-голяма статистическа грешка.",
    "more-than-population": () =>
      "Нужните покани са повече от клиентите ви. Повишете дела на отговорилите или приемете по-голяма статистическа грешка.",
  },
  refusals: {
    "aim-beyond-scale": "Целта е над 100 точки. Въведете по-малка разлика.",
    "shares-above-one": "Промоутърите и критиците заедно са повече от 100%. Намалете едните или другите.",
  },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Нужни отговори: ${f.count(v.answers)}. Ако мненията на клиентите се окажат по-разделени от очакваното – до ${f.count(v["most-answers"])}.`
        : `Нужни отговори: ${f.count(v.answers)}; нужни покани: ${f.count(v.invitations)}. Ако мненията на клиентите се окажат по-разделени от очакваното, нужните отговори може да стигнат ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Нужни отговори във всяка вълна: ${f.count(v.answers)}; в двете общо: ${f.count(v["total-answers"])}.`
        : `Нужни отговори във всяка вълна: ${f.count(v.answers)}; в двете общо: ${f.count(v["total-answers"])}. Нужни покани: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Нужни отговори, за да различите индекса си от ориентира: ${f.count(v.answers)}.`
        : `Нужни отговори, за да различите индекса си от ориентира: ${f.count(v.answers)}; нужни покани: ${f.count(v.invitations)}.`,
  },
};
