/** Slovak: the result of “NPS sample size”. */

import { ANSWERS, counted, INVITATIONS } from "../../slovak.js";

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "adjusted-variance": "Rozptyl doplnenej vzorky",
    "aimed-variance": "Rozptyl po zvýšení",
    "end-variance": "Rozptyl dolnej hranice intervalu na odpoveď",
    "adjusted-rise": "Zvýšenie v doplnenej vzorke",
    "total-answers": "Potrebný počet odpovedí v oboch vlnách spolu",
    invitations: "Počet pozvánok na odoslanie",
    "most-answers": "Potrebný počet odpovedí v najhoršom prípade",
    nps: "Očakávané skóre",
    variance: "Rozptyl jednej odpovede",
    "z-confidence": "Hodnota z pre spoľahlivosť",
    "z-power": "Hodnota z pre silu testu",
    unlimited: "Počet odpovedí pred zaokrúhlením",
    corrected: "Počet odpovedí pri obmedzenom počte zákazníkov",
    points: "Štatistická odchýlka v bodoch",
  },
  picture: (f, v) =>
    `Klesajúca krivka: čím viac odpovedí, tým presnejšie skóre. Bod na nej vyznačuje ${counted(f.count(v.answers), { one: "potrebnú odpoveď", few: "potrebné odpovede", other: "potrebných odpovedí" })}.`,
  warnings: {
    "large-share": () =>
      "Musela by odpovedať viac ako polovica všetkých zákazníkov. Pozvite všetkých alebo sa uspokojte s väčšou štatistickou odchýlkou.",
    "more-than-population": () =>
      "Treba viac pozvánok, než máte zákazníkov. Zvýšte návratnosť prieskumu alebo sa uspokojte s väčšou štatistickou odchýlkou.",
  },
  refusals: {
    "aim-beyond-scale": "Cieľ je nad 100 bodmi. Zadajte menší rozdiel.",
    "shares-above-one": "Promotéri a kritici spolu presahujú 100 %. Jednu z hodnôt znížte.",
  },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Treba zozbierať ${counted(f.count(v.answers), ANSWERS)}, ak budú názory zákazníkov rozdelenejšie, než čakáte, až ${f.count(v["most-answers"])}.`
        : `Treba zozbierať ${counted(f.count(v.answers), ANSWERS)} a poslať na to ${counted(f.count(v.invitations), INVITATIONS)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, bude treba až ${counted(f.count(v["most-answers"]), ANSWERS)}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `V každej vlne treba zozbierať ${counted(f.count(v.answers), ANSWERS)}, v oboch spolu ${f.count(v["total-answers"])}.`
        : `V každej vlne treba zozbierať ${counted(f.count(v.answers), ANSWERS)}, v oboch spolu ${f.count(v["total-answers"])}. Treba na to poslať ${counted(f.count(v.invitations), INVITATIONS)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Na zistenie, či sa vaše skóre líši od referenčnej hodnoty, treba zozbierať ${counted(f.count(v.answers), ANSWERS)}.`
        : `Na zistenie, či sa vaše skóre líši od referenčnej hodnoty, treba zozbierať ${counted(f.count(v.answers), ANSWERS)} a poslať na to ${counted(f.count(v.invitations), INVITATIONS)}.`,
  },
};
