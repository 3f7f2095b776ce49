/** Macedonian: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Вредност на една препорака",
    "from-new": "Од клиенти што инаку не би дошле",
    "from-saved-cost": "Од заштеден трошок за стекнување",
    rewards: "Награди",
    "highest-reward": "Највисока награда што се исплати",
    "total-value": "Вредност на сите препораки",
    part: "Дел",
    amount: "Износ",
  },
  picture: (f, v) =>
    `Три столба: ${f.money(v["from-new"])} од нови клиенти, ${f.money(v["from-saved-cost"])} заштеден трошок, ${f.money(v.rewards)} за награди.`,
  warnings: {
    "everyone-credited": () => "Тука секој донесен клиент се припишува на препораката. Некои и инаку би дошле.",
    "reward-exceeds-value": () => "Наградата е повисока од тоа што го носи една препорака.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Препораките од еден клиент вредат ${f.money(v["referral-value"])}; за една препорака се исплати награда до ${f.money(v["highest-reward"])} најмногу.`,
    loses: (f, v) =>
      `Препораките од еден клиент чинат ${f.money(-v["referral-value"])} повеќе отколку што носат; награда над ${f.money(v["highest-reward"])} не се исплати.`,
  },
};
