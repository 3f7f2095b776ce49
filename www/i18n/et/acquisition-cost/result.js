/** Estonian: the result of “Customer acquisition cost”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Arvestatud kulud",
    "counted-customers": "Arvestatud kliente",
    "clv-to-cost": "Eluea väärtuse ja kulu suhe (CLV:CAC)",
    "net-clv": "Eluea väärtus miinus kulu",
    payback: "Hankimiskulu tasuvusaeg",
    month: "Kuu",
    earned: "Teenitud brutokasum",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Joonist veel pole: selleks on vaja kliendi kuist käivet ja marginaali."
      : `Joon: brutokasum, mida klient kuust kuusse teenib, katab hankimiskulu; tasuvusaeg on ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Palgad, agentuurid ja tööriistad on välja jäetud. Otsustage kõigi kulude järgi.",
    "slow-payback": (f, value) =>
      `Kulu tasuvusaeg on ${f.unit(value, "months")}. Üle aasta pikkune tasuvusaeg nõuab kasvu ajal palju vaba raha.`,
    "growth-saved-on": () =>
      "Eluea väärtus on kulust üle kaheksa korra suurem. Võib-olla jaksaksite hankida rohkem kliente.",
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on tasuvusaeg arvutatud käibest, mitte kasumist.",
  },
  refusals: {
    "no-paid-customers":
      "Kõik uued kliendid tulid ise, seega pole tasulistest kanalitest klienti, kellele kulu jagada. Jagage hoopis kõigi uute klientidega.",
  },
  verdicts: {
    cost: (f, v) => `Ühe kliendi hankimine maksab ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Ühe kliendi hankimine maksab ${f.money(v["acquisition-cost"])}: ${f.money(-v["net-clv"])} rohkem, kui klient väärt on.`,
    thin: (f, v) =>
      `Kliendi väärtuse ja hankimiskulu suhe on ${f.number(v["clv-to-cost"])}. Rusikareegel soovitab vähemalt kolme, et katta ka kõik muu.`,
    healthy: (f, v) =>
      `Kliendi väärtuse ja hankimiskulu suhe on ${f.number(v["clv-to-cost"])}, üle tavalise rusikareegli, mis on kolm.`,
  },
};
