/** Estonian: the result of “Revenue retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "gross-retention": "Käibe brutohoidmismäär (GRR)",
    kept: "Alles jäänud käive",
    end: "Käive lõpus",
    lost: "Kaotatud käive",
    change: "Muutus",
    months: "Perioodi pikkus",
    "yearly-net-retention": "Netohoidmismäär aastas",
    "yearly-gross-retention": "Brutohoidmismäär aastas",
    step: "Samm",
    from: "Algväärtus",
    to: "Lõppväärtus",
  },
  picture: (f, v) =>
    `Astmed alguse käibest alla kuni alles jäänud summani ${f.money(v.kept)} ja taas üles kuni lõpu käibeni ${f.money(v.end)}.`,
  warnings: {
    "expansion-hides-churn": () =>
      "Osa klientide kasv varjab, et teistega kaob palju käivet. Jälgige brutohoidmismäära.",
  },
  refusals: { "more-lost-than-started": "Käivet on kaotatud rohkem, kui alguses oli. Vähendage üht kaotustest." },
  verdicts: {
    growing: (f, v) =>
      `Senised kliendid toovad ${f.money(v.change)} rohkem kui alguses. Ilma kasvuta oleks käibest alles ${f.share(v["gross-retention"])}.`,
    level: (f, v) => `Klientide juurdeostud katavad kaotatud käibe (${f.money(v.lost)}) täpselt ära.`,
    shrinking: (f, v) =>
      `Senised kliendid toovad ${f.money(-v.change)} vähem kui alguses. Juurdeostud ei kata kaotatud käivet (${f.money(v.lost)}).`,
  },
};
