/** Estonian: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Arvesse võetud",
    "out-of": "Võrdlusalus",
    group: "Rühm",
    count: "Arv",
  },
  picture: (f, v) => `Kaks tulpa: arvesse võetud ${f.count(v.counted)} ja selle kõrval ülejäänud.`,
  warnings: { "few-customers": () => "Alla 30: paar rohkem või vähem võib näitajat palju muuta." },
  refusals: {
    "nobody-bought-one-kind":
      "Kõik kliendid ostsid mitut liiki tooteid, seega pole kellegagi võrrelda. Valige osakaal kõigist klientidest.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Iga 100 kliendi kohta, kes ostavad üht liiki tooteid, on mitme liigi ostjaid ${f.round(100 * v["upsell-ratio"])}.`,
    share: (f, v) => `${f.count(v["out-of"])} kliendist ostab mitut liiki tooteid ${f.count(v.counted)}.`,
    acceptance: (f, v) => `${f.count(v["out-of"])} pakkumisest võeti vastu ${f.count(v.counted)}.`,
  },
};
