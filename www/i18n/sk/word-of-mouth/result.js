/** Slovak: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Počet získaných zákazníkov",
    lost: "Počet stratených zákazníkov",
    "won-value": "Získaná hodnota",
    "lost-value": "Stratená hodnota",
    "per-good-speaker": "Hodnota, ktorú prinesie jeden chváliaci zákazník",
    "per-bad-speaker": "Hodnota, o ktorú pripraví jeden kritizujúci zákazník",
    "good-per-bad": "Počet kladných ohlasov, ktoré vyvážia jeden záporný",
    "people-reached": "Počet oslovených ľudí",
    side: "Druh",
    speakers: "Počet hovoriacich",
    reached: "Počet oslovených ľudí",
    swayed: "Počet ovplyvnených",
    value: "Hodnota",
  },
  picture: (f, v) =>
    `Dva stĺpce: kladné ohlasy prinášajú ${f.money(v["won-value"])}, záporné pripravia o ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Len vďaka ohlasom by sa počet zákazníkov viac než zdvojnásobil. Skontrolujte podiely: väčšina ľudí, ktorí počujú chválu, nikdy nenakúpi.",
  },
  refusals: {
    "more-than-everyone": "Podiel chváliacich a kritizujúcich zákazníkov spolu presahuje 100 %. Jeden z nich znížte.",
  },
  verdicts: {
    gains: (f, v) =>
      `Ohlasy zákazníkov vám celkovo prinesú ${f.money(v.net)}: získané ${f.money(v["won-value"])}, stratené ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Ohlasy zákazníkov vás celkovo pripravia o ${f.money(-v.net)}: získané ${f.money(v["won-value"])}, stratené ${f.money(v["lost-value"])}.`,
  },
};
