/** Estonian: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Lisamüügi suhtarv",
  intro: "Kui palju on kliente, kes ostavad enam kui üht liiki tooteid (ristmüük).",
  forms: { customers: "Arvud" },
  inputs: {
    "one-kind": { label: "Ühe tooteliigi ostjaid" },
    "several-kinds": { label: "Mitme tooteliigi ostjaid" },
    offered: { label: "Tehtud pakkumisi", help: "kui arvestate vastu võetud pakkumisi" },
    accepted: { label: "Vastu võetud pakkumisi" },
  },
  rows: { groups: { 0: "Ülejäänud", 1: "Arvesse võetud" } },
  conventions: {
    upsell: {
      label: "Võrdlusalus",
      help: "Suhtarv võrdleb ühe liigi ostjatega, osakaal kõigi klientidega.",
      choices: { ratio: "Ühe liigi ostjad", share: "Kõik kliendid", acceptance: "Tehtud pakkumised" },
    },
  },
  outputs: { "upsell-ratio": "Lisamüügi suhtarv" },
};
