/** Bulgarian: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Стойност на една препоръка",
    "from-new": "От клиенти, които иначе не биха дошли",
    "from-saved-cost": "От спестено привличане",
    rewards: "Награди",
    "highest-reward": "Най-висока награда, която се изплаща",
    "total-value": "Стойност на всички препоръки",
    part: "Част",
    amount: "Сума",
  },
  picture: (f, v) =>
    `Три стълбчета: ${f.money(v["from-new"])} от нови клиенти, ${f.money(v["from-saved-cost"])} спестени разходи, ${f.money(v.rewards)} награди.`,
  warnings: {
    "everyone-credited": () => "Така на препоръката се приписва всеки доведен клиент. Някои и без това биха дошли.",
    "reward-exceeds-value": () => "Наградата е по-висока от това, което носи една препоръка.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Препоръките на един клиент носят ${f.money(v["referral-value"])}; една препоръка може да се награди с до ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Препоръките на един клиент струват с ${f.money(-v["referral-value"])} повече, отколкото носят; награда над ${f.money(v["highest-reward"])} не се изплаща.`,
  },
};
