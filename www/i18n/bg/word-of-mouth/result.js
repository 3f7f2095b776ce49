/** Bulgarian: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Спечелени клиенти",
    lost: "Загубени клиенти",
    "won-value": "Спечелена стойност",
    "lost-value": "Загубена стойност",
    "per-good-speaker": "Един, който говори добре, носи",
    "per-bad-speaker": "Един, който говори лошо, струва",
    "good-per-bad": "Добри гласове срещу един лош",
    "people-reached": "Достигнати хора",
    side: "Страна",
    speakers: "Говорещи",
    reached: "Достигнати хора",
    swayed: "Променени решения",
    value: "Стойност",
  },
  picture: (f, v) =>
    `Два стълба: добрите думи печелят ${f.money(v["won-value"])}, лошите губят ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Само от приказки клиентите ви биха станали над два пъти повече. Проверете дяловете: повечето хора, чули похвала, никога не купуват.",
  },
  refusals: { "more-than-everyone": "Говорещите добре и говорещите лошо заедно са повече от всички клиенти." },
  verdicts: {
    gains: (f, v) =>
      `Мълвата ви носи общо ${f.money(v.net)}: спечелени ${f.money(v["won-value"])}, загубени ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Мълвата ви струва общо ${f.money(-v.net)}: спечелени ${f.money(v["won-value"])}, загубени ${f.money(v["lost-value"])}.`,
  },
};
