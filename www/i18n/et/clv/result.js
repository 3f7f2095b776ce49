/** Estonian: the result of “Customer Lifetime Value”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Käive kliendi kohta aastas",
    "yearly-margin": "Brutokasum kliendi kohta aastas",
    orders: "Tellimusi kliendisuhte jooksul",
    "net-clv": "Väärtus miinus hankimiskulu",
    "clv-to-cost": "Väärtuse ja hankimiskulu suhe",
    payback: "Hankimiskulu tasuvusaeg",
    year: "Aasta",
    value: "Aasta jooksul",
    discounted: "Diskonteeritud",
    total: "Kokku seni",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Joon: kliendi väärtus kasvab aastatega, kuni jõuab summani ${f.money(v.clv)}.`
      : `Joon: kliendi väärtus kasvab aastatega, kuni jõuab summani ${f.money(v.clv)}; hankimiskulu tasuvusaeg on ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "See on käive, mitte kasum. Enne kulutuste plaanimist arvutage oma brutomarginaaliga.",
    "long-lifespan": () => "Üle kümne aasta on raske ette näha: tooted, hinnad ja kliendid muutuvad.",
    "never-pays-back": () => "Selle kliendi hankimine maksab rohkem, kui klient kunagi sisse toob.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Klient toob käivet ${f.money(v["customer-value"])} aastas ja ${f.money(v.clv)} kogu kliendisuhte jooksul.`,
    margin: (f, v) =>
      `Kliendilt jääb teile brutokasumit ${f.money(v["yearly-margin"])} aastas ja ${f.money(v.clv)} kogu kliendisuhte jooksul.`,
    discounted: (f, v) => `Kogu brutokasum, mis sellelt kliendilt kunagi tuleb, on tänases rahas ${f.money(v.clv)}.`,
  },
};
