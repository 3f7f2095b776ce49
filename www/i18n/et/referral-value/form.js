/** Estonian: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Soovituste väärtus",
  intro: "Kui palju on väärt kliendid, keda üks klient kaasa toob.",
  forms: { figures: "Arvud" },
  inputs: {
    referrals: { label: "Ühe kliendi kaasa toodud kliente" },
    "would-join-anyway": { label: "Neist oleksid tulnud nagunii" },
    clv: { label: "Kliendi eluea väärtus", help: "brutokasumina, enne hankimiskulu mahaarvamist" },
    "acquisition-cost": { label: "Kliendi tavaline hankimiskulu" },
    reward: { label: "Preemia soovituse eest", help: "mõlemale poolele kokku" },
    advocates: { label: "Soovitusi andvaid kliente" },
  },
  rows: { parts: { 0: "Kliendid, keda muidu poleks", 1: "Säästetud hankimiskulu", 2: "Preemiad" } },
  conventions: {
    saving: {
      label: "Hankimiskulu säästetakse",
      help: "Kes muidu poleks tulnud, need oleks ehk saanud hankida tavalise kuluga või üldse mitte.",
      choices: { "cost-saved-on-anyway": "Nagunii tulijatelt", "cost-saved-on-all": "Kõigilt soovitatutelt" },
    },
  },
  outputs: { "referral-value": "Ühe kliendi soovituste väärtus" },
};
