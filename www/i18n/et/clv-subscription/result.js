/** Estonian: the result of “Subscription CLV”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    earnings: "Brutokasum kliendi kohta perioodis",
    lifetime: "Kliendisuhte oodatav pikkus",
    "lifetime-years": "Oodatav pikkus aastates",
    "yearly-churn": "Lahkumismäär aastas",
    "clv-without-expansion": "Väärtus ilma kasvuta",
    "net-clv": "Väärtus miinus hankimiskulu",
    "clv-to-cost": "Väärtuse ja hankimiskulu suhe",
    payback: "Hankimiskulu tasuvusaeg",
    period: "Periood",
    survival: "Alles",
    expected: "Oodatav perioodis",
    total: "Väärtus seni",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Joon: püsitellija väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}.`
      : `Joon: püsitellija väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}; hankimiskulu tasuvusaeg on ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "See on käive, mitte kasum. Enne kulutuste plaanimist arvutage oma brutomarginaaliga.",
    "yearly-churn-per-month": () =>
      "Iga kuu kaob üle 15% klientidest: kas see on aasta lahkumismäär? Käive ja lahkumismäär peavad olema sama perioodi kohta.",
    "monthly-churn-per-year": () =>
      "Terve aastaga kaob alla 3% klientidest: kas see on kuu lahkumismäär? Käive ja lahkumismäär peavad olema sama perioodi kohta.",
    "never-pays-back": () => "Selle kliendi hankimine maksab rohkem, kui klient kunagi sisse toob.",
  },
  refusals: {
    "no-churn":
      "Kui lahkumismäär on null, ei lahku keegi kunagi ja väärtusel pole piiri. Sisestage perioodis kaotatud klientide osakaal.",
    "growth-reaches-churn":
      "Klientide käive kasvab vähemalt sama kiiresti, kui kliente lahkub, seega pole väärtusel piiri. Selline kasv ei kesta; sisestage lahkumismäärast väiksem kasv.",
  },
  verdicts: {
    worth: (f, v) =>
      `Püsitellija kliendisuhte keskmine pikkus on ${f.unit(v.lifetime, "periods")} ja väärtus on ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Püsitellija kliendisuhte keskmine pikkus on ${f.unit(v.lifetime, "periods")} ja väärtus on ${f.money(v.clv)}: ${f.money(v["net-clv"])} rohkem, kui tema hankimine maksab.`,
    loses: (f, v) =>
      `Püsitellija väärtus on ${f.money(v.clv)}: ${f.money(-v["net-clv"])} vähem, kui tema hankimine maksab.`,
  },
};
