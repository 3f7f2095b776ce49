/** Slovak: the result of “Satisfaction and return”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Miera návratu nadšených",
    "delighted-low": "Dolná hranica, nadšení",
    "delighted-high": "Horná hranica, nadšení",
    "satisfied-rate": "Miera návratu spokojných",
    "satisfied-low": "Dolná hranica, spokojní",
    "satisfied-high": "Horná hranica, spokojní",
    "dissatisfied-rate": "Miera návratu nespokojných",
    "dissatisfied-low": "Dolná hranica, nespokojní",
    "dissatisfied-high": "Horná hranica, nespokojní",
    "risk-ratio": "Miera návratu nadšených ku spokojným (pomer)",
    "risk-ratio-low": "Dolná hranica pomeru",
    "risk-ratio-high": "Horná hranica pomeru",
    "satisfied-customers": "Spokojní zákazníci",
    "extra-returns": "Návraty navyše, keby spokojní boli nadšení",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Miery návratu s intervalmi: nadšení ${f.share(v["delighted-rate"])}, spokojní ${f.share(v["satisfied-rate"])}.`
      : `Miery návratu s intervalmi: nadšení ${f.share(v["delighted-rate"])}, spokojní ${f.share(v["satisfied-rate"])}, nespokojní ${f.share(v["dissatisfied-rate"])}.`,
  warnings: {
    "few-customers": () => "Jedna zo skupín má menej ako 30 zákazníkov: jej miera návratu zatiaľ veľa nehovorí.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, spokojných iba ${f.share(v["satisfied-rate"])}. Spokojnosť nestačí: späť privádza nadšenie.`,
    "no-difference": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, spokojných ${f.share(v["satisfied-rate"])}. Rozdiel môže byť náhodný: leží kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `Miera návratu nadšených je ${f.share(v["delighted-rate"])}, menej ako ${f.share(v["satisfied-rate"])} u spokojných. Zákazníkov späť neprivádza to, na čo sa pýtate.`,
  },
};
