/** Polish: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Wartość jednego polecenia",
    "from-new": "Z klientów, których by nie było",
    "from-saved-cost": "Z oszczędzonego kosztu pozyskania",
    rewards: "Nagrody",
    "highest-reward": "Najwyższa opłacalna nagroda",
    "total-value": "Wartość wszystkich poleceń",
    part: "Składnik",
    amount: "Kwota",
  },
  picture: (f, v) =>
    `Trzy słupki: ${f.money(v["from-new"])} z nowych klientów, ${f.money(v["from-saved-cost"])} oszczędzonego kosztu, ${f.money(v.rewards)} nagród.`,
  warnings: {
    "everyone-credited": () =>
      "Tu poleceniom przypisuje się każdego przyprowadzonego klienta. Część i tak by przyszła.",
    "reward-exceeds-value": () => "Nagroda jest wyższa niż to, co przynosi polecenie.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Polecenia jednego klienta są warte ${f.money(v["referral-value"])}; polecenie można nagrodzić kwotą do ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Polecenia jednego klienta kosztują o ${f.money(-v["referral-value"])} więcej, niż przynoszą; nagroda powyżej ${f.money(v["highest-reward"])} się nie opłaca.`,
  },
};
