/** Slovak: the result of “Repurchase rate”. */

import { forms, of } from "../../slovak.js";

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Štatistická odchýlka (±)",
    all: "Počet zákazníkov",
    repeat: "Počet zákazníkov, ktorí nakúpili znova",
    "one-time": "Počet zákazníkov, ktorí nakúpili raz",
    "customers-for-five": "Počet zákazníkov pre presnosť ±5 percentuálnych bodov",
    purchase: "Poradie nákupu",
    customers: "Počet zákazníkov, ktorí ho urobili",
    "went-on": "Podiel z predošlých",
  },
  picture: (f, v) =>
    `Pruh vyplnený na ${f.share(v["repurchase-rate"])}, s intervalom od ${f.share(v.low)} do ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: pár zákazníkov navyše alebo menej môže mieru výrazne zmeniť.",
    "short-window": () =>
      "Sledované obdobie je kratšie než dva zvyčajné odstupy medzi nákupmi. Mnohí zákazníci sa ešte nestihli vrátiť, miera preto vychádza príliš nízka.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.all, {
        one: `Pri jedinom zákazníkovi sa skutočná miera veľmi pravdepodobne pohybuje od ${f.share(v.low)} do ${f.share(v.high)}; presnosť ±5 percentuálnych bodov vyžaduje okolo ${f.count(v["customers-for-five"])} zákazníkov.`,
        other: `Pri ${f.count(v.all)} zákazníkoch sa skutočná miera veľmi pravdepodobne pohybuje od ${f.share(v.low)} do ${f.share(v.high)}; presnosť ±5 percentuálnych bodov vyžaduje okolo ${f.count(v["customers-for-five"])} zákazníkov.`,
      }),
    narrow: (f, v) =>
      forms(v.repeat, {
        one: `Vrátil sa ${f.count(v.repeat)} ${of(f.count(v.all))} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
        few: `Vrátili sa ${f.count(v.repeat)} ${of(f.count(v.all))} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
        other: `Vrátilo sa ${f.count(v.repeat)} ${of(f.count(v.all))} zákazníkov; skutočná miera je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`,
      }),
  },
};
