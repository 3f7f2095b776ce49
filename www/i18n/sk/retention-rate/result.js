/** Slovak: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    churn: "Miera odchodu",
    "churn-low": "Dolná hranica miery odchodu",
    "churn-high": "Horná hranica miery odchodu",
    stayed: "Zákazníci, ktorí zostali",
    lost: "Stratení zákazníci",
    base: "Zákazníci, voči ktorým sa meria",
    months: "Dĺžka obdobia",
    "monthly-retention": "Mesačná miera udržania",
    "monthly-churn": "Mesačná miera odchodu",
    "yearly-retention": "Ročná miera udržania",
    "yearly-churn": "Ročná miera odchodu",
    lifetime: "Očakávaná životnosť zákazníka",
    month: "Mesiac",
    remaining: "Zostáva",
  },
  picture: (f, v) =>
    `Klesajúca čiara za dva roky: pri tejto miere zostáva po roku ${f.share(v["yearly-retention"])} zákazníkov.`,
  warnings: {
    "few-customers": () => "Menej ako 30 zákazníkov: jeden odchod navyše alebo menej mieru výrazne zmení.",
    "not-times-twelve": (f, value) =>
      `Obyčajným vynásobením by ročná miera odchodu bola ${f.share(value)}. To je priveľa: kto už odišiel, nemôže odísť znova. Ročná miera sa tu počíta zložene.`,
    "nobody-left": () =>
      "Nikto neodišiel, životnosť sa preto z týchto údajov nedá určiť. Pozrite sa na dlhšie obdobie.",
    "nobody-stayed": () => "Nikto nezostal. Skontrolujte údaje: noví zákazníci patria medzi zákazníkov na konci.",
  },
  refusals: {
    "more-stayed-than-started":
      "Zostalo by viac zákazníkov, než ich bolo na začiatku. Nových započítajte medzi zákazníkov na konci.",
    "more-lost-than-average":
      "Odišlo viac zákazníkov, než ich bolo v priemere. Merajte odchod voči zákazníkom na začiatku.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `Miera udržania za rok je ${f.share(v.retention)}, miera odchodu ${f.share(v.churn)}. Skutočná miera udržania je veľmi pravdepodobne medzi ${f.share(v.low)} a ${f.share(v.high)}.`
        : `Miera udržania je ${f.share(v.retention)}, miera odchodu ${f.share(v.churn)}. Týmto tempom za rok odíde ${f.share(v["yearly-churn"])} zákazníkov.`,
    rate: (f, v) =>
      `Týmto tempom po roku zostane ${f.share(v["yearly-retention"])} zákazníkov a odíde ${f.share(v["yearly-churn"])}.`,
  },
};
