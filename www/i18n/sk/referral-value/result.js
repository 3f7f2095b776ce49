/** Slovak: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Hodnota jedného odporúčania",
    "from-new": "Hodnota zákazníkov, ktorí by inak neprišli",
    "from-saved-cost": "Ušetrené náklady na získanie zákazníkov",
    rewards: "Odmeny",
    "highest-reward": "Najvyššia odmena, ktorá sa oplatí",
    "total-value": "Hodnota všetkých odporúčaní",
    part: "Zložka",
    amount: "Suma",
  },
  picture: (f, v) =>
    `Tri stĺpce: hodnota nových zákazníkov ${f.money(v["from-new"])}, ušetrené náklady ${f.money(v["from-saved-cost"])}, odmeny ${f.money(v.rewards)}.`,
  warnings: {
    "everyone-credited": () =>
      "Odporúčaniam sa tu pripisujú všetci privedení zákazníci. Niektorí by však prišli aj tak.",
    "reward-exceeds-value": () => "Odmena je vyššia než to, čo odporúčanie prinesie.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Odporúčania jedného zákazníka majú hodnotu ${f.money(v["referral-value"])}; odmena za odporúčanie môže byť až ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Odporúčania jedného zákazníka stoja o ${f.money(-v["referral-value"])} viac, než prinesú; odmena nad ${f.money(v["highest-reward"])} sa neoplatí.`,
  },
};
