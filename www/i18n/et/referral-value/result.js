/** Estonian: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Ühe soovituse väärtus",
    "from-new": "Klientidelt, keda muidu poleks",
    "from-saved-cost": "Säästetud hankimiskulust",
    rewards: "Preemiad",
    "highest-reward": "Suurim preemia, mis tasub ära",
    "total-value": "Kõigi soovituste väärtus",
    part: "Osa",
    amount: "Summa",
  },
  picture: (f, v) =>
    `Kolm tulpa: uutelt klientidelt ${f.money(v["from-new"])}, säästetud kulu ${f.money(v["from-saved-cost"])}, preemiad ${f.money(v.rewards)}.`,
  warnings: {
    "everyone-credited": () => "Nii läheb soovituste arvele iga kaasa toodud klient. Mõni oleks tulnud nagunii.",
    "reward-exceeds-value": () => "Preemia on suurem kui see, mida soovitus toob.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `Ühe kliendi soovitused on väärt ${f.money(v["referral-value"])}; soovituse eest võib maksta kuni ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `Ühe kliendi soovitused maksavad ${f.money(-v["referral-value"])} rohkem, kui nad toovad; preemia üle ${f.money(v["highest-reward"])} ei tasu ära.`,
  },
};
