/** Slovak: the result of “Repurchase rate”. */

import { plural } from "../../plural.js";

export { commonResult, extras, units } from "../common.js";

const forms = plural("sk");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Štatistická odchýlka (±)",
    all: "Zákazníci",
    repeat: "Zákazníci, ktorí nakúpili znova",
    "one-time": "Zákazníci, ktorí nakúpili raz",
    "customers-for-five": "Zákazníci potrební na ±5 bodov",
    purchase: "Poradie nákupu",
    customers: "Zákazníci, ktorí ho urobili",
    "went-on": "Z predošlých",
  },
  picture: (f, v) =>
    `Pruh vyplnený na ${f.share(v["repurchase-rate"])}, s intervalom od ${f.share(v.low)} do ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: pár zákazníkov navyše alebo menej môže mieru výrazne zmeniť.",
    "short-window": () =>
      "Sledované obdobie je kratšie než dva zvyčajné odstupy medzi nákupmi. Mnohí zákazníci sa ešte nestihli vrátiť, miera je preto prinízka.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.all, {
        one: `Pri jedinom zákazníkovi môže byť skutočná miera kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}; na presnosť ±5 bodov treba zákazníkov približne: ${f.count(v["customers-for-five"])}.`,
        other: `Pri ${f.count(v.all)} zákazníkoch môže byť skutočná miera kdekoľvek od ${f.share(v.low)} do ${f.share(v.high)}; na presnosť ±5 bodov treba zákazníkov približne: ${f.count(v["customers-for-five"])}.`,
      }),
    narrow: (f, v) =>
      forms(v.repeat, {
        one: `Vrátil sa ${f.count(v.repeat)} z ${f.count(v.all)} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
        few: `Vrátili sa ${f.count(v.repeat)} z ${f.count(v.all)} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
        other: `Vrátilo sa ${f.count(v.repeat)} z ${f.count(v.all)} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
      }),
  },
};
