/** Estonian: the result of “CLV from retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    multiple: "Brutokasumi kordaja",
    "endless-clv": "Väärtus ilma ajapiirita",
    lifetime: "Kliendisuhte oodatav pikkus",
    "net-clv": "Väärtus miinus hankimiskulu",
    "clv-to-cost": "Väärtuse ja hankimiskulu suhe",
    payback: "Hankimiskulu tasuvusaeg",
    period: "Periood",
    survival: "Alles",
    expected: "Oodatav brutokasum",
    discount: "Diskontotegur",
    total: "Väärtus seni",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Joon: kliendi väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}.`
      : `Joon: kliendi väärtus kasvab perioodidega ja läheneb summale ${f.money(v.clv)}; hankimiskulu tasuvusaeg on ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Kliendid jäävad keskmiselt ${f.round(value)} perioodiks ja igas neist diskonteeritakse vähemalt 5%. Kas sisestasite kuise hoidmismäära ja aastase diskontomäära? Brutokasum, hoidmismäär ja diskontomäär peavad olema sama perioodi kohta.`,
    "never-leaves": () => "100% hoidmismäära korral ei lahku keegi kunagi. Kaua pole see õnnestunud ühelgi ettevõttel.",
    "never-pays-back": () => "Arvestatud perioodide jooksul toob see klient sisse vähem, kui tema hankimine maksab.",
  },
  refusals: {
    "without-limit":
      "Keegi ei lahku ja hilisem raha on sama palju väärt kui tänane: väärtusel pole piiri. Sisestage alla 100% hoidmismäär, diskontomäär või arvestatavate perioodide arv.",
  },
  verdicts: {
    worth: (f, v) => `Kogu brutokasum, mida see klient toob, on täna väärt ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `See klient on täna väärt ${f.money(v.clv)}: ${f.money(v["net-clv"])} rohkem, kui tema hankimine maksab.`,
    loses: (f, v) =>
      `See klient on täna väärt ${f.money(v.clv)}: ${f.money(-v["net-clv"])} vähem, kui tema hankimine maksab.`,
  },
};
