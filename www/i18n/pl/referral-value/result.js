/** Polish: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Wartość jednego polecenia",
    "from-new": "Wartość klientów, którzy inaczej by nie przyszli",
    "from-saved-cost": "Oszczędzony koszt pozyskania",
    rewards: "Nagrody",
    "highest-reward": "Najwyższa opłacalna nagroda",
    "total-value": "Wartość wszystkich poleceń",
    part: "Składnik",
    amount: "Kwota",
  },
  picture: (f, v) =>
    `Trzy słupki: wartość nowych klientów ${f.money(v["from-new"])}, oszczędzony koszt ${f.money(v["from-saved-cost"])}, nagrody ${f.money(v.rewards)}.`,
  warnings: {
    "everyone-credited": () => "Poleceniom przypisuje się tu każdego poleconego klienta. Część i tak by przyszła.",
    "reward-exceeds-value": () => "Nagroda jest wyższa niż to, co przynosi polecenie.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Polecenia jednego klienta są warte ${f.money(v["referral-value"])}; polecenie można nagrodzić kwotą do ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Polecenia jednego klienta kosztują o ${f.money(-v["referral-value"])} więcej, niż przynoszą; nagroda powyżej ${f.money(v["highest-reward"])} się nie opłaca.`,
  },
};
