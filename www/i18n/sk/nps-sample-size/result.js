/** Slovak: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "total-answers": "Potrebné odpovede v oboch vlnách spolu",
    invitations: "Pozvánky, ktoré treba poslať",
    "most-answers": "Potrebné odpovede v najhoršom prípade",
    nps: "Očakávané skóre",
    variance: "Rozptyl jednej odpovede",
    "z-confidence": "z pre spoľahlivosť",
    "z-power": "z pre silu testu",
    unlimited: "Odpovede pred zaokrúhlením",
    corrected: "… pri obmedzenom počte zákazníkov",
    points: "Body",
  },
  picture: (f, v) =>
    `Klesajúca krivka: čím viac odpovedí, tým presnejšie skóre. Vyznačený je na nej potrebný počet: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Musela by odpovedať viac ako polovica všetkých zákazníkov. Oslovte všetkých alebo sa uspokojte s väčšou odchýlkou.",
    "more-than-population": () =>
      "Pozvánok je viac, než máte zákazníkov. Zvýšte návratnosť alebo sa uspokojte s väčšou odchýlkou.",
  },
  refusals: { "shares-above-one": "Priaznivci a kritici spolu presahujú 100 %. Jednu z hodnôt znížte." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Potrebný počet odpovedí: ${f.count(v.answers)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, až ${f.count(v["most-answers"])}.`
        : `Potrebný počet odpovedí: ${f.count(v.answers)}; počet pozvánok, ktoré na to treba poslať: ${f.count(v.invitations)}. Ak budú názory zákazníkov rozdelenejšie, než čakáte, počet odpovedí môže byť až ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Potrebný počet odpovedí v každej vlne: ${f.count(v.answers)}; v oboch spolu: ${f.count(v["total-answers"])}.`
        : `Potrebný počet odpovedí v každej vlne: ${f.count(v.answers)}; v oboch spolu: ${f.count(v["total-answers"])}. Počet pozvánok, ktoré na to treba poslať: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Počet odpovedí potrebný na odlíšenie vášho skóre od daného: ${f.count(v.answers)}.`
        : `Počet odpovedí potrebný na odlíšenie vášho skóre od daného: ${f.count(v.answers)}; počet pozvánok, ktoré na to treba poslať: ${f.count(v.invitations)}.`,
  },
};
