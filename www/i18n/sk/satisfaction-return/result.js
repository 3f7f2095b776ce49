/** Slovak: the result of “Satisfaction and return”. */

import { counted } from "../../slovak.js";

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Miera návratu nadšených",
    "delighted-low": "Nadšení, dolná hranica",
    "delighted-high": "Nadšení, horná hranica",
    "satisfied-rate": "Miera návratu spokojných",
    "satisfied-low": "Spokojní, dolná hranica",
    "satisfied-high": "Spokojní, horná hranica",
    "dissatisfied-rate": "Miera návratu nespokojných",
    "dissatisfied-low": "Nespokojní, dolná hranica",
    "dissatisfied-high": "Nespokojní, horná hranica",
    "risk-ratio": "Pomer mier návratu (nadšení ÷ spokojní)",
    "risk-ratio-low": "Dolná hranica pomeru",
    "risk-ratio-high": "Horná hranica pomeru",
    "satisfied-customers": "Počet spokojných zákazníkov",
    "extra-returns": "Počet návratov navyše, keby boli spokojní nadšení",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Miery návratu s intervalmi: nadšení ${f.share(v["delighted-rate"])}, spokojní ${f.share(v["satisfied-rate"])}.`
      : `Miery návratu s intervalmi: nadšení ${f.share(v["delighted-rate"])}, spokojní ${f.share(v["satisfied-rate"])}, nespokojní ${f.share(v["dissatisfied-rate"])}.`,
  warnings: {
    "few-customers": () => "Jedna zo skupín má menej ako 30 zákazníkov: jej miera návratu je zatiaľ veľmi nepresná.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, spokojných iba ${f.share(v["satisfied-rate"])}. Rozdiel je štatisticky významný.`,
    "no-difference": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, spokojných ${f.share(v["satisfied-rate"])}. Rozdiel môže byť náhodný: veľmi pravdepodobne sa pohybuje od ${f.points(100 * v.low)} do ${counted(f.points(100 * v.high), { one: "percentuálneho bodu", many: "percentuálneho bodu", other: "percentuálnych bodov" })}.`,
    "delight-stays-away": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, menej ako ${f.share(v["satisfied-rate"])} u spokojných. To, na čo sa pýtate, zrejme nie je dôvod, prečo sa zákazníci vracajú.`,
  },
};
