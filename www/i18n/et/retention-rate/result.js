/** Estonian: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    churn: "Lahkumismäär",
    "churn-low": "Lahkumismäära alumine piir",
    "churn-high": "Lahkumismäära ülemine piir",
    stayed: "Alles jäänud kliente",
    lost: "Kaotatud kliente",
    base: "Aluseks võetud kliente",
    months: "Perioodi pikkus",
    "monthly-retention": "Hoidmismäär kuus",
    "monthly-churn": "Lahkumismäär kuus",
    "yearly-retention": "Hoidmismäär aastas",
    "yearly-churn": "Lahkumismäär aastas",
    lifetime: "Kliendisuhte oodatav pikkus",
    month: "Kuu",
    remaining: "Alles",
  },
  picture: (f, v) =>
    `Langev joon kahe aasta kohta: selle määra juures on aasta pärast alles ${f.share(v["yearly-retention"])} klientidest.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: üks lahkuja rohkem või vähem muudab määra palju.",
    "not-times-twelve": (f, value) =>
      `Kui lahkumismäär lihtsalt aasta peale korrutada, tuleks ${f.share(value)}. See on liiga palju: kes on lahkunud, ei saa uuesti lahkuda. Siinne aastamäär on arvutatud liitprotsendina.`,
    "nobody-left": () =>
      "Keegi ei lahkunud, seega kliendisuhte pikkust nendest arvudest öelda ei saa. Vaadake pikemat perioodi.",
    "nobody-stayed": () =>
      "Keegi ei jäänud alles. Kontrollige arve: uued kliendid kuuluvad perioodi lõpu klientide hulka.",
  },
  refusals: {
    "more-stayed-than-started": "Kliente lõpus ilma uuteta on rohkem kui alguses. Kontrollige kõiki kolme arvu.",
    "more-lost-than-average":
      "Lahkus rohkem kliente, kui neid keskmiselt oli. Võtke lahkumismäära aluseks kliendid alguses.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `Aasta jooksul jäi alles ${f.share(v.retention)} klientidest ja lahkus ${f.share(v.churn)}. Tegelik hoidmismäär on väga tõenäoliselt ${f.share(v.low)} ja ${f.share(v.high)} vahel.`
        : `Alles jäi ${f.share(v.retention)} klientidest ja lahkus ${f.share(v.churn)}. Selle määra juures lahkub aasta jooksul ${f.share(v["yearly-churn"])}.`,
    rate: (f, v) =>
      `Selle määra juures on aasta pärast alles ${f.share(v["yearly-retention"])} klientidest ja lahkunud ${f.share(v["yearly-churn"])}.`,
  },
};
